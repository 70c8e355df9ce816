package org.regmeta.internal.rules;

import java.util.stream.Stream;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;

/**
 * Which records refer to which ids: references followed backwards.
 *
 * @param catalogue the records that are known
 */
public record Referrers(Catalogue catalogue) {
    /**
     * The references of a catalogue.
     *
     * @param catalogue a catalogue
     * @return its references, backwards
     */
    public static Referrers of(Catalogue catalogue) {
        return new Referrers(catalogue);
    }

    /**
     * The records of a kind that refer to an id, with whatever version and property.
     *
     * @param id an id
     * @param type a kind
     * @param <R> the kind
     * @return in the order in which they came, read as they are looked at
     */
    public <R extends MetadataRecord> Stream<R> to(Iri id, Class<R> type) {
        return catalogue.referrers(id, Kind.ofCode(type.getSimpleName())).stream()
                .map(entry -> type.cast(entry.record()));
    }
}
