package org.regmeta.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.Version;

/** What a catalogue asks of every record: id, version, kind, status and validity, as numbers. Not thread-safe while it grows. */
public final class RecordTable {
    private static final Kind[] KINDS = Kind.values();
    private static final LifecycleStatus[] STATUSES = LifecycleStatus.values();
    /** Stands for a period without a beginning. */
    private static final int ALWAYS = Integer.MIN_VALUE;
    /** Stands for a period without an end. */
    private static final int EVER = Integer.MAX_VALUE;

    private final Ints ids = new Ints();
    private final Ints versions = new Ints();
    private final Ints kinds = new Ints();
    private final Ints froms = new Ints();
    private final Ints tos = new Ints();
    private final List<Version> versionOf = new ArrayList<>();
    private final Map<Version, Integer> numberOf = new HashMap<>();

    /**
     * Appends a record.
     *
     * @param id the number of its id
     * @param record the record
     */
    public void add(int id, MetadataRecord record) {
        ids.add(id);
        versions.add(numberOf.computeIfAbsent(record.version(), version -> {
            versionOf.add(version);
            return versionOf.size() - 1;
        }));
        kinds.add(record.kind().ordinal() << 8 | record.status().ordinal());
        @Nullable Period validity = record.validity();
        froms.add(validity == null || validity.from() == null ? ALWAYS : day(validity.from()));
        tos.add(validity == null || validity.to() == null ? EVER : day(validity.to()));
    }

    /**
     * A day as a number.
     *
     * @param date a day
     * @return the days since 1970-01-01; the nearest number there is for days millions of years away
     */
    public static int day(LocalDate date) {
        return (int) Math.max(ALWAYS + 1L, Math.min(EVER - 1L, date.toEpochDay()));
    }

    /**
     * How many records there are.
     *
     * @return their number
     */
    public int size() {
        return ids.size();
    }

    /**
     * The number of a record's id.
     *
     * @param record the number of a record
     * @return the number of its id
     */
    public int id(int record) {
        return ids.get(record);
    }

    /**
     * The version of a record.
     *
     * @param record the number of a record
     * @return its version
     */
    public Version version(int record) {
        return versionOf.get(versions.get(record));
    }

    /**
     * The kind of a record.
     *
     * @param record the number of a record
     * @return its kind
     */
    public Kind kind(int record) {
        return KINDS[kinds.get(record) >>> 8];
    }

    /**
     * The status that a record itself states.
     *
     * @param record the number of a record
     * @return its status
     */
    public LifecycleStatus status(int record) {
        return STATUSES[kinds.get(record) & 0xFF];
    }

    /**
     * The validity of a record.
     *
     * @param record the number of a record
     * @return its period, or null if it states none
     */
    public @Nullable Period validity(int record) {
        int from = froms.get(record);
        int to = tos.get(record);
        if (from == ALWAYS && to == EVER) {
            return null;
        }
        return new Period(
                from == ALWAYS ? null : LocalDate.ofEpochDay(from), to == EVER ? null : LocalDate.ofEpochDay(to));
    }

    /**
     * Whether a record is valid on a day.
     *
     * @param record the number of a record
     * @param day the day, counted from 1970-01-01
     * @return whether it is
     */
    public boolean isValid(int record, int day) {
        return froms.get(record) <= day && day <= tos.get(record);
    }

    /**
     * The day of a record's validity that is nearest to a day.
     *
     * @param record the number of a record
     * @param day the day, counted from 1970-01-01
     * @return the day itself, or the first or last of the record
     */
    public int clamp(int record, int day) {
        return day < froms.get(record) ? froms.get(record) : Math.min(day, tos.get(record));
    }
}
