package org.regmeta.internal.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.regmeta.catalogue.Field;
import org.regmeta.model.Concept;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** Whether a field holds the information that is needed (section 7.7 of the standard). */
public final class Coverage {
    private Coverage() {}

    /**
     * Whether a field is, means or lies in what is needed.
     *
     * @param field a field
     * @param need a need
     * @param known the records that both lead to
     * @return the answer
     */
    public static Answer covers(Field field, Needs.Need need, Known known) {
        Ref information = need.use().information();
        if (isNamed(field, information)) {
            return Answer.YES;
        }
        Optional<MetadataRecord> target = known.find(information, need.requirement(), MetadataRecord.class);
        if (target.isPresent() && !(target.get() instanceof Concept)) {
            return Answer.NO;
        }
        Meanings meanings = meanings(field.element(), known);
        if (meanings.ids().contains(information.id())) {
            return Answer.YES;
        }
        return target.isPresent() && meanings.isComplete() ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean isNamed(Field field, Ref information) {
        if (information.matches(field.element().id(), field.element().version())) {
            return true;
        }
        for (DataStructure group : field.groups()) {
            if (information.matches(group.id(), group.version())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The concepts that an element means.
     *
     * @param ids its own concept and all broader ones
     * @param missing the references among them that lead to no concept
     */
    public record Meanings(Set<Iri> ids, Set<Ref> missing) {
        /**
         * Whether nothing is missing.
         *
         * @return whether all of them are known
         */
        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    private record Step(Ref ref, MetadataRecord referrer) {}

    /**
     * The concept of an element, and all that it is narrower than.
     *
     * @param element an element
     * @param known the records it leads to
     * @return their ids
     */
    public static Meanings meanings(DataElement element, Known known) {
        return element.concept() == null
                ? new Meanings(Set.of(), Set.of())
                : meanings(element.concept(), element, known);
    }

    /**
     * A concept, and all that it is narrower than.
     *
     * @param concept a reference to a concept
     * @param referrer the record that refers to it
     * @param known the records it leads to
     * @return their ids, the nearest first
     */
    public static Meanings meanings(Ref concept, MetadataRecord referrer, Known known) {
        Set<Iri> ids = new LinkedHashSet<>();
        Set<Ref> missing = new LinkedHashSet<>();
        Deque<Step> steps = new ArrayDeque<>();
        steps.add(new Step(concept, referrer));
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (ids.add(step.ref().id())) {
                Optional<Concept> next = known.find(step.ref(), step.referrer(), Concept.class);
                next.ifPresentOrElse(
                        found -> found.broader().forEach(ref -> steps.add(new Step(ref, found))),
                        () -> missing.add(step.ref()));
            }
        }
        return new Meanings(ids, missing);
    }
}
