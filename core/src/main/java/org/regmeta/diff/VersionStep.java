package org.regmeta.diff;

import java.util.Locale;
import java.util.Optional;
import org.regmeta.value.Version;

/**
 * What a change means for the version of a record (chapter 10 of the standard), the smallest step first. Immutable and thread-safe.
 */
public enum VersionStep {
    /** No step: nothing changes, or nothing that anybody may rely on. */
    NONE,
    /** Nothing changes that a machine or a lawyer decides by. */
    PATCH,
    /** Something is added that nobody has to know. */
    MINOR,
    /** Somebody who was right before can be wrong now, or the legal situation can change. */
    MAJOR;

    /**
     * The step as it is written in the model and in reports.
     *
     * @return {@code none}, {@code patch}, {@code minor} or {@code major}; never null
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The step of a code.
     *
     * @param code {@code none}, {@code patch}, {@code minor} or {@code major}
     * @return the step, never null
     * @throws IllegalArgumentException if there is no such step
     */
    public static VersionStep ofCode(String code) {
        for (VersionStep step : values()) {
            if (step.code().equals(code)) {
                return step;
            }
        }
        throw new IllegalArgumentException("no step of a version: " + code);
    }

    /**
     * The step from one version to another.
     *
     * @param from a version
     * @param to another version
     * @return the step, {@link #NONE} between equal versions; empty if the other version is lower
     */
    public static Optional<VersionStep> between(Version from, Version to) {
        if (to.compareTo(from) < 0) {
            return Optional.empty();
        }
        if (to.major() != from.major()) {
            return Optional.of(MAJOR);
        }
        if (to.minor() != from.minor()) {
            return Optional.of(MINOR);
        }
        return Optional.of(to.patch() != from.patch() ? PATCH : NONE);
    }

    /**
     * The version after this step.
     *
     * @param from a version
     * @return the next version, the same for {@link #NONE}; empty if its number is the greatest that there is
     */
    public Optional<Version> after(Version from) {
        int number = this == MAJOR ? from.major() : this == MINOR ? from.minor() : from.patch();
        if (this != NONE && number == Version.MAX_NUMBER) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case NONE -> from;
                    case PATCH -> from.nextPatch();
                    case MINOR -> from.nextMinor();
                    case MAJOR -> from.nextMajor();
                });
    }

    /**
     * The larger of two steps.
     *
     * @param other another step
     * @return the one that is at least as large as the other; never null
     */
    public VersionStep max(VersionStep other) {
        return compareTo(other) < 0 ? other : this;
    }
}
