package org.regmeta.internal.rules.prof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Restriction;

/**
 * In what a restriction is weaker than another one of the same place, or contradicts it.
 *
 * @param part the property that says so
 * @param what the two sides in a notation that needs no language
 */
record Loosening(String part, String what) {

    static Optional<Loosening> between(Restriction own, Restriction base) {
        return bounds(own, base).or(() -> presence(own, base)).or(() -> values(own, base));
    }

    private static Optional<Loosening> bounds(Restriction own, Restriction base) {
        Long most = own.maxOccurs();
        Long before = base.maxOccurs();
        return most != null && before != null && most > before
                ? Optional.of(new Loosening("maxOccurs", "maxOccurs " + most + " > " + before))
                : Optional.empty();
    }

    private static Optional<Loosening> presence(Restriction own, Restriction base) {
        if (isTrue(own.forbidden()) && isTrue(base.required())) {
            return Optional.of(new Loosening("forbidden", "forbidden ≠ required"));
        }
        return isTrue(own.required()) && isTrue(base.forbidden())
                ? Optional.of(new Loosening("required", "required ≠ forbidden"))
                : Optional.empty();
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static Optional<Loosening> values(Restriction own, Restriction base) {
        List<String> before = base.fixed() == null ? base.allowed() : List.of(base.fixed());
        String fixed = own.fixed();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (fixed != null && !before.contains(fixed)) {
            return Optional.of(new Loosening("fixed", "fixed " + fixed + " ∉ " + before));
        }
        List<String> added =
                own.allowed().stream().filter(value -> !before.contains(value)).toList();
        return added.isEmpty()
                ? Optional.empty()
                : Optional.of(new Loosening("allowed", "allowed " + added + " ∉ " + before));
    }
}
