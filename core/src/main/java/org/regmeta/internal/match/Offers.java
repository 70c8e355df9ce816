package org.regmeta.internal.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Field;
import org.regmeta.catalogue.Fields;
import org.regmeta.internal.rules.Coverage;
import org.regmeta.internal.rules.Known;
import org.regmeta.match.CoveredBy;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** What the evidence types of a catalogue hold on a day: made once, then asked by every question. It does not lead to the catalogue, which would
 * otherwise be kept for ever. Thread-safe. */
final class Offers {
    /**
     * An evidence type and all it holds.
     *
     * @param ref the evidence type, exactly pinned
     * @param evidence the evidence type
     * @param offers under every name by which it can be asked for, by that name
     * @param fields its fields, in the order of their paths
     * @param isComplete whether these are all of its fields
     * @param unknown what is needed to say what it holds, and is not in the catalogue
     */
    record Held(
            Ref ref,
            EvidenceType evidence,
            Map<Iri, List<Offer>> offers,
            List<Field> fields,
            boolean isComplete,
            Set<Ref> unknown) {
        Held {
            offers = Map.copyOf(offers);
            fields = List.copyOf(fields);
            unknown = Set.copyOf(unknown);
        }
    }

    private static final Comparator<Held> BY_REF = Comparator.comparing(Held::ref);

    private final Mappings mappings;
    private final Map<Iri, List<Held>> byInformation = new HashMap<>();
    private final Map<Ref, Held> held = new ConcurrentHashMap<>();
    /** Those in force, which are found under the names of what they hold. */
    private final Set<Ref> listed = new HashSet<>();

    Offers(Known known) {
        this.mappings = Mappings.of(known);
        for (EvidenceType evidence : Timeline.inForce(EvidenceType.class, known)) {
            Held all = of(evidence, known);
            listed.add(all.ref());
            all.offers()
                    .keySet()
                    .forEach(name -> byInformation
                            .computeIfAbsent(name, id -> new ArrayList<>())
                            .add(all));
        }
        byInformation.values().forEach(list -> list.sort(BY_REF));
    }

    /** The evidence types in force that hold something under a name, sorted. */
    List<Held> under(Iri information) {
        return Collections.unmodifiableList(byInformation.getOrDefault(information, List.of()));
    }

    /** Whether it is found under the names of all that it holds. */
    boolean isListed(Held one) {
        return listed.contains(one.ref());
    }

    /** All that an evidence type holds, in whatever version. */
    Held of(EvidenceType evidence, Known known) {
        return held.computeIfAbsent(Ref.of(evidence.id(), evidence.version()), ref -> unfold(ref, evidence, known));
    }

    private Held unfold(Ref ref, EvidenceType evidence, Known known) {
        List<Offer> offers = new ArrayList<>();
        Fields fields = known.fields(evidence);
        Set<Ref> missing = new LinkedHashSet<>(fields.missing());
        fields.leaves().forEach(field -> missing.addAll(offer(field, offers, known)));
        for (Ref answer : evidence.answers()) {
            Coverage.Meanings meanings = Coverage.meanings(answer, evidence, known);
            meanings.ids().forEach(id -> offers.add(new Offer(id, null, null, CoveredBy.ANSWER, null)));
            missing.addAll(meanings.missing());
        }
        // what is there and cannot be used leaves nothing open
        missing.removeIf(one -> !known.catalogue().entries(one).isEmpty());
        return new Held(
                ref,
                evidence,
                offers.stream().collect(Collectors.groupingBy(Offer::id)),
                fields.leaves(),
                fields.isComplete(),
                missing);
    }

    /** Adds what a field offers, and gives the references of its meanings that lead to no concept: its own, not those of what a mapping leads to. */
    private Set<Ref> offer(Field field, List<Offer> offers, Known known) {
        DataElement element = field.element();
        offers.add(new Offer(element.id(), element.version(), field, CoveredBy.ELEMENT, null));
        for (DataStructure group : field.groups()) {
            offers.add(new Offer(group.id(), group.version(), field, CoveredBy.GROUP, null));
        }
        for (Mappings.Target target : mappings.from(field, known)) {
            DataElement mapped = target.element();
            offers.add(new Offer(mapped.id(), mapped.version(), field, CoveredBy.MAPPED, target.by()));
            meanings(mapped, field, target.by(), offers, known);
        }
        return meanings(element, field, null, offers, known);
    }

    private static Set<Ref> meanings(
            DataElement element, Field field, Offer.@Nullable By by, List<Offer> offers, Known known) {
        @Nullable Ref concept = element.concept();
        if (concept == null) {
            return Set.of();
        }
        Coverage.Meanings meanings = Coverage.meanings(concept, element, known);
        for (Iri id : meanings.ids()) {
            CoveredBy own = id.equals(concept.id()) ? CoveredBy.SAME_CONCEPT : CoveredBy.NARROWER_CONCEPT;
            offers.add(new Offer(id, null, field, by == null ? own : CoveredBy.MAPPED, by));
        }
        return meanings.missing();
    }
}
