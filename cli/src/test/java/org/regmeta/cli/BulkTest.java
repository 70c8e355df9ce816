package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Concept;
import org.regmeta.model.Document;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordText;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.LeftOut;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;
import org.regmeta.xml.XmlBinding;

/** Records that do not fit in memory are read again, and nobody can tell; what is long is not slow. */
class BulkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String START = "https://example.org/bulk/";

    @TempDir
    private Path folder;

    private static Report validate(long keep, List<Path> files) throws IOException {
        return Validator.builder()
                .at(DAY)
                .keep(keep)
                .catalogue(List.of())
                .build()
                .validate(files);
    }

    private static List<Path> cases(String syntax) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("../spec"))) {
            return all.filter(file -> file.toString().endsWith("." + syntax))
                    .filter(file -> file.toString().contains("conformance/rules")
                            || file.toString().contains("/examples/"))
                    .filter(file -> !file.getFileName().toString().equals("case.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "xml"})
    void theReportIsTheSameWhetherRecordsAreKeptOrReadAgain(String syntax) throws IOException {
        List<Path> files = cases(syntax.equals("ndjson") ? "json" : syntax);
        if (syntax.equals("ndjson")) {
            List<Path> lines = new ArrayList<>();
            for (Path file : files) {
                Document document = RegMeta.standard().read(file).value().orElse(null);
                if (document != null) {
                    Path target = folder.resolve(lines.size() + ".ndjson");
                    RegMeta.standard().write(document, Format.NDJSON, target);
                    lines.add(target);
                }
            }
            files = lines;
        }
        Report kept = validate(Long.MAX_VALUE, files);
        assertThat(kept.records()).isGreaterThan(100);
        assertThat(kept.findings()).hasSizeGreaterThan(50);
        assertThat(validate(0, files)).isEqualTo(kept);
        assertThat(validate(20_000, files)).isEqualTo(kept);
    }

    @Test
    void theFileOfRecordsIsGoneWithTheRun() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = spilled(temporary);
        validate(0, cases("json"));
        assertThat(spilled(temporary)).isEqualTo(before);
    }

    private static List<Path> spilled(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("regmeta"))
                    .filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .sorted()
                    .toList();
        }
    }

    private Path file(String name, Format format, int count, IntFunction<Concept> record) throws IOException {
        Document document = Document.builder()
                .specVersion("1.0")
                .record(IntStream.range(0, count)
                        .<MetadataRecord>mapToObj(record)
                        .toList())
                .build();
        Path file = folder.resolve(name);
        RegMeta.standard().write(document, format, file);
        return file;
    }

    private static Concept concept(String name, String version, String... broader) {
        return Concept.builder()
                .id(START + name)
                .version(Version.parse(version))
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "Begriff " + name, "en", "Concept " + name))
                .modified(Instant.parse("2026-11-01T09:00:00Z"))
                .responsible(new Responsibility(Ref.parse(START + "office"), Role.OWNER))
                .definition(Text.of("de", "Was mit " + name + " gemeint ist.", "en", "What is meant by " + name + "."))
                .broader(Stream.of(broader).map(one -> Ref.parse(START + one)).toList())
                .build();
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).distinct().toList();
    }

    private static Report open(long keep, Path file) throws IOException {
        return Validator.builder().at(DAY).keep(keep).build().validate(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "xml"})
    void aChainIsFollowedToItsEndAndACircleFound(String extension) throws IOException {
        Format format = Format.ofFileName(extension).orElseThrow();
        int count = 20_000;
        IntFunction<Concept> chain = i -> concept("c" + i, "1.0.0", i + 1 < count ? "c" + (i + 1) : "c0");
        Path file = file("chain." + extension, format, count, chain);
        Report report = open(0, file);
        assertThat(rules(report)).containsExactly("RM-REF-005");
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).path()).isEqualTo("/record/0/broader/0");
    }

    @Test
    void veryManyVersionsOfOneIdAreNoTrouble() throws IOException {
        int count = 12_000;
        IntFunction<Concept> versions = i -> concept(
                i % 2 == 0 ? "many" : "user" + i,
                i % 2 == 0 ? i / 100 + "." + i % 100 + ".0" : "1.0.0",
                i % 2 == 0 ? "top" : "many");
        Report report = open(0, file("versions.ndjson", Format.NDJSON, count, versions));
        assertThat(report.records()).isEqualTo(count);
        assertThat(report.status()).isEqualTo(Status.VALID);
    }

    @Test
    void veryManyDifferentRecordsOfOneVersionAreNoTrouble() throws IOException {
        int count = 5_000;
        Report report = open(0, file("same.ndjson", Format.NDJSON, count, i -> concept("same", "1.0.0", "c" + i)));
        assertThat(rules(report)).containsExactly("RM-REF-006");
        assertThat(report.total(Severity.ERROR)).isEqualTo(count - 1);
    }

    @Test
    void aReferenceToARecordThatWasRefusedDoesNotDangle() throws IOException {
        Path file = file("two.json", Format.JSON, 2, i -> concept("r" + i, "1.0.0", i == 0 ? "r1" : "nowhere"));
        String text = Files.readString(file);
        int second = text.indexOf("\"" + START + "r1\"", text.indexOf("/bulk/r1\"") + 10);
        String broken = text.substring(0, second) + text.substring(second).replaceFirst("\"active\"", "\"aktiv\"");
        Files.writeString(file, broken);
        Report report = validate(0, List.of(file));
        assertThat(report.findings().stream()
                        .filter(finding -> finding.layer() == Layer.CATALOGUE)
                        .flatMap(finding -> finding.arguments().values().stream())
                        .filter(argument -> argument.startsWith(START))
                        .distinct())
                .as("only what is really missing")
                .containsExactly(START + "office");
        assertThat(report.leftOut())
                .extracting(LeftOut::path, LeftOut::from)
                .containsExactly(tuple("/record/0", Layer.PROFILE), tuple("/record/1", Layer.SEMANTIC));
        assertThat(report.skipped())
                .containsOnlyKeys(Layer.SEMANTIC, Layer.CATALOGUE)
                .containsEntry(Layer.CATALOGUE, 1L);
    }

    @Test
    void whereAFileEndsEarlyNothingIsSaidToBeMissing() throws IOException {
        Path file = file("cut.json", Format.JSON, 3, i -> concept("r" + i, "1.0.0", "r" + (i + 1)));
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("/bulk/r2\"") + 400));
        Report report = validate(0, List.of(file));
        assertThat(report.findings()).extracting(Finding::layer).containsOnly(Layer.SYNTAX);
        assertThat(report.layers()).containsEntry(Layer.CATALOGUE, Report.PARTLY_READ);
        assertThat(report.status()).isEqualTo(Status.INVALID);
    }

    /** The parser of the JDK misplaces tags that meet the end of its buffer. */
    @Test
    void everyRecordOfXmlStandsWhereItsTagsAre() throws IOException {
        int count = 20_000;
        Random random = new Random(11);
        IntFunction<Concept> records = i -> concept("c".repeat(1 + random.nextInt(60)) + i, "1.0.0");
        Path file = file("places.xml", Format.XML, count, records);
        List<String> lines = Files.readAllLines(file);
        try (RecordReader reader = new XmlBinding().open(Files.newInputStream(file), Format.XML, new Strict())) {
            assertThat(reader.head()).isNotNull();
            int read = 0;
            for (RecordReader.Piece piece = reader.next(); piece != null; piece = reader.next()) {
                RecordText text = piece.text();
                assertThat(text.text()).startsWith("<Concept>").endsWith("</Concept>");
                assertThat(text.start().column()).isEqualTo(3);
                assertThat(lines.get(text.start().line() - 1)).isEqualTo("  <Concept>");
                assertThat(text.syntax().record(text.text())).isEqualTo(piece.record());
                read++;
            }
            assertThat(read).isEqualTo(count);
        }
    }

    private static final class Strict implements ReadContext {
        @Override
        public Limits limits() {
            return Limits.standard();
        }

        @Override
        public void report(Fault fault, String base, Position position, @Nullable Excerpt excerpt) {
            throw new AssertionError(fault + " at " + position);
        }

        @Override
        public void incomplete(String reason) {
            throw new AssertionError(reason);
        }
    }
}
