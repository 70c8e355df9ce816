package org.regmeta.spi;

import java.util.Optional;
import java.util.Set;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.RuleWording;
import org.regmeta.validation.Severity;

/**
 * A rule about a record that has passed its schema. Implementations are stateless and thread-safe. What a rule throws makes the report INCOMPLETE and names the
 * rule; the others go on.
 *
 * <p>Where there are rules of one's own, records are checked on a thread beside that of the caller, one after the other, and what such a rule finds counts once it
 * has ended. One that does not end within {@link org.regmeta.validation.Limits#ruleTime()} makes the report INCOMPLETE, too, and is not called again in this run.
 * Nothing can stop it: its thread, a daemon, goes on until it asks its {@link RuleContext} or the catalogue for something, which throws then, or until the process
 * ends.
 *
 * <p>A rule of one's own brings its id, its weight and its texts. A {@link org.regmeta.Validator} is not built with one whose id belongs to the standard, has
 * another form or is given twice, or whose texts are missing in German or English.
 */
public interface Rule {
    /**
     * The permanent id.
     *
     * @return such as {@code RM-LEGAL-001}; for rules of one's own words of capital letters and digits, joined by hyphens, at least two, of which the first is not
     *     {@code RM}, such as {@code ACME-TITLE-001}
     */
    String id();

    /**
     * What people read of it.
     *
     * @return the texts of a rule of one's own, which must bring them; empty for rules of the standard, of which the catalogue of rules has them
     */
    default Optional<RuleWording> wording() {
        return Optional.empty();
    }

    /**
     * How much a finding of it weighs, unless a profile or the validator raises it.
     *
     * @return the weight of a rule of one's own; of rules of the standard the catalogue of rules says it, and nobody asks here
     */
    default Severity severity() {
        return Severity.ERROR;
    }

    /**
     * The kinds that it looks at.
     *
     * @return the kinds; empty means all
     */
    default Set<Kind> kinds() {
        return Set.of();
    }

    /**
     * Whether it needs other records than the one it looks at, and so belongs to the layer CATALOGUE.
     *
     * @return whether it looks at the catalogue
     */
    default boolean needsCatalogue() {
        return false;
    }

    /**
     * Looks at one record.
     *
     * @param record the record, of one of {@link #kinds()}
     * @param context what else is known, and where findings go
     */
    void check(MetadataRecord record, RuleContext context);
}
