package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.diff.CatalogueDiff;
import org.regmeta.diff.Change;
import org.regmeta.diff.Operation;
import org.regmeta.diff.RecordDiff;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;

/** What holds of every comparison, whatever was changed. */
class DiffProperties {
    private static final int PAIRS = 1_000;
    private static final RegMeta REGMETA = RegMeta.standard();
    private static final ArbitraryChanges ARBITRARY = new ArbitraryChanges();
    private static final Map<Operation, Integer> OPERATIONS = new EnumMap<>(Operation.class);
    private static final Map<RecordDiff.Presence, Integer> PRESENCES = new EnumMap<>(RecordDiff.Presence.class);

    @Provide
    Arbitrary<ArbitraryChanges.Pair> pairs() {
        return ARBITRARY.pairs();
    }

    private static Document json(Map<String, Object> tree) throws IOException {
        return read(Tree.json(tree), Format.JSON);
    }

    private static Document read(String text, Format format) throws IOException {
        return REGMETA.read(
                        new ByteArrayInputStream(ArbitraryDocuments.bytes(text)),
                        format,
                        "sample." + format.extension())
                .orThrow();
    }

    @Property(tries = PAIRS, seed = "20261126")
    void nothingDiffersFromItself(@ForAll("pairs") ArbitraryChanges.Pair pair) throws IOException {
        for (Map<String, Object> tree : List.of(pair.older(), pair.newer())) {
            CatalogueDiff diff = Catalogue.diff(json(tree), json(tree));
            assertThat(diff.isEmpty()).isTrue();
            assertThat(diff.breakages()).isEmpty();
        }
    }

    @Property(tries = PAIRS, seed = "20261126")
    void theChangesLeadFromTheOneToTheOther(@ForAll("pairs") ArbitraryChanges.Pair pair) throws IOException {
        Document older = json(pair.older());
        Document newer = json(pair.newer());
        CatalogueDiff diff = Catalogue.diff(older, newer);
        diff.records().forEach(record -> {
            PRESENCES.merge(record.presence(), 1, Integer::sum);
            record.changes().forEach(change -> OPERATIONS.merge(change.operation(), 1, Integer::sum));
        });
        assertThat(diff.applyTo(older.record())).containsExactlyInAnyOrderElementsOf(newer.record());
    }

    @Property(tries = PAIRS, seed = "20261126")
    void theWayBackIsTheSameWay(@ForAll("pairs") ArbitraryChanges.Pair pair) throws IOException {
        Document older = json(pair.older());
        Document newer = json(pair.newer());
        assertThat(turned(Catalogue.diff(newer, older))).isEqualTo(straight(Catalogue.diff(older, newer)));
    }

    /** The changes of each record that is on both sides, and which ones are not. */
    private static Map<String, List<String>> straight(CatalogueDiff diff) {
        return changes(
                diff,
                record -> name(record.before()) + " -> " + name(record.after()),
                change -> shown(
                        change.operation().code(),
                        change.oldPath(),
                        change.newPath(),
                        change.oldJson(),
                        change.newJson(),
                        change));
    }

    /** The same, read from the other side. */
    private static Map<String, List<String>> turned(CatalogueDiff diff) {
        return changes(
                diff,
                record -> name(record.after()) + " -> " + name(record.before()),
                change -> shown(
                        other(change.operation()),
                        change.newPath(),
                        change.oldPath(),
                        change.newJson(),
                        change.oldJson(),
                        change));
    }

    private static Map<String, List<String>> changes(
            CatalogueDiff diff, Function<RecordDiff, String> name, Function<Change, String> shown) {
        Map<String, List<String>> found = new TreeMap<>();
        for (RecordDiff record : diff.records()) {
            found.put(
                    name.apply(record),
                    record.presence() == RecordDiff.Presence.CHANGED
                            ? record.changes().stream().map(shown).sorted().toList()
                            : List.of());
        }
        return found;
    }

    private static String other(Operation operation) {
        return switch (operation) {
            case ADD -> "remove";
            case REMOVE -> "add";
            case CHANGE, REORDER -> operation.code();
        };
    }

    private static String shown(String operation, String from, String to, String old, String now, Change change) {
        return change.path() + " " + operation + " " + from + " " + to + " " + old + " " + now;
    }

    private static String name(MetadataRecord record) {
        return record == null ? "–" : record.id() + "@" + record.version() + " " + RegMeta.digest(record);
    }

    @Property(tries = 200, seed = "20261126")
    void theSyntaxDoesNotMatter(@ForAll("pairs") ArbitraryChanges.Pair pair) throws IOException {
        Document olderXml = read(Tree.xml(pair.older()), Format.XML);
        Document newerXml = read(Tree.xml(pair.newer()), Format.XML);
        CatalogueDiff expected = Catalogue.diff(json(pair.older()), json(pair.newer()));
        CatalogueDiff found = Catalogue.diff(olderXml, json(pair.newer()));
        assertThat(found.records()).isEqualTo(expected.records());
        assertThat(found.breakages()).isEqualTo(expected.breakages());
        assertThat(Catalogue.diff(json(pair.newer()), newerXml).isEmpty()).isTrue();
    }

    @AfterContainer
    static void everyOperationWasThere() throws IOException {
        assertThat(OPERATIONS).containsOnlyKeys(Operation.values());
        assertThat(PRESENCES).containsOnlyKeys(RecordDiff.Presence.values());
        Counts.write(
                "diff",
                Map.of(
                        "pairs",
                        PAIRS,
                        "changes",
                        OPERATIONS.values().stream().mapToInt(Integer::intValue).sum()));
    }
}
