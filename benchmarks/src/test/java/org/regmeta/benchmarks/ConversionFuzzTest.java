package org.regmeta.benchmarks;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Report;
import org.regmeta.value.Digest;

/** The syntaxes against each other, and the canonical form against another implementation of it. */
class ConversionFuzzTest {
    static Stream<byte[]> documents() {
        return Seeds.of("json", 10);
    }

    /** Documents whose values are replaced, taken away or given twice, the same in both syntaxes: both are judged alike. */
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void twins(FuzzedDataProvider data) throws IOException {
        TwinDocument twin = TwinDocument.of(data);
        byte[] json = twin.json();
        byte[] xml = twin.xml();
        Report inJson = Checks.validate(json, Format.JSON);
        Report inXml = Checks.validate(xml, Format.XML);
        Checks.demand(inJson.status() == inXml.status(), inJson.status() + " but " + inXml.status() + " in XML");
        Checks.demand(
                findings(inJson).equals(findings(inXml)), findings(inJson) + " but " + findings(inXml) + " in XML");
        Optional<Document> fromJson = Checks.read(json, Format.JSON);
        Optional<Document> fromXml = Checks.read(xml, Format.XML);
        Checks.demand(fromJson.equals(fromXml), fromJson + " but " + fromXml + " in XML");
    }

    private static Set<String> findings(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can be read is the same after each conversion, and so are its digests. */
    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("documents")
    @FuzzTest
    void conversion(byte[] bytes) throws IOException {
        Optional<Document> read = bytes == null ? Optional.empty() : Checks.read(bytes, Format.JSON);
        if (read.isEmpty()) {
            return;
        }
        List<Digest> digests = digests(read.get());
        for (Format format : List.of(Format.XML, Format.NDJSON, Format.JSON)) {
            byte[] written = Checks.write(read.get(), format);
            Document again = Checks.read(written, format)
                    .orElseThrow(() ->
                            new AssertionError("cannot be read again: " + new String(written, StandardCharsets.UTF_8)));
            Checks.demand(again.equals(read.get()), "another document after " + format);
            Checks.demand(digests(again).equals(digests), "other digests after " + format);
        }
    }

    private static List<Digest> digests(Document document) {
        return document.record().stream().map(RegMeta::digest).toList();
    }

    /** The canonical form of a record is what another implementation of RFC 8785 makes of the record's JSON. */
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest
    void canonicalForm(FuzzedDataProvider data) throws IOException {
        Optional<Document> read = Checks.read(TwinDocument.of(data).json(), Format.JSON);
        if (read.isEmpty()) {
            return;
        }
        String[] lines = new String(Checks.write(read.get(), Format.NDJSON), StandardCharsets.UTF_8).split("\n");
        List<MetadataRecord> records = read.get().record();
        for (int i = 0; i < records.size(); i++) {
            byte[] expected = new JsonCanonicalizer(lines[i + 1]).getEncodedUTF8();
            byte[] found = RegMeta.canonicalForm(records.get(i));
            Checks.demand(
                    Arrays.equals(found, expected),
                    new String(found, StandardCharsets.UTF_8) + " is not "
                            + new String(expected, StandardCharsets.UTF_8));
        }
    }
}
