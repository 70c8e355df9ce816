package org.regmeta;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.validation.Finding;

/**
 * A value with what was found while reading it. Immutable and thread-safe.
 *
 * @param <T> what was read
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final List<Finding> findings;

    ReadResult(@Nullable T value, List<Finding> findings) {
        this.value = value;
        this.findings = List.copyOf(findings);
    }

    /**
     * The value, if there was no error and all of it could be judged.
     *
     * @return the value, or empty if {@link #findings()} has an error or not all of it could be judged
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What was found in the layers INPUT, SYNTAX and SCHEMA.
     *
     * @return in the order of the text; never null
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The value.
     *
     * @return the value, never null
     * @throws InvalidContentException if there was an error or not all of it could be judged
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidContentException(findings);
        }
        return value;
    }
}
