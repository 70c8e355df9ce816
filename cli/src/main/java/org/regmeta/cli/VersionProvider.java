package org.regmeta.cli;

import org.regmeta.internal.model.Model;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "regmeta " + (version == null ? "1.0.0-SNAPSHOT" : version) + " (RegMeta " + Model.SPEC_VERSION + ")"
        };
    }
}
