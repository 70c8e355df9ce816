package org.regmeta.model;

import java.util.Objects;
import org.regmeta.validation.Severity;

/**
 * Pair of rule number and weight by which a profile judges breaches more strictly than the standard.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule Permanent number of the validation rule of the standard whose weight the profile sets; never null
 * @param severity Weight with which a breach is reported: error, warning or mere information; never null
 */
public record RuleSeverity(String rule, Severity severity) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public RuleSeverity {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
    }
}
