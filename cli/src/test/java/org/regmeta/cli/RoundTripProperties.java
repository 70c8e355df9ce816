package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.regmeta.Format;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Digest;

/** Whatever is valid survives every way through the syntaxes, and its digest does not notice. */
class RoundTripProperties {
    private static final int DOCUMENTS = 1_000;
    private static final RegMeta REGMETA = RegMeta.standard();
    private static final ArbitraryDocuments ARBITRARY = new ArbitraryDocuments();
    private static int documents;
    private static int records;

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return ARBITRARY.documents();
    }

    @Property(tries = DOCUMENTS, seed = "20261124")
    void everySyntaxHoldsTheSame(@ForAll("documents") Map<String, Object> tree) throws IOException {
        Document fromJson = read(ArbitraryDocuments.bytes(Tree.json(tree)), Format.JSON);
        Document fromXml = read(ArbitraryDocuments.bytes(Tree.xml(tree)), Format.XML);
        assertThat(fromXml).isEqualTo(fromJson);
        List<Digest> digests = digests(fromJson);
        for (Format format : List.of(Format.JSON, Format.XML, Format.NDJSON)) {
            for (boolean pretty : List.of(true, false)) {
                byte[] bytes = write(fromJson, format, pretty);
                Document again = read(bytes, format);
                assertThat(again).isEqualTo(fromJson);
                assertThat(digests(again)).isEqualTo(digests);
                assertThat(write(again, format, pretty)).isEqualTo(bytes);
                assertThat(write(fromXml, format, pretty)).isEqualTo(bytes);
            }
            assertThat(streamed(write(fromJson, format, true), format)).isEqualTo(fromJson.record());
        }
        documents++;
        records += fromJson.record().size();
    }

    @AfterContainer
    static void everythingWasThere() throws IOException {
        Set<String> wanted = wanted();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(ARBITRARY.coverage().seen);
        assertThat(missing).as("never generated").isEmpty();
        assertThat(documents).isGreaterThanOrEqualTo(DOCUMENTS);
        Counts.write(
                "roundtrip",
                Map.of(
                        "documents",
                        documents,
                        "records",
                        records,
                        "properties",
                        Model.standard().properties().size(),
                        "places",
                        wanted.size()));
    }

    private static Set<String> wanted() {
        Model model = Model.standard();
        Set<String> wanted = new TreeSet<>();
        model.kindNames().forEach(kind -> uses(model.kind(kind), wanted));
        model.objectNames().stream()
                .filter(name -> !name.equals("Signature"))
                .forEach(name -> uses(model.object(name), wanted));
        for (String value : List.of("nfc", "1000-01-01", "9999-12-31", "2000-02-29", "9007199254740991", "0.0000001")) {
            wanted.add("value " + value);
        }
        wanted.add("languages 3");
        wanted.add("depth Extension 3");
        return wanted;
    }

    private static void uses(Structure structure, Set<String> wanted) {
        for (Structure.Use use : structure.uses()) {
            String place = structure.name() + "." + use.name();
            wanted.add("present " + place);
            boolean nested = place.equals("Extension.extension");
            if (!use.required()) {
                wanted.add("absent " + place);
            }
            if (use.property().list()) {
                wanted.add("length " + place + " 1");
                wanted.addAll(use.required() ? List.of() : List.of("length " + place + " 0"));
                wanted.addAll(nested ? List.of() : List.of("length " + place + " 3"));
            }
            if (use.property().type().equals("Code")) {
                String list = use.property().codeList();
                ArbitraryDocuments.codes(list).forEach(code -> wanted.add("code " + list + " " + code));
            }
        }
    }

    private static Document read(byte[] bytes, Format format) throws IOException {
        return REGMETA.read(new ByteArrayInputStream(bytes), format, "sample." + format.extension())
                .orThrow();
    }

    private static byte[] write(Document document, Format format, boolean pretty) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REGMETA.write(document, format, pretty, out);
        return out.toByteArray();
    }

    private static List<MetadataRecord> streamed(byte[] bytes, Format format) throws IOException {
        Path file = Files.createTempFile("regmeta", "." + format.extension());
        try {
            Files.write(file, bytes);
            List<MetadataRecord> records = new ArrayList<>();
            try (RecordStream stream = REGMETA.stream(file)) {
                for (MetadataRecord record = stream.next(); record != null; record = stream.next()) {
                    records.add(record);
                }
            }
            return records;
        } finally {
            Files.delete(file);
        }
    }

    private static List<Digest> digests(Document document) {
        return document.record().stream().map(RegMeta::digest).toList();
    }
}
