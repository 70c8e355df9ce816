package org.regmeta.catalogue;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.internal.graph.Drawing;
import org.regmeta.internal.match.Matcher;
import org.regmeta.internal.shape.CanonicalForm;
import org.regmeta.internal.table.IdTable;
import org.regmeta.internal.table.Ints;
import org.regmeta.internal.table.RecordTable;
import org.regmeta.internal.table.ReferenceTable;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Document;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.value.DateRange;
import org.regmeta.value.Digest;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Version;

/**
 * Records that are known together: the documents handed in, nothing more. It answers which version of a record a reference means on a day (section 4 of the
 * standard).
 *
 * <p>What is asked of every record (id, version, kind, status, validity, references) is kept as numbers and handed out as an {@link Entry}; the record itself is
 * asked for only where its content matters. That is how a million records fit where they would not fit as objects.
 *
 * <p>Immutable; thread-safe as far as what it gets its records from is, which holds for {@link #of} and {@link #ofRecords}.
 */
public final class Catalogue {
    private final IdTable ids;
    private final RecordTable records;
    private final ReferenceTable references;
    private final IntFunction<MetadataRecord> source;
    private final Set<Integer> refused;
    /** Numbers of records by id, the highest version of an id first; equal records once. */
    private final int[] byId;
    /** Where the records of an id begin in {@link #byId}; one more for the end. */
    private final int[] firstOfId;
    /** The record that stands for a record: itself, or the equal one that came before it. */
    private final Ints same;

    private final int distinctIds;
    private volatile @Nullable Backwards backwards;

    private Catalogue(Builder builder) {
        this.ids = builder.ids;
        this.records = builder.records;
        this.references = builder.references;
        this.source = builder.source;
        this.refused = Set.copyOf(builder.refused);
        this.same = new Ints();
        for (int record = 0; record < records.size(); record++) {
            same.add(record);
        }
        int[] firsts = new int[ids.size() + 1];
        int[] grouped = grouped(firsts);
        int kept = 0;
        int known = 0;
        for (int id = 0; id < ids.size(); id++) {
            int from = firsts[id];
            int to = firsts[id + 1];
            firsts[id] = kept;
            kept = to - from > 1 ? sorted(grouped, from, to, kept) : copied(grouped, from, to, kept);
            known += kept > firsts[id] ? 1 : 0;
        }
        firsts[ids.size()] = kept;
        this.firstOfId = firsts;
        this.byId = kept == grouped.length ? grouped : Arrays.copyOf(grouped, kept);
        this.distinctIds = known;
    }

    /** Numbers of records by id, of each id in the order in which they came. */
    private int[] grouped(int[] firsts) {
        for (int record = 0; record < records.size(); record++) {
            firsts[records.id(record) + 1]++;
        }
        for (int id = 0; id < ids.size(); id++) {
            firsts[id + 1] += firsts[id];
        }
        int[] next = firsts.clone();
        int[] grouped = new int[records.size()];
        for (int record = 0; record < records.size(); record++) {
            grouped[next[records.id(record)]++] = record;
        }
        return grouped;
    }

    private static int copied(int[] grouped, int from, int to, int target) {
        System.arraycopy(grouped, from, grouped, target, to - from);
        return target + to - from;
    }

