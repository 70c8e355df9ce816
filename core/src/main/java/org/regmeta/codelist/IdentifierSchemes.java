package org.regmeta.codelist;

import com.google.re2j.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemes of the list {@code identifierScheme}: form and check digit of their values. Immutable and thread-safe. */
public final class IdentifierSchemes {
    private static final String LIST = "identifierScheme";
    private static final Map<String, Optional<Pattern>> PATTERNS = new ConcurrentHashMap<>();

    private IdentifierSchemes() {}

    /**
     * Whether a value has the form of its scheme.
     *
     * @param scheme the code of a scheme
     * @param value a value
     * @return false if the form is wrong; true also where the list has no such scheme or knows no form of it
     */
    public static boolean hasForm(String scheme, String value) {
        return PATTERNS.computeIfAbsent(scheme, IdentifierSchemes::compile)
                .map(pattern -> pattern.matches(value))
                .orElse(true);
    }

    private static Optional<Pattern> compile(String scheme) {
        return Optional.ofNullable(cell(scheme, "pattern")).map(Pattern::compile);
    }

    /**
     * Whether the check digit of a value is right.
     *
     * @param scheme the code of a scheme
     * @param value a value that has the form of the scheme
     * @return false if it is wrong; true also where there is none
     */
    public static boolean hasCheckDigit(String scheme, String value) {
        String check = cell(scheme, "check");
        return check == null || CheckDigits.fits(check, value);
    }

    /**
     * The form of a scheme for a reader.
     *
     * @param scheme the code of a scheme
     * @return a pattern, and in brackets an example if there is one; empty if the form is not known
     */
    public static String form(String scheme) {
        String pattern = cell(scheme, "pattern");
        String example = cell(scheme, "example");
        if (pattern == null) {
            return "";
        }
        return example == null ? pattern : pattern + " (" + example + ")";
    }

    /**
     * Whether a value of the scheme reveals a human being, and so never stands in a record.
     *
     * @param scheme the code of a scheme
     * @return what the list says; false where it has no such scheme
     */
    public static boolean isPersonal(String scheme) {
        return "true".equals(cell(scheme, "personal"));
    }

    private static @Nullable String cell(String scheme, String column) {
        return CodeLists.find(LIST, scheme)
                .map(entry -> entry.cells().get(column))
                .orElse(null);
    }
}
