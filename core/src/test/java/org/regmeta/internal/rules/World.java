package org.regmeta.internal.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.model.AccessRight;
import org.regmeta.model.Authorisation;
import org.regmeta.model.CodeList;
import org.regmeta.model.Covers;
import org.regmeta.model.Dataset;
import org.regmeta.model.DatasetBuilder;
import org.regmeta.model.ExternalEntries;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.QualityMeasurement;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Location;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Digest;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Records about which no rule has anything to say. A test changes them in one place and looks at what all rules say then, so that it shows too that one cause
 * gives one finding.
 */
public final class World {
    /** When everything here was last changed. */
    public static final Instant MODIFIED = Instant.parse("2027-01-04T09:00:00Z");

    private final Map<String, MetadataRecord> records = new LinkedHashMap<>();
    private final Map<String, ExternalList> files = new HashMap<>();
    private final List<String> incomplete = new ArrayList<>();
    private LocalDate date = LocalDate.of(2027, 3, 1);
    private boolean closed = true;

    private World() {}

    /** A housing benefit office asks the population register by the identification number. */
    public static World standard() {
        World world = new World();
        Parties.into(world);
        Data.into(world);
        Transfer.into(world);
        Translation.into(world);
        return world;
    }

    public static String id(String name) {
        return "https://example.org/" + name;
    }

    public static List<Path> paths(String... paths) {
        return Stream.of(paths).map(Path::parse).toList();
    }

    public static List<Ref> refs(String... names) {
        return Stream.of(names).map(name -> Ref.parse(id(name))).toList();
    }

    public static Text text(String name) {
        return Text.of("de", name, "en", name);
    }

    public static Responsibility[] responsible() {
        Ref body = Ref.parse(id("organisation"));
        return new Responsibility[] {
            new Responsibility(body, Role.OWNER), new Responsibility(body, Role.CONTROLLER),
        };
    }

    public static LegalBasis basis(String act, String provision, Covers... covers) {
        return LegalBasis.builder()
                .act(act)
                .provision(provision)
                .legislator(Area.parse("iso:DE"))
                .covers(covers)
                .build();
    }

    /** What a register holds as a whole, with the structure of the evidence; not among the records yet. */
    public static DatasetBuilder dataset(AccessRight accessRight) {
        return Dataset.builder()
                .id(id("dataset"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("dataset"))
                .modified(MODIFIED)
                .responsible(responsible())
                .structure(id("root"))
                .accessRight(accessRight);
    }

    /** That fields, or all of them, are complete. */
    public static QualityMeasurement measured(String on, String... fields) {
        return new QualityMeasurement(
                Code.of("completeness"),
                BigDecimal.ONE,
                Code.of("percent"),
                paths(fields),
                LocalDate.parse(on),
                null,
                null);
    }

    public World add(MetadataRecord... more) {
        for (MetadataRecord record : more) {
            String key = record.id().value().substring(record.id().value().indexOf('/', 8) + 1);
            records.put(records.containsKey(key) ? key + "@" + record.version() : key, record);
        }
        return this;
    }

    /** All records, in the order in which they came. */
    List<MetadataRecord> records() {
        return List.copyOf(records.values());
    }

    public World remove(String name) {
        records.remove(name);
        return this;
    }

    public <R extends MetadataRecord> World change(String name, Class<R> type, UnaryOperator<R> change) {
        records.put(name, change.apply(get(name, type)));
        return this;
    }

    public World authorise(UnaryOperator<Authorisation> change) {
        return change("authorisation", Authorisation.class, change);
    }

    public <R extends MetadataRecord> R get(String name, Class<R> type) {
        return type.cast(Optional.ofNullable(records.get(name)).orElseThrow());
    }

    /** A concept, narrower than others. */
    public World concept(String name, String... broader) {
        return add(Data.concept(name, broader));
    }

    /** The codes of a list stand in a file of two entries, of which this became. */
    public World external(String list, ExternalList file) {
        files.put(id(list), file);
        return change(
                list,
                CodeList.class,
                one -> one.toBuilder()
                        .entry(List.of())
                        .external(new ExternalEntries(list + ".csv", "text/csv", Digest.of(new byte[0]), 2L))
                        .build());
    }

    public World at(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    public World open() {
        closed = false;
        return this;
    }

    /** What all rules say about one record; the others are only in the catalogue. */
    public List<String> findingsAbout(String name) {
        return findings(List.of(name));
    }

    /** What all rules say: rule, name of the record, path, arguments. */
    public List<String> findings() {
        return findings(List.copyOf(records.keySet()));
    }

    private List<String> findings(List<String> names) {
        List<String> findings = new ArrayList<>();
        Catalogue catalogue = Catalogue.ofRecords(records.values());
        for (Rule rule : new StandardRules().rules()) {
            for (String name : names) {
                MetadataRecord record = records.get(name);
                if (rule.kinds().isEmpty() || rule.kinds().contains(record.kind())) {
                    int number = List.copyOf(records.keySet()).indexOf(name);
                    rule.check(record, new Context(rule.id() + " " + name + " ", findings, catalogue, number, names));
                }
            }
        }
        return findings;
    }

    /** Why something could not be decided; after {@link #findings()}. */
    public List<String> incomplete() {
        return incomplete;
    }

    private final class Context implements RuleContext, ExternalFiles {
        private final String start;
        private final List<String> findings;
        private final Catalogue catalogue;
        private final int number;
        private final List<String> handedIn;

        Context(String start, List<String> findings, Catalogue catalogue, int number, List<String> handedIn) {
            this.start = start;
            this.findings = findings;
            this.catalogue = catalogue;
            this.number = number;
            this.handedIn = handedIn;
        }

        @Override
        public LocalDate date() {
            return date;
        }

        @Override
        public Catalogue catalogue() {
            return catalogue;
        }

        @Override
        public boolean isClosedWorld() {
            return closed;
        }

        @Override
        public Catalogue.Entry entry() {
            return catalogue.entry(number);
        }

        @Override
        public Optional<Location> place(Catalogue.Entry entry) {
            return handedIn.contains(List.copyOf(records.keySet()).get(entry.number()))
                    ? Optional.of(new Location("world.json", entry.number() + 1, 1))
                    : Optional.empty();
        }

        @Override
        public ExternalList external(Catalogue.Entry list) {
            return files.getOrDefault(list.id().value(), ExternalFiles.none());
        }

        @Override
        public void report(String path, String... arguments) {
            findings.add(start + path + " " + Arrays.toString(arguments));
        }

        @Override
        public void incomplete(String reason) {
            incomplete.add(start + reason);
        }
    }
}
