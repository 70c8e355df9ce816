package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Code;

/**
 * The answer for one evidence option of a requirement. Immutable and thread-safe.
 *
 * @param path its place, as a JSON Pointer from the requirement: {@code /evidenceOption/1}
 * @param subjectRole of whom
 * @param verdict how far all of its evidence together meets the needs of the role; UNKNOWN where it does not, and some of it, or what this refers to, is not in the
 *     catalogue
 * @param covered places of the needs of the role that it meets, at least under a condition, in their order
 * @param missing places of the required needs of the role that neither it nor the evidence of another role meets, in their order
 * @param obstacles why evidence of it cannot be had at all, sorted
 * @param conditions on what it depends, sorted
 */
public record OptionMatch(
        String path,
        Code subjectRole,
        Verdict verdict,
        List<String> covered,
        List<String> missing,
        List<Obstacle> obstacles,
        List<Condition> conditions) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public OptionMatch {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(subjectRole, "subjectRole");
        Objects.requireNonNull(verdict, "verdict");
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
        obstacles = List.copyOf(obstacles);
        conditions = List.copyOf(conditions);
    }
}
