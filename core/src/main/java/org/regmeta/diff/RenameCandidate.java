package org.regmeta.diff;

import java.util.Objects;
import org.regmeta.model.MetadataRecord;

/**
 * Two records of which the one went and the other came, with another id but the same content: perhaps the id was changed. Left out of the comparison are id,
 * version, status, the days and notes of publication and what points to other records of the same thing ({@code basedOn}, {@code replaces}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the record that went; never null
 * @param after the record that came; never null
 */
public record RenameCandidate(MetadataRecord before, MetadataRecord after) {
    /**
     * Checks what must be there.
     *
     * @throws NullPointerException if a record is null
     */
    public RenameCandidate {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
