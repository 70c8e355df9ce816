package org.regmeta.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RecordWriter;

/**
 * Realistic bulk: the records of the examples of the standard again and again, each time under other ids, so that references, versions and pins lead to records of
 * the same copy. The same number of records gives the same bytes. Memory does not grow with it.
 *
 * <pre>BulkData SPEC RECORDS FILE...        the extensions of the files name their formats</pre>
 */
public final class BulkData {
    private static final String HOST = "https://example.org/";

    /** The lines of one example, without its head. */
    private record Example(String number, List<String> lines) {}

    private final List<Example> examples = new ArrayList<>();

    /**
     * Reads the examples.
     *
     * @param spec the folder of the standard
     * @throws IOException if they cannot be read
     */
    public BulkData(Path spec) throws IOException {
        try (Stream<Path> files = Files.walk(spec.resolve("examples"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    // its codes stand in files beside it
                    .filter(one -> !one.toString().contains("13-large-code-list"))
                    .sorted()
                    .toList()) {
                RegMeta.standard()
                        .read(file)
                        .value()
                        .ifPresent(document -> examples.add(new Example(
                                file.getParent().getFileName().toString().substring(0, 2), lines(document))));
            }
        }
    }

    private static List<String> lines(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            RegMeta.standard().write(document, Format.NDJSON, false, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.subList(1, 1 + document.record().size());
    }

    /** Takes the lines of records. */
    private interface Lines {
        void take(List<String> lines) throws IOException;
    }

    private void copies(int records, Lines target) throws IOException {
        int left = records;
        for (int copy = 0; left > 0; copy++) {
            for (Example example : examples) {
                String host = HOST + "c" + copy + "-" + example.number() + "/";
                List<String> lines = example.lines().stream()
                        .limit(Math.max(0, left))
                        .map(line -> line.replace(HOST, host))
                        .toList();
                left -= lines.size();
                if (!lines.isEmpty()) {
                    target.take(lines);
                }
            }
        }
    }

    /**
     * Writes records.
     *
     * @param records how many; the last example may be cut, so that some of its references lead nowhere
     * @param format the format
     * @param out where they go
     * @throws IOException if they cannot be written
     */
    public void write(int records, Format format, OutputStream out) throws IOException {
        String head = "{\"kind\":\"Document\",\"specVersion\":\"1.0\"}\n";
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        if (format.equals(Format.NDJSON)) {
            buffered.write(head.getBytes(StandardCharsets.UTF_8));
            copies(records, lines -> {
                for (String line : lines) {
                    buffered.write(line.getBytes(StandardCharsets.UTF_8));
                    buffered.write('\n');
                }
            });
        } else {
            Document document = Document.builder().specVersion("1.0").build();
            try (RecordWriter writer = RegMeta.standard().writer(document, format, false, buffered)) {
                copies(records, lines -> {
                    byte[] text = (head + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
                    for (MetadataRecord record : RegMeta.standard()
                            .read(new ByteArrayInputStream(text), Format.NDJSON, "copy")
                            .orThrow()
                            .record()) {
                        writer.write(record);
                    }
                });
            }
        }
        buffered.flush();
    }

    /**
     * The same in memory.
     *
     * @param records how many
     * @param format the format
     * @return the bytes
     * @throws IOException never
     */
    public byte[] bytes(int records, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(records, format, out);
        return out.toByteArray();
    }

    /**
     * The kinds of the records.
     *
     * @return how many of each there are in one copy of all examples
     */
    public Map<String, Integer> mix() {
        Map<String, Integer> mix = new TreeMap<>();
        for (Example example : examples) {
            for (String line : example.lines()) {
                mix.merge(line.substring("{\"kind\":\"".length(), line.indexOf("\",")), 1, Integer::sum);
            }
        }
        return mix;
    }

    /**
     * Writes files.
     *
     * @param arguments folder of the standard, number of records, files
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        BulkData data = new BulkData(Path.of(arguments[0]));
        for (int i = 2; i < arguments.length; i++) {
            Format format = Format.ofFileName(arguments[i]).orElseThrow();
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[i]))) {
                data.write(Integer.parseInt(arguments[1]), format, out);
            }
        }
    }
}
