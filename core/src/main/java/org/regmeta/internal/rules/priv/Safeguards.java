package org.regmeta.internal.rules.priv;

import java.util.Set;
import java.util.stream.Stream;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.Services;
import org.regmeta.model.Documentation;
import org.regmeta.value.Code;

/** Whether the measures that protect data are described somewhere: at a transfer or at one of its services. */
final class Safeguards {
    private static final Set<Code> DESCRIPTIONS =
            Set.of(Code.of("safeguards"), Code.of("securityConcept"), Code.of("dpia"));

    private Safeguards() {}

    static boolean areDescribed(Reach reach) {
        return Stream.concat(Stream.of(reach.authorisation()), Services.of(reach).stream())
                .flatMap(record -> record.documentation().stream())
                .map(Documentation::documentType)
                .anyMatch(type -> type != null && DESCRIPTIONS.contains(type));
    }
}
