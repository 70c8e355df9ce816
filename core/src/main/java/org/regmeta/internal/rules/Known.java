package org.regmeta.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.catalogue.Fields;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.DateRange;
import org.regmeta.value.Ref;

/**
 * The records that are known, as they are seen on the day of the check. A reference that leads nowhere, or to a wrong kind, is for the rules of the area REF to
 * report; here it is simply not found, and who asks keeps silent about it.
 *
 * @param catalogue the records
 * @param date the day T
 */
public record Known(Catalogue catalogue, LocalDate date) {
    /**
     * Some references followed.
     *
     * @param records where they lead, in their order
     * @param isComplete whether every one was found
     * @param <R> the kind
     */
    public record Found<R extends MetadataRecord>(List<R> records, boolean isComplete) {}

    /**
     * What the rule that is running knows.
     *
     * @param context its context
     * @return the records at the day of the check
     */
    public static Known of(RuleContext context) {
        return new Known(context.catalogue(), context.date());
    }

    /**
     * Follows a reference.
     *
     * @param ref a reference, or null where there is none
     * @param referrer the record that refers
     * @param type the kind that is expected
     * @param <R> the kind
     * @return the record, or empty
     */
    public <R extends MetadataRecord> Optional<R> find(@Nullable Ref ref, MetadataRecord referrer, Class<R> type) {
        if (ref == null) {
            return Optional.empty();
        }
        return catalogue.resolve(ref, date, referrer, type);
    }

    /**
     * The fields of a structure.
     *
     * @param root the structure
     * @return all of them, as far as they are known
     */
    public Fields fields(DataStructure root) {
        return catalogue.fields(root, date);
    }

    /**
     * The fields of an evidence type.
     *
     * @param evidence the evidence type
     * @return those that it holds, as far as they are known
     */
    public Fields fields(EvidenceType evidence) {
        return catalogue.fields(evidence, date);
    }

    /**
     * Follows a reference without reading the record that it leads to.
     *
     * @param ref a reference
     * @param referrer the record that refers
     * @return the entry of the record, or empty
     */
    public Optional<Catalogue.Entry> entry(Ref ref, MetadataRecord referrer) {
        return catalogue.find(ref, date, referrer);
    }

    /**
     * Follows several references.
     *
     * @param refs references
     * @param referrer the record that refers
     * @param type the kind that is expected
     * @param <R> the kind
     * @return what was found
     */
    public <R extends MetadataRecord> Found<R> all(List<Ref> refs, MetadataRecord referrer, Class<R> type) {
        List<R> records = new ArrayList<>();
        for (Ref ref : refs) {
            find(ref, referrer, type).ifPresent(records::add);
        }
        return new Found<>(records, records.size() == refs.size());
    }

    /**
     * Whether others may rely on a version on the day T.
     *
     * @param entry a record of the catalogue
     * @return whether its status counts, a correction that is valid on the day included, and the day lies in its validity
     */
    public boolean isInForce(Catalogue.Entry entry) {
        return entry.state(date).isInForce() && range(entry.validity()).covers(date);
    }

    /**
     * The day for which a record is looked at: T, or the day of its validity that is nearest to it.
     *
     * @param record a record
     * @return the day
     */
    public LocalDate dayOf(MetadataRecord record) {
        return dayOf(record, date);
    }

    /**
     * The day for which a record is looked at, without regard to others.
     *
     * @param record a record
     * @param date the day T
     * @return T, or the day of its validity that is nearest to it
     */
    public static LocalDate dayOf(MetadataRecord record, LocalDate date) {
        return range(record.validity()).clamp(date);
    }

    /**
     * A period as days.
     *
     * @param period a period, or null for all days
     * @return the days
     */
    public static DateRange range(@Nullable Period period) {
        return period == null ? DateRange.ALWAYS : DateRange.of(period.from(), period.to());
    }
}
