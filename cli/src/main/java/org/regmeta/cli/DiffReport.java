package org.regmeta.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.diff.RecordDiff;
import org.regmeta.validation.Finding;

/**
 * What a comparison came to.
 *
 * @param older the older side
 * @param newer the newer side
 * @param around what is known besides
 * @param diff what differs; null where a side could not be read as a whole, since what is missing would look like removed
 */
record DiffReport(
        Side older, Side newer, Side around, @Nullable CatalogueDiff diff) {
    /** Whether there is a comparison. */
    enum Status {
        /** There is. */
        COMPARED,
        /** There is none: what was to be compared has errors. */
        INVALID,
        /** There is none: something could not be read as a whole. */
        INCOMPLETE
    }

    Status status() {
        if (diff != null) {
            return Status.COMPARED;
        }
        boolean errors = Stream.of(older, newer, around).anyMatch(Side::hasErrors);
        boolean unexplained = Stream.of(older, newer, around).anyMatch(side -> !side.isWhole() && !side.hasErrors());
        return errors && !unexplained ? Status.INVALID : Status.INCOMPLETE;
    }

    List<Finding> findings() {
        return Stream.of(older, newer, around)
                .flatMap(side -> side.findings().stream())
                .toList();
    }

    List<RecordDiff> records() {
        return diff == null ? List.of() : diff.records();
    }

    long count(RecordDiff.Presence presence) {
        return records().stream().filter(one -> one.presence() == presence).count();
    }

    long insufficient() {
        return records().stream().filter(one -> !one.sufficient()).count();
    }
}
