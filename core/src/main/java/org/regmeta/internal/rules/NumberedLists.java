package org.regmeta.internal.rules;

import java.util.Map;
import java.util.Optional;
import org.regmeta.value.Code;

/** The schemes whose identifiers are the codes of a list of the standard. */
public final class NumberedLists {
    private static final Map<Code, String> NAMES =
            Map.of(Code.of("idnrg-annex"), "idnrgAnnex", Code.of("oots-procedure"), "ootsProcedure");

    private NumberedLists() {}

    /**
     * The list of a scheme.
     *
     * @param scheme a scheme for identifiers
     * @return the name of the list; empty for all other schemes
     */
    public static Optional<String> nameOf(Code scheme) {
        return Optional.ofNullable(NAMES.get(scheme));
    }
}
