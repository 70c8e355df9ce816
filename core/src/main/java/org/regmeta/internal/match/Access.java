package org.regmeta.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.match.Places.Extent;
import org.regmeta.internal.rules.Known;
import org.regmeta.match.AuthorisationMatch;
import org.regmeta.match.Condition;
import org.regmeta.match.Obstacle;
import org.regmeta.match.Obstacle.Reason;
import org.regmeta.match.ServiceMatch;
import org.regmeta.match.ServiceMatch.State;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.Kind;
import org.regmeta.model.Maturity;
import org.regmeta.model.Procedure;
import org.regmeta.value.Duration;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/**
 * Whether a consumer can have an evidence type for a question (sections 12.4 and 12.5 of the standard): services that reach it, authorisations that allow it,
 * applications that take it.
 */
final class Access {
    private static final Set<ExchangePattern> AT_INTERVALS =
            Set.of(ExchangePattern.BULK_DELIVERY, ExchangePattern.BULK_DOWNLOAD, ExchangePattern.PUSH);

    private final Offers.Held held;
    private final Setting setting;
    private final List<ServiceMatch> services = new ArrayList<>();
    private final List<Usable> usable = new ArrayList<>();
    private final List<AuthorisationMatch> authorisations = new ArrayList<>();
    private final List<Authorisation> allowing = new ArrayList<>();
    private final Set<Obstacle> obstacles = new TreeSet<>();
    private final Set<Condition> conditions = new TreeSet<>();
    private boolean isFree;

    /** A service that can be used, and how. */
    private record Usable(DataService service, State state) {}

    /**
     * What does not change from one evidence type to the next.
     *
     * @param known the records and the day
     * @param places the area
     * @param consumer who asks
     * @param procedures for what
     */
    record Setting(Known known, Places places, Consumer consumer, List<Procedure> procedures) {
        LocalDate date() {
            return known.date();
        }

        boolean isFor(Authorisation authorisation) {
            return authorisation.procedure().isEmpty()
                    || authorisation.procedure().stream()
                            .anyMatch(ref -> procedures.stream()
                                    .anyMatch(procedure -> ref.matches(procedure.id(), procedure.version())));
        }
    }

    Access(Offers.Held held, Setting setting) {
        this.held = held;
        this.setting = setting;
        if (evidence().maturity() == Maturity.A) {
            // who brings paper needs neither a service nor an authorisation
            obstacles.add(of(Reason.PAPER_ONLY, "/maturity"));
            return;
        }
        reach();
        allow();
        if (setting.consumer().cannotTake(evidence())) {
            obstacles.add(of(Reason.NOT_TAKEN, "/maturity"));
        }
    }

    private EvidenceType evidence() {
        return held.evidence();
    }

    private Obstacle of(Reason reason, String path) {
        return new Obstacle(reason, held.ref(), path, null);
    }

    private void reach() {
        Timeline<DataService> all = Timeline.of(
                serving(setting.known().catalogue().referrers(evidence().id(), Kind.DATA_SERVICE)),
                DataService.class,
                setting.known());
        for (DataService service : all.inForce()) {
            ServiceMatch state = ServiceState.of(service, setting.places(), setting.date());
            services.add(state);
            if (state.state().isUsable()) {
                usable.add(new Usable(service, state.state()));
            }
        }
        for (DataService service : all.later()) {
            if (setting.places().of(service.jurisdiction()) != Extent.NONE) {
                services.add(new ServiceMatch(
                        Ref.of(service.id(), service.version()),
                        State.PLANNED,
                        Timeline.from(service, setting.date())));
            }
        }
        services.sort(Comparator.comparing(ServiceMatch::service));
        if (usable.isEmpty()) {
            obstacles.add(unreached());
        } else {
            conditionsOfServices();
        }
    }

    private List<Catalogue.Entry> serving(List<Catalogue.Entry> entries) {
        return entries.stream()
                .filter(entry -> setting.known().catalogue().references(entry, "serves").stream()
                        .anyMatch(ref -> ref.matches(evidence().id(), evidence().version())))
                .toList();
    }

    /** The service that comes nearest says why. */
    private Obstacle unreached() {
        Optional<ServiceMatch> nearest = services.stream().min(Comparator.comparing(ServiceMatch::state));
        if (nearest.isEmpty()) {
            return of(Reason.NO_SERVICE, "");
        }
        ServiceMatch service = nearest.get();
        return switch (service.state()) {
            case PLANNED -> new Obstacle(Reason.PLANNED, service.service(), "", service.since());
            case RETIRED -> new Obstacle(Reason.RETIRED, service.service(), "", null);
            default -> new Obstacle(Reason.NOT_HERE, service.service(), "", null);
        };
    }

    /** One service without a condition is enough. */
    private void conditionsOfServices() {
        Set<Condition> found = new TreeSet<>();
        for (Usable one : usable) {
            DataService service = one.service();
            Set<Condition> own = new TreeSet<>();
            Ref ref = Ref.of(service.id(), service.version());
            if (one.state() == State.PILOT) {
                own.add(new Condition(Condition.Kind.PILOT, ref, "/rollout", null));
            }
            if (one.state() == State.PART_OF_AREA) {
                own.add(new Condition(Condition.Kind.PART_OF_AREA, ref, "", null));
            }
            for (int i = 0; i < service.supportedValue().size(); i++) {
                own.add(new Condition(
                        Condition.Kind.SUPPORTED_VALUE,
                        ref,
                        "/supportedValue/" + i,
                        service.supportedValue().get(i).value()));
            }
            if (own.isEmpty()) {
                return;
            }
            found.addAll(own);
        }
        conditions.addAll(found);
    }

