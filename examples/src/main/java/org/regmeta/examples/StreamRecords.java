package org.regmeta.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.regmeta.Format;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.model.Concept;
import org.regmeta.model.Document;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.spi.RecordWriter;
import org.regmeta.value.Ref;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;

/** Writes many records to a file of one line per record, and counts them by kind, with one record in memory at a time. */
public final class StreamRecords {
    private static final int FEW = 1_000;

    private StreamRecords() {}

    /**
     * Runs the program.
     *
     * @param args how many records; a thousand if not told
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String... args) throws IOException {
        int number = args.length == 0 ? FEW : Integer.parseInt(args[0]);
        Path file = Files.createTempFile("records", ".ndjson");
        try {
            write(file, number);
            count(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Path file, int number) throws IOException {
        Document head = Document.builder().specVersion(SpecVersion.CURRENT).build();
        try (OutputStream out = Files.newOutputStream(file);
                // NDJSON suits streams: the head is the first line, and a broken record spoils one line, not the rest.
                RecordWriter writer = RegMeta.standard().writer(head, Format.NDJSON, false, out)) {
            for (int i = 0; i < number; i++) {
                writer.write(concept(i));
            }
        }
    }

    private static void count(Path file) throws IOException {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        // The same call reads JSON and XML record by record too. Closing the stream closes the file.
        try (RecordStream records = RegMeta.standard().stream(file)) {
            for (MetadataRecord record = records.next(); record != null; record = records.next()) {
                counts.merge(record.kind(), 1, Integer::sum);
            }
            System.out.println(counts);
            // A record with errors is passed over and leaves findings, so a loop that ends has not seen a clean file
            // yet.
            System.out.println(records.findings().size() + " findings");
        }
    }

    private static Concept concept(int number) {
        return Concept.builder()
                .id("https://example.org/concept/" + number)
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "Begriff " + number, "en", "Concept " + number))
                .modified(Instant.parse("2027-01-04T09:00:00Z"))
                .responsible(new Responsibility(Ref.parse("https://example.org/organisation/bmi"), Role.OWNER))
                .definition(
                        Text.of("de", "Begriff mit der Nummer " + number + ".", "en", "Concept number " + number + "."))
                .build();
    }
}
