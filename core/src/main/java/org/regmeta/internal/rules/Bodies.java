package org.regmeta.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.codelist.Areas;
import org.regmeta.model.Level;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Register;
import org.regmeta.value.Area;
import org.regmeta.value.Ref;

/** What an organisation and a class of organisations have in common: whether they are public, and where they are. */
public final class Bodies {
    private static final Area UNION = Area.parse("eu:EU");
    private static final Area ECONOMIC_AREA = Area.parse("eu:EEA");

    private Bodies() {}

    /**
     * Whether a body is described as private, or may be.
     *
     * @param body an organisation or a class
     * @return whether its level, or one of the levels of its members, is private
     */
    public static boolean isPrivate(MetadataRecord body) {
        return (body instanceof Organisation organisation && organisation.level() == Level.PRIVATE)
                || (body instanceof OrganisationClass bodies
                        && bodies.memberLevel().contains(Level.PRIVATE));
    }

    /**
     * Whether a body is described as public.
     *
     * @param body an organisation or a class
     * @return false also for a class that says nothing about the level of its members
     */
    public static boolean isPublic(MetadataRecord body) {
        return (body instanceof Organisation && !isPrivate(body))
                || (body instanceof OrganisationClass bodies
                        && !bodies.memberLevel().isEmpty()
                        && !isPrivate(body));
    }

    /**
     * Whether a body lies outside of the European Economic Area.
     *
     * @param body an organisation or a class
     * @param known the records that were handed in, a newer list of areas among them
     * @return false also where it does not say where it is
     */
    public static boolean isInThirdCountry(MetadataRecord body, Known known) {
        Areas table = AppliedAreas.of(body, known);
        return body.jurisdiction().stream().anyMatch(area -> !ECONOMIC_AREA.contains(area, table));
    }

    /**
     * Whether a body lies in another state of the European Union than the register that it asks.
     *
     * @param body an organisation or a class
     * @param register the register
     * @param known the records that were handed in, a newer list of areas among them
     * @return false also where one of them does not say where it is
     */
    public static boolean isAcrossTheUnion(MetadataRecord body, Register register, Known known) {
        Areas table = AppliedAreas.of(body, known);
        return isInUnion(body, table)
                && isInUnion(register, AppliedAreas.of(register, known))
                && body.jurisdiction().stream().noneMatch(area -> overlaps(area, register.jurisdiction(), table));
    }

    private static boolean isInUnion(MetadataRecord record, Areas table) {
        return !record.jurisdiction().isEmpty()
                && record.jurisdiction().stream().allMatch(area -> UNION.contains(area, table));
    }

    private static boolean overlaps(Area area, List<Area> others, Areas table) {
        return others.stream().anyMatch(other -> other.contains(area, table) || area.contains(other, table));
    }

    /**
     * The consumers of an authorisation.
     *
     * @param reach an authorisation and what it reaches
     * @return those that are known, by their place
     */
    public static Map<Integer, MetadataRecord> consumers(Reach reach) {
        Map<Integer, MetadataRecord> consumers = new TreeMap<>();
        List<Ref> named = reach.authorisation().consumer();
        for (int i = 0; i < named.size(); i++) {
            int place = i;
            reach.known()
                    .find(named.get(i), reach.authorisation(), MetadataRecord.class)
                    .ifPresent(consumer -> consumers.put(place, consumer));
        }
        return consumers;
    }

    /**
     * Whether a transfer goes to another state of the European Union.
     *
     * @param reach an authorisation and what it reaches
     * @return whether one of its consumers is known to lie there
     */
    public static boolean areAcrossTheUnion(Reach reach) {
        return reach.register()
                .filter(register -> consumers(reach).values().stream()
                        .anyMatch(consumer -> isAcrossTheUnion(consumer, register, reach.known())))
                .isPresent();
    }
}