    private void allow() {
        List<Catalogue.Entry> entries =
                new ArrayList<>(setting.known().catalogue().referrers(evidence().id(), Kind.AUTHORISATION));
        @Nullable Ref register = evidence().register();
        if (register != null) {
            entries.addAll(setting.known().catalogue().referrers(register.id(), Kind.AUTHORISATION));
        }
        Timeline<Authorisation> all = Timeline.of(
                entries.stream().filter(this::isOfObject).distinct().toList(), Authorisation.class, setting.known());
        isFree = isAboutNobody();
        for (Authorisation authorisation : all.inForce()) {
            applies(authorisation).ifPresent(consumer -> {
                allowing.add(authorisation);
                authorisations.add(match(authorisation, consumer));
            });
        }
        if (allowing.isEmpty() && !isFree) {
            obstacles.add(forbidden(all.later()));
        }
    }

    private boolean isOfObject(Catalogue.Entry entry) {
        return setting.known().catalogue().references(entry, "object").stream()
                .anyMatch(ref -> ref.matches(evidence().id(), evidence().version())
                        || (evidence().register() != null
                                && ref.id().equals(evidence().register().id())));
    }

    private boolean isAboutNobody() {
        return evidence().structure() != null
                && held.isComplete()
                && held.fields().stream().noneMatch(Field::isPersonal);
    }

    /** The entry by which the consumer is meant, if the authorisation is for it, the procedure and the area. */
    private Optional<Ref> applies(Authorisation authorisation) {
        if (setting.places().of(authorisation.jurisdiction()) == Extent.NONE || !setting.isFor(authorisation)) {
            return Optional.empty();
        }
        return setting.consumer().ids().isEmpty()
                ? Optional.of(authorisation.consumer().get(0))
                : setting.consumer().meantBy(authorisation.consumer(), authorisation);
    }

    /** On what it depends that an authorisation allows something. */
    Set<Condition> conditionsOf(Authorisation authorisation) {
        Ref ref = Ref.of(authorisation.id(), authorisation.version());
        Set<Condition> own = new TreeSet<>();
        if (setting.places().of(authorisation.jurisdiction()) == Extent.PART) {
            own.add(new Condition(Condition.Kind.PART_OF_AREA, ref, "", null));
        }
        if (authorisation.selection() != null) {
            own.add(new Condition(Condition.Kind.SELECTION, ref, "/selection", null));
        }
        return own;
    }

    private static AuthorisationMatch match(Authorisation authorisation, Ref consumer) {
        return new AuthorisationMatch(
                Ref.of(authorisation.id(), authorisation.version()),
                consumer,
                authorisation.field(),
                authorisation.timeWindow(),
                authorisation.intermediary(),
                authorisation.consent(),
                authorisation.preview(),
                authorisation.logging());
    }

    private Obstacle forbidden(List<Authorisation> later) {
        return later.stream()
                .filter(authorisation -> applies(authorisation).isPresent())
                .map(authorisation -> new Obstacle(
                        Reason.AUTHORISED_LATER,
                        Ref.of(authorisation.id(), authorisation.version()),
                        "",
                        Timeline.from(authorisation, setting.date())))
                .min(Comparator.comparing(obstacle -> obstacle.date() == null ? LocalDate.MAX : obstacle.date()))
                .orElse(of(Reason.NOT_AUTHORISED, ""));
    }

    /** Whether it is handed over at longer intervals than it may be old. Who can ask at any time gets it fresh. */
    boolean isOlderThan(@Nullable Duration maximumAge) {
        if (maximumAge == null
                || usable.isEmpty()
                || usable.stream()
                        .anyMatch(one -> !AT_INTERVALS.contains(one.service().exchangePattern()))) {
            return false;
        }
        return !allowing.isEmpty()
                && allowing.stream()
                        .allMatch(authorisation -> authorisation.frequency() != null
                                && Intervals.of(authorisation, setting.known())
                                        .filter(interval -> !interval.isNeverLongerThan(maximumAge))
                                        .isPresent());
    }

    Offers.Held held() {
        return held;
    }

    List<ServiceMatch> services() {
        return services;
    }

    List<AuthorisationMatch> authorisations() {
        return authorisations;
    }

    List<Authorisation> allowing() {
        return allowing;
    }

    /** Those that name a field, or a group above it, or no field at all. */
    List<Authorisation> allowing(Path field) {
        return allowing.stream()
                .filter(authorisation -> authorisation.field().isEmpty()
                        || authorisation.field().stream().anyMatch(field::isBelowOrEqual))
                .toList();
    }

    Set<Obstacle> obstacles() {
        return obstacles;
    }

    /** Of the services; those of authorisations depend on the field. */
    Set<Condition> conditions() {
        return conditions;
    }

    /** Whether everybody may have it. */
    boolean isFree() {
        return isFree;
    }
}