    /** Sorts the records of one id by version, leaves equal ones out, and moves them forward. */
    private int sorted(int[] grouped, int from, int to, int target) {
        int[] sorted = Arrays.stream(grouped, from, to)
                .boxed()
                .sorted(Comparator.comparing(records::version).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        int end = target;
        Map<Digest, Integer> contents = new HashMap<>();
        for (int i = 0; i < sorted.length; i++) {
            boolean first = i == 0 || !isSameVersion(sorted[i - 1], sorted[i]);
            boolean last = i + 1 == sorted.length || !isSameVersion(sorted[i], sorted[i + 1]);
            if (first) {
                contents.clear();
            }
            int before = first && last ? sorted[i] : firstOf(sorted[i], contents);
            if (before == sorted[i]) {
                grouped[end++] = before;
            } else {
                same.set(sorted[i], before);
            }
        }
        return end;
    }

    private boolean isSameVersion(int record, int other) {
        return records.version(record).equals(records.version(other));
    }

    /** The first record with the same content. A text that no syntax can carry has no canonical form; a record with one stands for itself. */
    private int firstOf(int record, Map<Digest, Integer> contents) {
        try {
            Digest digest = Digest.of(CanonicalForm.of(source.apply(record)));
            return contents.computeIfAbsent(digest, content -> record);
        } catch (IllegalArgumentException e) {
            return record;
        }
    }

    /**
     * The catalogue of documents. The same record met twice counts once.
     *
     * @param documents any documents, in any order
     * @return a new catalogue
     */
    public static Catalogue of(Collection<Document> documents) {
        List<MetadataRecord> records = new ArrayList<>();
        documents.forEach(document -> records.addAll(document.record()));
        return ofRecords(records);
    }

    /**
     * The catalogue of records. The same record met twice counts once.
     *
     * @param records any records, in any order
     * @return a new catalogue
     */
    public static Catalogue ofRecords(Collection<? extends MetadataRecord> records) {
        List<MetadataRecord> kept = List.copyOf(records);
        Builder builder = builder(kept::get);
        kept.forEach(builder::add);
        return builder.build();
    }

    /**
     * What differs between two catalogues, which step of the version it demands, and whom it breaks.
     *
     * @param older the older one
     * @param newer the newer one
     * @return what differs
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static CatalogueDiff diff(Catalogue older, Catalogue newer) {
        return diff(older, newer, ofRecords(List.of()));
    }

    /**
     * What differs between two catalogues, where others know more records that may be broken.
     *
     * @param older the older one
     * @param newer the newer one
     * @param around records that are known besides and did not change; what they have of the versions in the two others does not count
     * @return what differs
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static CatalogueDiff diff(Catalogue older, Catalogue newer, Catalogue around) {
        return CatalogueDiff.between(older, newer, around);
    }

    /**
     * What differs between the records of two documents; what stands around the records is not looked at.
     *
     * @param older the older one
     * @param newer the newer one
     * @return what differs
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static CatalogueDiff diff(Document older, Document newer) {
        return diff(of(List.of(older)), of(List.of(newer)));
    }

    /**
     * Starts a catalogue that does not keep its records but gets them when they are asked for.
     *
     * @param source gives the record that was added as the first (0), second (1) and so on
     * @return an empty builder
     */
    public static Builder builder(IntFunction<MetadataRecord> source) {
        return new Builder(source);
    }

    /** Takes the records of a catalogue one by one. Not thread-safe. */
    public static final class Builder {
        private final IdTable ids = new IdTable();
        private final RecordTable records = new RecordTable();
        private final ReferenceTable references = new ReferenceTable(ids);
        private final Set<Integer> refused = new HashSet<>();
        private final IntFunction<MetadataRecord> source;

        private Builder(IntFunction<MetadataRecord> source) {
            this.source = source;
        }

        /**
         * Takes the next record.
         *
         * @param record the record
         * @return this builder
         */
        public Builder add(MetadataRecord record) {
            records.add(ids.number(record.id().value()), record);
            references.add(record);
            return this;
        }

        /**
         * Takes the id of a record that is there but could not be read, so that references to it do not seem to lead nowhere.
         *
         * @param id the id
         * @return this builder
         */
        public Builder addRefused(Iri id) {
            refused.add(ids.number(id.value()));
            return this;
        }

        /**
         * Finishes. The builder is not to be used any more.
         *
         * @return the catalogue
         */
        public Catalogue build() {
            return new Catalogue(this);
        }
    }

    /** One record of a catalogue by what can be said without reading it. Immutable; equal if it stands for the same record of the same catalogue. */
    public final class Entry {
        private final int number;

        private Entry(int number) {
            this.number = number;
        }

        /**
         * In which order the record came.
         *
         * @return from 0
         */
        public int number() {
            return number;
        }

        /**
         * The id of the record.
         *
         * @return its id
         */
        public Iri id() {
            return Iri.of(ids.id(records.id(number)));
        }

        /**
         * The version of the record.
         *
         * @return its version
         */
        public Version version() {
            return records.version(number);
        }

        /**
         * The kind of the record.
         *
         * @return its kind
         */
        public Kind kind() {
            return records.kind(number);
        }

        /**
         * The status that the record itself states.
         *
         * @return its status
         */
        public LifecycleStatus status() {
            return records.status(number);
        }

        /**
         * The state of the version: that of the highest correction of it that is known.
         *
         * @return the status of the highest version with the same major and minor number
         */
        public LifecycleStatus state() {
            return Catalogue.this.state(number);
        }

        /**
         * The state on a day: corrections that are not valid on it say nothing about it.
         *
         * @param date a day
         * @return the state
         */
        public LifecycleStatus state(LocalDate date) {
            return Catalogue.this.state(number, RecordTable.day(date));
        }

        /**
         * The validity of the record.
         *
         * @return its period, or null if it states none
         */
        public @Nullable Period validity() {
            return records.validity(number);
        }

        /**
         * The reference to exactly this version.
         *
         * @return an exact reference
         */
        public Ref ref() {
            return Ref.of(id(), version());
        }

        /**
         * The record, which may have to be read.
         *
         * @return the record
         */
        public MetadataRecord record() {
            return source.apply(number);
        }

        private boolean isOf(Catalogue catalogue) {
            return catalogue == Catalogue.this;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && entry.number == number && entry.isOf(Catalogue.this);
        }

        @Override
        public int hashCode() {
            return number;
        }

        /** The reference to exactly this version. */
        @Override
        public String toString() {
            return ref().toString();
        }
    }

    /**
     * How many records came, equal ones counted each.
     *
     * @return their number
     */
    public int size() {
        return records.size();
    }

    /**
     * A record by its number.
     *
     * @param number from 0, below {@link #size()}
     * @return the entry that stands for it: that of an equal record that came before, if there is one
     * @throws IndexOutOfBoundsException if there is no such number
     */
    public Entry entry(int number) {
        return new Entry(same.get(Objects.checkIndex(number, records.size())));
    }

    /**
     * All entries.
     *
     * @return each distinct record once; those of one id follow each other, the highest version first
     */
    public List<Entry> entries() {
        return new Slice(0, byId.length);
    }

    /**
     * All records of one kind.
     *
     * @param <T> the class of the kind
     * @param kind the class of the kind, such as {@code Register.class}, or {@code MetadataRecord.class} for all kinds
     * @return each distinct record once, all versions, in the order in which they came; unmodifiable
     */
    public <T extends MetadataRecord> List<T> records(Class<T> kind) {
        return IntStream.range(0, size())
                .mapToObj(this::entry)
                .filter(entry -> isOf(entry, kind))
                .distinct()
                .map(entry -> kind.cast(entry.record()))
                .toList();
    }

    /**
     * The versions of an id.
     *
     * @param id an id
     * @return the highest first; empty if the id is not known
     */
    public List<Entry> entries(Iri id) {
        int number = ids.find(id.value());
        return number < 0 ? List.of() : new Slice(firstOfId[number], firstOfId[number + 1]);
    }

    /**
     * The versions that a reference admits, whatever their state and validity.
     *
     * @param ref a reference
     * @return the highest first; empty if there is none
     */
    public List<Entry> entries(Ref ref) {
        int id = ids.find(ref.id().value());
        return id < 0 ? List.of() : matching(id, ref);
    }

    private Slice matching(int id, Ref ref) {
        @Nullable Version version = ref.version();
        @Nullable Integer major = ref.major();
        if (version != null) {
            return new Slice(reaching(id, version), behind(id, other -> other.compareTo(version) < 0));
        }
        if (major != null) {
            return new Slice(behind(id, other -> other.major() <= major), behind(id, other -> other.major() < major));
        }
        return new Slice(firstOfId[id], firstOfId[id + 1]);
    }

    /** Where the versions of an id begin that are not higher than one. */
    private int reaching(int id, Version version) {
        return behind(id, other -> other.compareTo(version) <= 0);
    }

    /** The first place of an id from which on all versions meet a demand that lower versions meet too. */
    private int behind(int id, Predicate<Version> low) {
        int from = firstOfId[id];
        int to = firstOfId[id + 1];
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (low.test(records.version(byId[middle]))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /**
     * The versions of an id that are lower than one.
     *
     * @param id an id
     * @param version a version, known or not
     * @return the highest first
     */
    public List<Entry> below(Iri id, Version version) {
        int number = ids.find(id.value());
        return number < 0
                ? List.of()
                : new Slice(behind(number, other -> other.compareTo(version) < 0), firstOfId[number + 1]);
    }

    /**
     * All ids.
     *
     * @return in no particular order
     */
    public Set<Iri> ids() {
        return new Ids();
    }

    /**
     * Whether a record of an id is known.
     *
     * @param id an id
     * @return whether there is a version of it
     */
    public boolean contains(Iri id) {
        int number = ids.find(id.value());
        return number >= 0 && firstOfId[number] < firstOfId[number + 1];
    }

    /**
     * Whether a record of an id is there that could not be read.
     *
     * @param id an id
     * @return whether nothing can be said about references to it
     */
    public boolean isRefused(Iri id) {
        return !refused.isEmpty() && refused.contains(ids.find(id.value()));
    }

    /**
     * The versions of an id, read as far as they are looked at.
     *
     * @param id an id
     * @return the highest first; empty if the id is not known
     */
    public List<MetadataRecord> versions(Iri id) {
        return read(entries(id));
    }

    /**
     * The versions that a reference admits, whatever their state and validity, read as far as they are looked at.
     *
     * @param ref a reference
     * @return the highest first; empty if there is none
     */
    public List<MetadataRecord> matching(Ref ref) {
        return read(entries(ref));
    }

    private static List<MetadataRecord> read(List<Entry> entries) {
        return new AbstractList<>() {
            @Override
            public MetadataRecord get(int index) {
                return entries.get(index).record();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    /**
     * The record that a reference means on a day: of the matching versions that are active or deprecated and valid on the day, the highest.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @return the record, or empty if there is none
     */
    public Optional<MetadataRecord> resolve(Ref ref, LocalDate date) {
        return find(ref, RecordTable.day(date), false).map(Entry::record);
    }

    /**
     * The record that a reference means on a day, where only one kind will do.
     *
     * @param <T> the class of the kind
     * @param ref a reference
     * @param date the day, in German legal time
     * @param kind the class of the kind, such as {@code EvidenceType.class}, or {@code MetadataRecord.class} for all kinds
     * @return the record that {@link #resolve(Ref, LocalDate)} finds, or empty if there is none or it is of another kind
     */
    public <T extends MetadataRecord> Optional<T> resolve(Ref ref, LocalDate date, Class<T> kind) {
        return record(find(ref, RecordTable.day(date), false), kind);
    }

    /**
     * The record that a reference of another record means on a day. The day is clamped into the referrer's validity; drafts may point to drafts.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @param referrer the record that refers
     * @return the record, or empty if there is none
     */
    public Optional<MetadataRecord> resolve(Ref ref, LocalDate date, MetadataRecord referrer) {
        return find(ref, date, referrer).map(Entry::record);
    }

    /**
     * The record that a reference of another record means on a day, where only one kind will do.
     *
     * @param <T> the class of the kind
     * @param ref a reference
     * @param date the day, in German legal time
     * @param referrer the record that refers
     * @param kind the class of the kind, such as {@code Register.class}, or {@code MetadataRecord.class} for all kinds
     * @return the record that {@link #resolve(Ref, LocalDate, MetadataRecord)} finds, or empty if there is none or it is of another kind
     */
    public <T extends MetadataRecord> Optional<T> resolve(
            Ref ref, LocalDate date, MetadataRecord referrer, Class<T> kind) {
        return record(find(ref, date, referrer), kind);
    }

    private static <T extends MetadataRecord> Optional<T> record(Optional<Entry> found, Class<T> kind) {
        return found.filter(entry -> isOf(entry, kind)).map(entry -> kind.cast(entry.record()));
    }

    private static boolean isOf(Entry entry, Class<? extends MetadataRecord> kind) {
        return kind == MetadataRecord.class || entry.kind().code().equals(kind.getSimpleName());
    }

    /**
     * As {@link #resolve(Ref, LocalDate, MetadataRecord)}, without reading the record.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @param referrer the record that refers
     * @return the entry of the record, or empty if there is none
     */
    public Optional<Entry> find(Ref ref, LocalDate date, MetadataRecord referrer) {
        LocalDate day = clamp(date, referrer.validity());
        return find(ref, RecordTable.day(day), referrer.status().isInPreparation());
    }

    /**
     * As {@link #find(Ref, LocalDate, MetadataRecord)}, where the record that refers is itself one of this catalogue.
     *
     * @param ref a reference
     * @param date the day, in German legal time
     * @param referrer the record that refers
     * @return the entry of the record, or empty if there is none
     */
    public Optional<Entry> find(Ref ref, LocalDate date, Entry referrer) {
        int day = records.clamp(referrer.number, RecordTable.day(date));
        return find(ref, day, referrer.status().isInPreparation());
    }

    private static LocalDate clamp(LocalDate date, @Nullable Period validity) {
        if (validity == null) {
            return date;
        }
        if (validity.from() != null && date.isBefore(validity.from())) {
            return validity.from();
        }
        return validity.to() != null && date.isAfter(validity.to()) ? validity.to() : date;
    }

    private Optional<Entry> find(Ref ref, int day, boolean drafts) {
        int id = ids.find(ref.id().value());
        if (id >= 0) {
            Slice matching = matching(id, ref);
            for (int i = matching.from; i < matching.to; i++) {
                if (records.isValid(byId[i], day) && counts(state(byId[i], day), drafts)) {
                    return Optional.of(new Entry(byId[i]));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The days on which a matching version counts for a referrer: on which it is valid and its state admits it.
     *
     * @param target a version
     * @param referrer the record that refers
     * @return the days in order of time; none if it never counts
     */
    public List<DateRange> usableDays(Entry target, MetadataRecord referrer) {
        DateRange valid = range(target.number);
        if (target.status().isInPreparation()) {
            return referrer.status().isInPreparation() ? List.of(valid) : List.of();
        }
        List<DateRange> higher = new ArrayList<>();
        List<DateRange> withdrawn = new ArrayList<>();
        Slice corrections = corrections(target.number);
        for (int i = corrections.from; i < corrections.to; i++) {
            if (!records.status(byId[i]).isInPreparation()) {
                if (!records.status(byId[i]).isInForce()) {
                    withdrawn.addAll(range(byId[i]).gaps(higher));
                }
                higher.add(range(byId[i]));
            }
        }
        return withdrawn.isEmpty() ? List.of(valid) : valid.gaps(withdrawn);
    }

    private DateRange range(int record) {
        @Nullable Period validity = records.validity(record);
        return validity == null ? DateRange.ALWAYS : DateRange.of(validity.from(), validity.to());
    }

    private static boolean counts(LifecycleStatus state, boolean drafts) {
        return state.isInForce() || (drafts && state.isInPreparation());
    }

    /**
     * The state of a version, whatever the day: that of the highest correction of it that is known and not in preparation. A version that is in preparation
     * stays so.
     *
     * @param record a version
     * @return the state of the highest version with the same major and minor number
     */
    public LifecycleStatus state(MetadataRecord record) {
        for (Entry entry : entries(Ref.of(record.id(), record.version()))) {
            return state(entry.number);
        }
        return record.status();
    }

    private LifecycleStatus state(int record) {
        LifecycleStatus own = records.status(record);
        if (!own.isInPreparation()) {
            Slice corrections = corrections(record);
            for (int i = corrections.from; i < corrections.to; i++) {
                if (!records.status(byId[i]).isInPreparation()) {
                    return records.status(byId[i]);
                }
            }
        }
        return own;
    }

    /** The state on a day: corrections that are not valid on it say nothing about it. */
    private LifecycleStatus state(int record, int day) {
        LifecycleStatus own = records.status(record);
        if (!own.isInPreparation()) {
            Slice corrections = corrections(record);
            for (int i = corrections.from; i < corrections.to; i++) {
                if (records.isValid(byId[i], day) && !records.status(byId[i]).isInPreparation()) {
                    return records.status(byId[i]);
                }
            }
        }
        return own;
    }

    /** The versions of an id with the same major and minor number as a record, the highest first. */
    private Slice corrections(int record) {
        int id = records.id(record);
        Version version = records.version(record);
        Version first = Version.of(version.major(), version.minor(), 0);
        return new Slice(
                reaching(id, Version.of(version.major(), version.minor(), Version.MAX_NUMBER)),
                behind(id, other -> other.compareTo(first) < 0));
    }

    /**
     * The references that a property of a record holds, at whatever depth.
     *
     * @param entry a record
     * @param property the name of a property
     * @return in their order
     */
    public List<Ref> references(Entry entry, String property) {
        List<Ref> found = new ArrayList<>();
        for (int i = references.first(entry.number); i < references.first(entry.number + 1); i++) {
            if (references.isOf(i, property)) {
                found.add(references.ref(i));
            }
        }
        return found;
    }

    /**
     * The records of a kind that refer to an id, with whatever version and property.
     *
     * @param id an id
     * @param kind a kind
     * @return in the order in which they came, each once
     */
    public List<Entry> referrers(Iri id, Kind kind) {
        int number = ids.find(id.value());
        if (number < 0) {
            return List.of();
        }
        Backwards index = backwards;
        if (index == null) {
            index = new Backwards();
            backwards = index;
        }
        int[] found = index.of(number, kind);
        return Arrays.stream(found).mapToObj(Entry::new).toList();
    }

    /**
     * The fields of a structure on a day, with all groups unfolded.
     *
     * @param structure the structure, which need not be one of this catalogue
     * @param date the day, in German legal time
     * @return its fields, as far as their elements and groups are known here
     * @throws TooManyFieldsException if there are more than 20,000 members
     */
    public Fields fields(DataStructure structure, LocalDate date) {
        return Fields.of(structure, this, date);
    }

    /**
     * The fields that an evidence type holds on a day: those of its structure with all groups unfolded, or only what it lists where it lists its fields.
     *
     * @param evidence the evidence type, which need not be one of this catalogue
     * @param date the day, in German legal time
     * @return its fields, as far as structure, elements and groups are known here; none if it has no structure
     * @throws TooManyFieldsException if its structure has more than 20,000 members
     */
    public Fields fields(EvidenceType evidence, LocalDate date) {
        return Fields.of(evidence, this, date);
    }

    /**
     * Whether a procedure or requirement can get its evidence, here and on a day; what is missing, what is too much, and what is not authorised (section 12 of the
     * standard). The first question about a day takes longer, since it looks at all evidence types; what it found is kept.
     *
     * @param question what is asked
     * @return the answer
     * @throws TooManyFieldsException if the structure of an evidence type has more than 20,000 members
     */
    public Match match(MatchQuestion question) {
        return Matcher.answer(this, question);
    }

    /**
     * A part of this catalogue as nodes and edges. Each node is the version of a record that is in force on the day, else its draft; each edge is what a record says
     * of another. All records are looked at.
     *
     * @param question which part
     * @return the graph; without nodes where there is nothing of what was asked for
     */
    public Graph graph(GraphQuestion question) {
        return Drawing.of(this, question);
    }

    /**
     * How many references of the first records lead to ids of which nothing is known.
     *
     * @param recordCount of how many records, in the order in which they came
     * @return the number of references
     */
    public long unknownTargets(int recordCount) {
        IntPredicate unknown = id -> firstOfId[id] == firstOfId[id + 1] && !refused.contains(id);
        return IntStream.range(0, references.first(recordCount))
                .map(references::target)
                .filter(unknown)
                .count();
    }

    @Override
    public String toString() {
        return "Catalogue of " + byId.length + " records";
    }

    /** A stretch of {@link #byId}. */
    private final class Slice extends AbstractList<Entry> {
        private final int from;
        private final int to;

        Slice(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Entry get(int index) {
            return new Entry(byId[from + Objects.checkIndex(index, to - from)]);
        }

        @Override
        public int size() {
            return to - from;
        }
    }

    private final class Ids extends AbstractSet<Iri> {
        @Override
        public Iterator<Iri> iterator() {
            return IntStream.range(0, ids.size())
                    .filter(id -> firstOfId[id] < firstOfId[id + 1])
                    .mapToObj(id -> Iri.of(ids.id(id)))
                    .iterator();
        }

        @Override
        public int size() {
            return distinctIds;
        }

        @Override
        public boolean contains(Object id) {
            return id instanceof Iri iri && Catalogue.this.contains(iri);
        }
    }

    /** References followed backwards: for each id the records that refer to it, by kind and then in their order. */
    private final class Backwards {
        private final int[] firsts;
        private final int[] referrers;

        Backwards() {
            int total = references.first(records.size());
            int[] ends = new int[ids.size() + 1];
            for (int i = 0; i < total; i++) {
                ends[references.target(i) + 1]++;
            }
            for (int id = 0; id < ids.size(); id++) {
                ends[id + 1] += ends[id];
            }
            int[] next = ends.clone();
            int[] found = new int[total];
            for (Kind kind : Kind.values()) {
                for (int record = 0; record < records.size(); record++) {
                    if (records.kind(record) == kind && same.get(record) == record) {
                        for (int i = references.first(record); i < references.first(record + 1); i++) {
                            found[next[references.target(i)]++] = record;
                        }
                    }
                }
            }
            this.firsts = ends;
            this.referrers = found;
            // equal records are left out, so that a place may stay free at the end of an id's stretch
            for (int id = 0; id < ids.size(); id++) {
                Arrays.fill(found, next[id], ends[id + 1], -1);
            }
        }

        int[] of(int id, Kind kind) {
            int from = firsts[id];
            int to = firsts[id + 1];
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (referrers[middle] >= 0 && records.kind(referrers[middle]).compareTo(kind) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int first = low;
            return IntStream.range(first, to)
                    .map(i -> referrers[i])
                    .takeWhile(record -> record >= 0 && records.kind(record) == kind)
                    .distinct()
                    .toArray();
        }
    }
}
