package org.regmeta.internal.rules.prof;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.IRegexp;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;

/**
 * In what a restriction is weaker than another one of the same place or than the standard.
 *
 * @param part the property that says so, with the index of the value where it is one of a list
 * @param what the two sides in a notation that needs no language
 */
record Loosening(String part, String what) {

    /** In what one restriction is weaker than that of a base, or against it. */
    static Optional<Loosening> between(Restriction own, Restriction base) {
        return bounds(own, base)
                .or(() -> presence(own, base))
                .or(() -> values(own, base))
                .or(() -> pattern(own, base));
    }

    /** In what a restriction would admit what the standard does not. */
    static Optional<Loosening> ofStandard(Restriction own, Place place, Profile profile, Known known) {
        Long most = own.maxOccurs();
        if (most != null && most > place.most()) {
            return Optional.of(new Loosening("maxOccurs", "maxOccurs " + most + " > " + place.most()));
        }
        if (Boolean.FALSE.equals(own.required()) && place.isRequired()) {
            return Optional.of(new Loosening("required", "required false < true"));
        }
        String list = " ∉ " + place.property().codeList();
        return first(own, value -> place.admits(value, profile, known), list);
    }

    private static Optional<Loosening> bounds(Restriction own, Restriction base) {
        Long most = own.maxOccurs();
        Long before = base.maxOccurs();
        return most != null && before != null && most > before
                ? Optional.of(new Loosening("maxOccurs", "maxOccurs " + most + " > " + before))
                : Optional.empty();
    }

    private static Optional<Loosening> presence(Restriction own, Restriction base) {
        if (isTrue(base.required()) && isTrue(own.forbidden())) {
            return Optional.of(new Loosening("forbidden", "forbidden ≠ required"));
        }
        if (isTrue(base.forbidden()) && isTrue(own.required())) {
            return Optional.of(new Loosening("required", "required ≠ forbidden"));
        }
        if (isTrue(base.required()) && Boolean.FALSE.equals(own.required())) {
            return Optional.of(new Loosening("required", "required false < true"));
        }
        return isTrue(base.forbidden()) && Boolean.FALSE.equals(own.forbidden())
                ? Optional.of(new Loosening("forbidden", "forbidden false < true"))
                : Optional.empty();
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static Optional<Loosening> values(Restriction own, Restriction base) {
        List<String> before = base.fixed() == null ? base.allowed() : List.of(base.fixed());
        return before.isEmpty() ? Optional.empty() : first(own, before::contains, " ∉ " + before);
    }

    private static Optional<Loosening> pattern(Restriction own, Restriction base) {
        String written = base.regex();
        Optional<Pattern> regex = written == null ? Optional.empty() : IRegexp.compile(written);
        return regex.flatMap(pattern -> first(own, pattern::matches, " ∉ /" + written + "/"));
    }

    /** The first value that a restriction names and that was not admitted before. */
    private static Optional<Loosening> first(Restriction own, Predicate<String> before, String notation) {
        String fixed = own.fixed();
        if (fixed != null && !before.test(fixed)) {
            return Optional.of(new Loosening("fixed", "fixed " + fixed + notation));
        }
        for (int i = 0; i < own.allowed().size(); i++) {
            String value = own.allowed().get(i);
            if (!before.test(value)) {
                return Optional.of(new Loosening("allowed/" + i, "allowed " + value + notation));
            }
        }
        return Optional.empty();
    }
}
