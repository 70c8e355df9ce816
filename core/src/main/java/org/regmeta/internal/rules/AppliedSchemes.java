package org.regmeta.internal.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.codelist.CheckDigits;
import org.regmeta.codelist.IdentifierSchemes;
import org.regmeta.model.MetadataRecord;

/** Form and check digit of identifiers in the version of the list of schemes that applies to a record. */
public final class AppliedSchemes {
    private final @Nullable AppliedList newer;

    private AppliedSchemes(@Nullable AppliedList newer) {
        this.newer = newer;
    }

    /**
     * The schemes that apply.
     *
     * @param record the record that names identifiers
     * @param known the records that were handed in
     * @return the schemes
     */
    public static AppliedSchemes of(MetadataRecord record, Known known) {
        AppliedList list = AppliedList.of("identifierScheme", record, known);
        return new AppliedSchemes(list.newer() == null ? null : list);
    }

    /**
     * Whether a value has the form of its scheme.
     *
     * @param scheme the code of a scheme
     * @param value a value
     * @return false if the form is wrong; true also where the list has no such scheme or knows no form of it
     */
    public boolean hasForm(String scheme, String value) {
        return newer == null
                ? IdentifierSchemes.hasForm(scheme, value)
                : newer.fact(scheme, "pattern")
                        .flatMap(IRegexp::compile)
                        .map(pattern -> pattern.matches(value))
                        .orElse(true);
    }

    /**
     * Whether the check digit of a value is right.
     *
     * @param scheme the code of a scheme
     * @param value a value that has the form of the scheme
     * @return false if it is wrong; true also where there is none
     */
    public boolean hasCheckDigit(String scheme, String value) {
        if (newer == null) {
            return IdentifierSchemes.hasCheckDigit(scheme, value);
        }
        // the procedures count on the form with which they were written
        Optional<String> check = newer.fact(scheme, "check");
        return check.isEmpty() || !IdentifierSchemes.hasForm(scheme, value) || CheckDigits.fits(check.get(), value);
    }

    /**
     * The form of a scheme for a reader.
     *
     * @param scheme the code of a scheme
     * @return a pattern, and in brackets an example if there is one; empty if the form is not known
     */
    public String form(String scheme) {
        if (newer == null) {
            return IdentifierSchemes.form(scheme);
        }
        String pattern = newer.fact(scheme, "pattern").orElse("");
        return newer.fact(scheme, "example")
                .filter(example -> !pattern.isEmpty())
                .map(example -> pattern + " (" + example + ")")
                .orElse(pattern);
    }
}
