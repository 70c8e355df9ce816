package org.regmeta.internal.match;

import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Field;
import org.regmeta.match.CoveredBy;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * One thing that an evidence type holds, under one name by which it can be asked for.
 *
 * @param id the id by which it can be asked for: of an element, a group or a concept
 * @param version the version that is held; null for a concept, whose versions mean the same
 * @param field the field that holds it; null where the evidence answers a question itself
 * @param coveredBy in which way
 * @param by the mapping on the way, or null
 */
record Offer(
        Iri id,
        @Nullable Version version,
        @Nullable Field field,
        CoveredBy coveredBy,
        @Nullable By by) {
    /**
     * A mapping on the way.
     *
     * @param mapping the mapping
     * @param path the pair in it, or empty for the whole
     * @param loss what is lost there
     */
    record By(Mapping mapping, String path, Loss loss) {}

    boolean answers(Ref information) {
        return version == null ? information.id().equals(id) : information.matches(id, version);
    }
}
