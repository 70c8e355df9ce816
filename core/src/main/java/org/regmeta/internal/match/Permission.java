package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.rules.TimeWindows;
import org.regmeta.match.Condition;
import org.regmeta.match.CoveredBy;
import org.regmeta.match.Obstacle;
import org.regmeta.match.Obstacle.Reason;
import org.regmeta.match.Way;
import org.regmeta.model.Authorisation;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Loss;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** Whether what an evidence type holds of a need may be had: the field, and for all of the time that is needed (section 12.5 of the standard). */
final class Permission {
    private final FieldUse use;
    private final Access access;
    private final List<Offer> fitting;
    private final Set<Ref> authorisations = new TreeSet<>();
    private final Set<Obstacle> obstacles = new TreeSet<>();
    private final Set<Condition> conditions = new TreeSet<>();

    Permission(FieldUse use, Access access, List<Offer> fitting) {
        this.use = use;
        this.access = access;
        CoveredBy nearest = fitting.stream()
                .map(Offer::coveredBy)
                .min(Comparator.naturalOrder())
                .orElse(CoveredBy.MAPPED);
        // where a field holds it itself, no mapping is looked at
        this.fitting = fitting.stream()
                .filter(offer -> (offer.coveredBy() == CoveredBy.MAPPED) == (nearest == CoveredBy.MAPPED))
                .sorted(Comparator.comparing(Offer::coveredBy))
                .toList();
    }

    Way way(boolean isNamed, Set<Obstacle> further) {
        obstacles.addAll(further);
        for (Obstacle obstacle : access.obstacles()) {
            obstacles.add(
                    obstacle.reason() == Reason.PAPER_ONLY
                                    && !use.withheldFrom().isEmpty()
                            ? new Obstacle(Reason.WITHHELD, obstacle.record(), obstacle.path(), null)
                            : obstacle);
        }
        List<Path> fields = fitting.stream()
                .map(Offer::field)
                .filter(field -> field != null)
                .map(Field::path)
                .distinct()
                .sorted()
                .toList();
        List<Path> allowed = allowed(fields);
        conditions.addAll(access.conditions());
        Offer.@Nullable By by = fitting.get(0).by();
        if (by != null && by.loss() != Loss.NONE) {
            conditions.add(new Condition(
                    Condition.Kind.LOSS,
                    Ref.of(by.mapping().id(), by.mapping().version()),
                    by.path(),
                    by.loss().code()));
        }
        return new Way(
                access.held().ref(),
                allowed.isEmpty() ? fields : allowed,
                fitting.get(0).coveredBy(),
                by == null ? null : Ref.of(by.mapping().id(), by.mapping().version()),
                isNamed,
                List.copyOf(authorisations),
                List.copyOf(obstacles),
                List.copyOf(conditions));
    }

    /** The fields that may be had; what is asked for as a group should come as a whole. */
    private List<Path> allowed(List<Path> fields) {
        if (access.allowing().isEmpty() || access.isFree()) {
            return fields;
        }
        List<Path> allowed = new ArrayList<>();
        Set<Obstacle> refused = new TreeSet<>();
        for (Path field : fields) {
            if (isAllowed(field, refused)) {
                allowed.add(field);
            }
        }
        if (fields.isEmpty()) {
            use(access.allowing());
        }
        boolean whole = fitting.get(0).coveredBy() == CoveredBy.GROUP;
        if (!fields.isEmpty() && (allowed.isEmpty() || (whole && allowed.size() < fields.size()))) {
            obstacles.addAll(refused);
        }
        return allowed;
    }

    private boolean isAllowed(Path field, Set<Obstacle> refused) {
        List<Authorisation> naming = access.allowing(field);
        List<Authorisation> lasting = naming.stream()
                .filter(authorisation ->
                        use.timeWindow() == null || TimeWindows.isWithin(use.timeWindow(), authorisation.timeWindow()))
                .toList();
        if (!lasting.isEmpty()) {
            use(lasting);
            return true;
        }
        if (naming.isEmpty()) {
            refused.add(new Obstacle(
                    Reason.FIELD_NOT_AUTHORISED, ref(access.allowing().get(0)), "/field", null));
        } else {
            naming.forEach(authorisation -> {
                authorisations.add(ref(authorisation));
                refused.add(new Obstacle(Reason.WINDOW_TOO_NARROW, ref(authorisation), "/timeWindow", null));
            });
        }
        return false;
    }

    /** One authorisation without a condition is enough. */
    private void use(List<Authorisation> lasting) {
        Set<Condition> all = new TreeSet<>();
        boolean isCertain = false;
        for (Authorisation authorisation : lasting) {
            authorisations.add(ref(authorisation));
            Set<Condition> own = access.conditionsOf(authorisation);
            isCertain |= own.isEmpty();
            all.addAll(own);
        }
        if (!isCertain) {
            conditions.addAll(all);
        }
    }

    private static Ref ref(Authorisation authorisation) {
        return Ref.of(authorisation.id(), authorisation.version());
    }
}
