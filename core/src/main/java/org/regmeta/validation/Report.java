package org.regmeta.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a run. Immutable and thread-safe; the same files in any order give the same report.
 *
 * @param status the verdict, computed once
 * @param findings by file, line, column, rule and path; as many as the limits keep
 * @param totals how many were found by severity, kept or not
 * @param files the files that were read, in alphabetical order
 * @param records how many records were read
 * @param skipped how many of them had errors, so that later layers did not look at them
 * @param date the day for which was checked
 * @param layers the layers that ran, and for those that did not, why
 * @param rules how many rules ran
 * @param unresolved references that lead outside of what was given, counted where no catalogue was given
 * @param incomplete what could not be checked, and why
 */
public record Report(
        Status status,
        List<Finding> findings,
        Map<Severity, Long> totals,
        List<String> files,
        long records,
        long skipped,
        LocalDate date,
        Map<Layer, String> layers,
        int rules,
        long unresolved,
        List<String> incomplete) {
    /** What {@link #layers()} says of a layer that ran. */
    public static final String RAN = "run";

    /** Keeps its own copies. */
    public Report {
        findings = List.copyOf(findings);
        totals = Map.copyOf(totals);
        files = List.copyOf(files);
        layers = Collections.unmodifiableMap(new EnumMap<>(layers));
        incomplete = List.copyOf(incomplete);
    }

    /**
     * Whether everything was checked without an error.
     *
     * @return whether the status is VALID
     */
    public boolean isValid() {
        return status == Status.VALID;
    }

    /**
     * How many findings of a severity there are, kept or not.
     *
     * @param severity a severity
     * @return their number
     */
    public long total(Severity severity) {
        return totals.getOrDefault(severity, 0L);
    }
}
