package org.regmeta.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * A record that relies on another one and is broken by its change: from a day on its reference means a version with a change that demands MAJOR, or nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cause the id of the record that changed; never null
 * @param before the version of the cause that was meant; never null
 * @param after the version that is meant from that day on; null if none is
 * @param broken the record that relies on it; never null
 * @param path where in that record the reference stands, as a JSON Pointer from the record; never null
 * @param reference the reference: to the cause, or to the last of {@code via}; never null
 * @param from the first day on which it hurts, in German legal time; null if there is no first one, because it
 *     always does
 * @param via the records between the cause and the broken one, the nearest to the cause first, as exact references; immutable, never null, empty if it refers to
 *     the cause itself
 */
public record Breakage(
        Iri cause,
        Version before,
        @Nullable Version after,
        MetadataRecord broken,
        String path,
        Ref reference,
        @Nullable LocalDate from,
        List<Ref> via) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws NullPointerException if what must be there is null
     */
    public Breakage {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reference, "reference");
        via = List.copyOf(via);
    }
}
