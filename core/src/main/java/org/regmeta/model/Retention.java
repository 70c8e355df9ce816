package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Duration;
import org.regmeta.value.Text;

/**
 * Storage rule made of length and triggering event, after whose expiry personal data must be erased.
 *
 * <p>Immutable and thread-safe. Source: DSGVO Art. 5 Abs. 1 Buchst. e, Data Privacy Vocabulary.
 *
 * @param duration Length of the storage period; when absent, storage ends not by lapse of time but as the wording of
 *     its start describes; null where absent
 * @param start Event that sets a storage period running, in the words of the provision that orders it; never null
 */
public record Retention(@Nullable Duration duration, Text start) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Retention {
        Objects.requireNonNull(start, "start");
    }
}
