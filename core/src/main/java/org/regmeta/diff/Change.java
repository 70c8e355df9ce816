package org.regmeta.diff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.shape.CanonicalForm;

/**
 * One change of a record. Values are those of the model: a simple value, the wording of one language as a string, a whole
 * {@link org.regmeta.value.Text}, or an object. A value object that is there in both versions is not a change itself; what changes inside is.
 *
 * <p>A reordering has as values lists of numbers, the same elements seen from both sides: {@code oldValue} where each element that stayed was before, in the new
 * order; {@code newValue} where it is now, in the old order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param operation what was done; never null
 * @param step the step of the version that this change alone demands; never null
 * @param path where, as names joined by slashes, elements of lists by their key in brackets, such as {@code member[birthDate]/min}: the same in every order and
 *     syntax, for people; never null
 * @param oldPath where in the record before, as a JSON Pointer (RFC 6901) from the record; what is added has the path that it would have had, an element the path
 *     of its list; never null
 * @param newPath where in the record after, likewise; what is removed has the path that it would have now; never null
 * @param oldValue the value before; null where it is added
 * @param newValue the value after; null where it is removed
 */
public record Change(
        Operation operation,
        VersionStep step,
        String path,
        String oldPath,
        String newPath,
        @Nullable Object oldValue,
        @Nullable Object newValue) {

    /**
     * Checks what must be there.
     *
     * @throws NullPointerException if anything but a value is null
     */
    public Change {
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(oldPath, "oldPath");
        Objects.requireNonNull(newPath, "newPath");
    }

    /**
     * The value before as JSON, in the canonical form of the standard (RFC 8785).
     *
     * @return a JSON text, or null where nothing was there
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public @Nullable String oldJson() {
        return oldValue == null ? null : CanonicalForm.ofValue(oldValue);
    }

    /**
     * The value after as JSON, in the canonical form of the standard (RFC 8785).
     *
     * @return a JSON text, or null where nothing is there
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public @Nullable String newJson() {
        return newValue == null ? null : CanonicalForm.ofValue(newValue);
    }
}
