package org.regmeta.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.model.Structure;
import org.regmeta.model.Document;
import org.regmeta.model.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta new}: a document with one record of a kind, filled so far that only the placeholders are left to be replaced. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "new.kind.name")
    private String kind;

    @Option(names = "--to", paramLabel = "json|xml")
    private String to = "json";

    @Option(names = "--profile", paramLabel = "ID")
    private @Nullable String profile;

    @Override
    public Integer call() throws IOException {
        Structure structure = Model.standard().kind(kind);
        if (structure == null) {
            throw new UsageException(main.words()
                    .get("new.kind", kind, String.join(", ", Model.standard().kindNames())));
        }
        Format format = Format.ofFileName(to)
                .filter(f -> f.equals(Format.JSON) || f.equals(Format.XML))
                .orElseThrow(() -> new UsageException(main.words().get("file.format", to)));
        List<Profile> profiles = profile == null ? List.of() : new Profiles(main.words()).find(List.of(profile));
        Document document = new Skeleton(structure, profiles).document();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RegMeta.standard().write(document, format, true, bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        main.out().print(format.equals(Format.XML) ? commented(text, structure) : text);
        return ExitCode.OK;
    }

    /** Puts the meaning of each property of the record above its first element. */
    private String commented(String xml, Structure structure) {
        StringBuilder out = new StringBuilder();
        String previous = "";
        for (String line : xml.lines().toList()) {
            String name = line.startsWith("    <") && !line.startsWith("    </") && !line.startsWith("     ")
                    ? line.substring(5).split("[ >]", 2)[0]
                    : "";
            if (!name.isEmpty() && !name.equals(previous) && structure.use(name) != null) {
                String definition =
                        ModelTexts.property(name, main.words().locale()).replace("--", "–");
                out.append("    <!-- ").append(definition).append(" -->\n");
            }
            previous = name.isEmpty() ? previous : name;
            out.append(line).append('\n');
        }
        return out.toString();
    }
}
