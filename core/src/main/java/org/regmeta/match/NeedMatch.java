package org.regmeta.match;

import java.util.List;
import java.util.Objects;
import org.regmeta.model.Necessity;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * The answer for one field use of a requirement. Immutable and thread-safe.
 *
 * @param path its place, as a JSON Pointer from the requirement: {@code /fieldUse/3}
 * @param information what is needed, as it stands there
 * @param subjectRole of whom
 * @param necessity whether it is always needed
 * @param verdict how far it is met; UNKNOWN where it is not met, and evidence for its role that an option names, or what this refers to, is not in the catalogue
 * @param ways every evidence type that holds it: the better verdict first, named before unnamed, then by evidence type
 * @param obstacles why it is not met, sorted; empty if it is
 */
public record NeedMatch(
        String path,
        Ref information,
        Code subjectRole,
        Necessity necessity,
        Verdict verdict,
        List<Way> ways,
        List<Obstacle> obstacles) {
    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a value, a list or an item of a list is null
     */
    public NeedMatch {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(information, "information");
        Objects.requireNonNull(subjectRole, "subjectRole");
        Objects.requireNonNull(necessity, "necessity");
        Objects.requireNonNull(verdict, "verdict");
        ways = List.copyOf(ways);
        obstacles = List.copyOf(obstacles);
    }
}
