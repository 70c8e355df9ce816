package org.regmeta.internal.rules.prof;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.IRegexp;
import org.regmeta.model.Restriction;

/**
 * Why nothing can meet a restriction.
 *
 * @param part the property that says so
 * @param what the two sides in a notation that needs no language
 */
record Contradiction(String part, String what) {

    /** The standard demands a value on every record, the restriction none. */
    static Optional<Contradiction> withStandard(Restriction own, Place place) {
        if (!place.isOnEveryRecord()) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(own.forbidden())) {
            return Optional.of(new Contradiction("forbidden", "forbidden ≠ required"));
        }
        return isNone(own.maxOccurs())
                ? Optional.of(new Contradiction("maxOccurs", "maxOccurs 0 ≠ required"))
                : Optional.empty();
    }

    /** The parts of one restriction. */
    static Optional<Contradiction> within(Restriction own) {
        return between(own, own);
    }

    /** The parts of a restriction, and those of another one of the same place that stands before it. */
    static Optional<Contradiction> between(Restriction own, Restriction other) {
        return presence(own, other).or(() -> values(own, other)).or(() -> pattern(own, other));
    }

    private static boolean isNone(@Nullable Long most) {
        return most != null && most == 0;
    }

    private static Optional<Contradiction> presence(Restriction own, Restriction other) {
        if (!saysPresence(own)) {
            return Optional.empty();
        }
        boolean demanded = Boolean.TRUE.equals(own.required()) || Boolean.TRUE.equals(other.required());
        boolean refused = Boolean.TRUE.equals(own.forbidden()) || Boolean.TRUE.equals(other.forbidden());
        if (demanded && refused) {
            String part = Boolean.TRUE.equals(own.forbidden()) ? "forbidden" : "required";
            return Optional.of(new Contradiction(part, "required ≠ forbidden"));
        }
        if (demanded && (isNone(own.maxOccurs()) || isNone(other.maxOccurs()))) {
            String part = isNone(own.maxOccurs()) ? "maxOccurs" : "required";
            return Optional.of(new Contradiction(part, "required ≠ maxOccurs 0"));
        }
        return Optional.empty();
    }

    private static boolean saysPresence(Restriction own) {
        return Boolean.TRUE.equals(own.required()) || Boolean.TRUE.equals(own.forbidden()) || isNone(own.maxOccurs());
    }

    private static Optional<Contradiction> values(Restriction own, Restriction other) {
        String fixed = own.fixed();
        List<String> others = other.fixed() == null ? other.allowed() : List.of(other.fixed());
        if (fixed != null) {
            List<String> both = other == own ? own.allowed() : others;
            return both.isEmpty() || both.contains(fixed)
                    ? Optional.empty()
                    : Optional.of(new Contradiction("fixed", "fixed " + fixed + " ∉ " + both));
        }
        return others.isEmpty()
                        || own.allowed().isEmpty()
                        || own.allowed().stream().anyMatch(others::contains)
                ? Optional.empty()
                : Optional.of(new Contradiction("allowed", "allowed " + own.allowed() + " ∩ " + others + " = ∅"));
    }

    /** The values that one of them admits, against the pattern of the other. */
    private static Optional<Contradiction> pattern(Restriction own, Restriction other) {
        return mismatch(values(own), other.regex(), own.fixed() == null ? "allowed" : "fixed")
                .or(() -> mismatch(values(other), own.regex(), "regex"));
    }

    private static List<String> values(Restriction one) {
        return one.fixed() == null ? one.allowed() : List.of(one.fixed());
    }

    private static Optional<Contradiction> mismatch(List<String> values, @Nullable String regex, String part) {
        Optional<Pattern> pattern = regex == null ? Optional.empty() : IRegexp.compile(regex);
        return values.isEmpty() || pattern.isEmpty() || values.stream().anyMatch(pattern.get()::matches)
                ? Optional.empty()
                : Optional.of(new Contradiction(part, values + " ∉ /" + regex + "/"));
    }
}
