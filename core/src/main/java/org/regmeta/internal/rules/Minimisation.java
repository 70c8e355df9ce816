package org.regmeta.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Code;

/**
 * Which requirement of its procedures needs each field that an authorisation reaches, or that none does (section 7.8 of the standard).
 *
 * @param state whether the question arises and could be answered
 * @param fields each field in each role; empty unless it was judged
 */
public record Minimisation(State state, List<Judged> fields) {
    /** How far the question was answered. */
    public enum State {
        /** Each field was looked at. */
        JUDGED,
        /** Nothing that is reached is about people. */
        EXEMPT,
        /** A record that decides is not known. */
        UNKNOWN
    }

    /** How a need suits a field. Those that suit it come first, then the nearer misses. */
    public enum Fit {
        /** The field is needed. */
        NEEDED,
        /** It may be needed: a concept on the way is not known. */
        POSSIBLE,
        /** It is needed, but for less time, or another one. */
        OTHER_TIME,
        /** It is needed, but of somebody else. */
        OTHER_ROLE;

        /**
         * Whether it counts as a need.
         *
         * @return false for a miss
         */
        public boolean suits() {
            return this == NEEDED || this == POSSIBLE;
        }
    }

    /**
     * A need that covers what a field holds.
     *
     * @param need where it stands
     * @param fit how it suits
     */
    public record Reason(Needs.Need need, Fit fit) {}

    /**
     * A field in one role.
     *
     * @param reached the field, and where the authorisation names it
     * @param role whose fact it is, or null if it fits every role
     * @param reasons the needs that cover it, those that suit first; empty if no requirement asks for it
     */
    public record Judged(Reach.Reached reached, @Nullable Code role, List<Reason> reasons) {
        /** Keeps its own copy. */
        public Judged {
            reasons = List.copyOf(reasons);
        }

        /**
         * Whether some requirement needs it.
         *
         * @return true also where that is only possible
         */
        public boolean isNeeded() {
            return reasons.stream().anyMatch(reason -> reason.fit().suits());
        }
    }

    /** Keeps its own copy. */
    public Minimisation {
        fields = List.copyOf(fields);
    }

    /**
     * Judges an authorisation.
     *
     * @param reach what it reaches
     * @return the answer
     */
    public static Minimisation of(Reach reach) {
        if (reach.isPersonal().isEmpty()) {
            return new Minimisation(State.UNKNOWN, List.of());
        }
        if (!reach.isPersonal().get()) {
            return new Minimisation(State.EXEMPT, List.of());
        }
        Needs needs = Needs.of(reach.authorisation(), reach.known());
        if (!needs.isComplete()) {
            return new Minimisation(State.UNKNOWN, List.of());
        }
        List<Needs.Need> uses = needs.uses();
        Set<Code> byOption = reach.object().map(needs::rolesOf).orElse(new TreeSet<>());
        List<Judged> judged = new ArrayList<>();
        for (Reach.Reached reached : reach.fields()) {
            Code own = reached.field().role();
            Set<Code> roles = own == null ? byOption : Set.of(own);
            if (roles.isEmpty()) {
                judged.add(judge(reached, null, uses, reach));
            }
            roles.forEach(role -> judged.add(judge(reached, role, uses, reach)));
        }
        return new Minimisation(State.JUDGED, judged);
    }

    private static Judged judge(Reach.Reached reached, @Nullable Code role, List<Needs.Need> uses, Reach reach) {
        @Nullable TimeWindow window = reach.authorisation().timeWindow();
        List<Reason> reasons = new ArrayList<>();
        for (Needs.Need need : uses) {
            Answer covered = Coverage.covers(reached.field(), need, reach.known());
            if (covered != Answer.NO) {
                Fit fit = fit(covered, role, window, need);
                // that a miss would be one if a concept were known helps nobody
                if (covered == Answer.YES || fit.suits()) {
                    reasons.add(new Reason(need, fit));
                }
            }
        }
        reasons.sort((one, other) -> one.fit().compareTo(other.fit()));
        return new Judged(reached, role, reasons);
    }

    private static Fit fit(Answer covered, @Nullable Code role, @Nullable TimeWindow window, Needs.Need need) {
        if (role != null && !role.equals(need.use().subjectRole())) {
            return Fit.OTHER_ROLE;
        }
        if (!TimeWindows.isWithin(window, need.use().timeWindow())) {
            return Fit.OTHER_TIME;
        }
        return covered == Answer.YES ? Fit.NEEDED : Fit.POSSIBLE;
    }
}
