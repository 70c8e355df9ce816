package org.regmeta.internal.rules.svc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.Areas;
import org.regmeta.internal.rules.AppliedAreas;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.PerCatalogue;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;

/**
 * Which services cover which area for an evidence type. It keeps one entry for each service, evidence type, function and area, and finds all wider areas of an
 * area by going up, so that no service is compared with all others.
 */
final class Coverages {
    /** Stands for the area of a service that names none. */
    private static final String EVERYWHERE = "";

    private record Place(Iri evidence, Code function, String area) {}

    private static final PerCatalogue<Map<LocalDate, Coverages>> KEPT = new PerCatalogue<>();

    private final Map<Place, Set<Iri>> services = new HashMap<>();

    private Coverages(Known known) {
        known.catalogue().entries().stream()
                .filter(entry -> entry.kind() == Kind.DATA_SERVICE && isOffered(entry, known))
                .map(entry -> (DataService) entry.record())
                .forEach(service -> note(service, known));
    }

    static Coverages of(Known known) {
        return KEPT.get(known.catalogue(), ConcurrentHashMap::new)
                .computeIfAbsent(known.date(), date -> new Coverages(known));
    }

    static boolean isOffered(Catalogue.Entry service, Known known) {
        return service.state(known.date()) == LifecycleStatus.ACTIVE
                && Known.range(service.validity()).covers(known.date());
    }

    private void note(DataService service, Known known) {
        for (EvidenceType evidence :
                known.all(service.serves(), service, EvidenceType.class).records()) {
            for (Code function : service.function()) {
                for (String area : areas(service)) {
                    services.computeIfAbsent(new Place(evidence.id(), function, area), place -> new TreeSet<>())
                            .add(service.id());
                }
            }
        }
    }

    private static List<String> areas(DataService service) {
        return service.jurisdiction().isEmpty()
                ? List.of(EVERYWHERE)
                : service.jurisdiction().stream().map(Area::toString).toList();
    }

    /** Another service that covers an area of this one, or all of it. */
    Optional<Iri> rival(DataService service, EvidenceType evidence, Known known) {
        Areas table = AppliedAreas.of(service, known);
        return service.function().stream()
                .flatMap(function -> areas(service).stream()
                        .flatMap(area -> wider(area, table).entrySet().stream()
                                .flatMap(wider -> rivals(
                                        service,
                                        new Place(evidence.id(), function, wider.getKey()),
                                        wider.getValue()))))
                .findFirst();
    }

    private Stream<Iri> rivals(DataService service, Place place, boolean isWider) {
        return services.getOrDefault(place, Set.of()).stream()
                .filter(other -> !other.equals(service.id()))
                .filter(other -> isWider || other.compareTo(service.id()) < 0);
    }

    /** The areas in which an area lies, and whether each is really wider. */
    private static Map<String, Boolean> wider(String area, Areas table) {
        Map<String, Boolean> found = new LinkedHashMap<>();
        if (!area.equals(EVERYWHERE)) {
            Area own = Area.parse(area);
            for (Area wider : own.around(table)) {
                found.put(wider.toString(), !own.contains(wider, table));
            }
        }
        found.put(EVERYWHERE, !area.equals(EVERYWHERE));
        return found;
    }
}
