package org.regmeta.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regmeta.value.Ref;

/**
 * The result of a run. Immutable and thread-safe; the same files in any order give the same report.
 *
 * @param status the verdict, computed once
 * @param findings by file, line, column, rule and path; as many as the limits keep
 * @param totals how many were found by severity, kept or not
 * @param files the files that were read, in alphabetical order
 * @param records how many records were read
 * @param skipped by layer, how many of them it did not look at, because they have errors in earlier ones; layers that looked at all are not there
 * @param leftOut these records, in the order of the findings; as many as the limits keep
 * @param date the day for which was checked
 * @param profiles the profiles to which records were held, asked for or named by a document, with all that they build on; exact references, sorted
 * @param codeLists the versions of the lists of the standard that were used: that of the library, and a newer one where it was handed in; exact references, sorted
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
        Map<Layer, Long> skipped,
        List<LeftOut> leftOut,
        LocalDate date,
        List<Ref> profiles,
        List<Ref> codeLists,
        Map<Layer, String> layers,
        int rules,
        long unresolved,
        List<String> incomplete) {
    /** What {@link #layers()} says of a layer that ran. */
    public static final String RAN = "run";

    /** What {@link #layers()} says of the layer CATALOGUE where no catalogue was given. */
    public static final String OPEN = "open: no catalogue requested";

    /** What {@link #layers()} says of the layer CATALOGUE where a file could not be read to its end, so that a reference may lead to what was not read. */
    public static final String PARTLY_READ = "open: not everything could be read";

    /** What {@link #layers()} says of the layer PROFILE where none was asked for. */
    public static final String NOT_REQUESTED = "not requested";

    /** Keeps its own copies. */
    public Report {
        findings = List.copyOf(findings);
        totals = Map.copyOf(totals);
        skipped = ordered(skipped);
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
        profiles = List.copyOf(profiles);
        codeLists = List.copyOf(codeLists);
        layers = ordered(layers);
        incomplete = List.copyOf(incomplete);
    }

    private static <T> Map<Layer, T> ordered(Map<Layer, T> byLayer) {
        Map<Layer, T> ordered = new EnumMap<>(Layer.class);
        ordered.putAll(byLayer);
        return Collections.unmodifiableMap(ordered);
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
