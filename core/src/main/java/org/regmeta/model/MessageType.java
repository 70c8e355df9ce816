package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * One of the messages that a standard defines, with key and label.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key Short label by which a business rule or message type is cited unambiguously within its record; never
 *     null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; null where absent
 */
public record MessageType(String key, @Nullable Text title) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public MessageType {
        Objects.requireNonNull(key, "key");
    }
}
