package org.regmeta.internal.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.match.Places.Extent;
import org.regmeta.match.ServiceMatch;
import org.regmeta.match.ServiceMatch.State;
import org.regmeta.model.DataService;
import org.regmeta.model.Rollout;
import org.regmeta.model.RolloutState;
import org.regmeta.value.Ref;

/** Whether a service can be used in an area on a day (section 12.4 of the standard): what it covers, and how far it is rolled out there. */
final class ServiceState {
    private static final Comparator<Rollout> BY_DATE = Comparator.comparing(Rollout::since);

    private final DataService service;
    private final Places places;
    private final LocalDate date;

    private ServiceState(DataService service, Places places, LocalDate date) {
        this.service = service;
        this.places = places;
        this.date = date;
    }

    static ServiceMatch of(DataService service, Places places, LocalDate date) {
        return new ServiceState(service, places, date).judge();
    }

    private ServiceMatch judge() {
        Extent covered = places.of(service.jurisdiction());
        if (covered == Extent.NONE) {
            return is(State.ELSEWHERE, null);
        }
        State best = covered == Extent.ALL ? State.PRODUCTIVE : State.PART_OF_AREA;
        if (service.rollout().isEmpty()) {
            return is(best, null);
        }
        Optional<Rollout> now = latest(Extent.ALL);
        if (now.isPresent()) {
            return switch (now.get().rolloutState()) {
                case PRODUCTIVE -> is(best, now.get().since());
                case PILOT -> is(State.PILOT, now.get().since());
                case PLANNED -> planned(next());
                case RETIRED -> is(State.RETIRED, now.get().since());
            };
        }
        Optional<Rollout> part = latest(Extent.PART).filter(ServiceState::runs);
        if (part.isPresent()) {
            return is(State.PART_OF_AREA, part.get().since());
        }
        Optional<Rollout> next = next();
        return next.isPresent() || latest(Extent.PART).isPresent() ? planned(next) : is(State.ELSEWHERE, null);
    }

    private ServiceMatch is(State state, @Nullable LocalDate since) {
        return new ServiceMatch(Ref.of(service.id(), service.version()), state, since);
    }

    private ServiceMatch planned(Optional<Rollout> next) {
        return is(State.PLANNED, next.map(Rollout::since).orElse(null));
    }

    private static boolean runs(Rollout rollout) {
        return rollout.rolloutState() == RolloutState.PRODUCTIVE || rollout.rolloutState() == RolloutState.PILOT;
    }

    /** What was said last, up to the day. */
    private Optional<Rollout> latest(Extent extent) {
        return entries(extent).stream()
                .filter(rollout -> !rollout.since().isAfter(date))
                .max(BY_DATE);
    }

    /** What comes first after the day and can be used then. */
    private Optional<Rollout> next() {
        return service.rollout().stream()
                .filter(rollout -> places.of(rollout.area()) != Extent.NONE)
                .filter(rollout -> rollout.since().isAfter(date) && runs(rollout))
                .min(BY_DATE);
    }

    private List<Rollout> entries(Extent extent) {
        return service.rollout().stream()
                .filter(rollout -> places.of(rollout.area()) == extent)
                .toList();
    }
}
