package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.internal.model.Model;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;

/**
 * What JSON refuses XML refuses, and for the same reason at the same path. The mutations are read off the model. A report that is incomplete would say that the
 * schema engine and the explainer disagree; none may be.
 */
class SyntaxParityTest {
    private static final int VARIANTS = 40;
    private static final Validator VALIDATOR = Validator.standard();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private final Model model = Model.standard();
    private final ArbitraryDocuments arbitrary = new ArbitraryDocuments();

    @Test
    void bothSyntaxesRefuseTheSameForTheSameReason() throws IOException {
        List<String> mismatches = new ArrayList<>();
        Mutants mutants = new Mutants(1);
        mutants.forEach(mutant -> compare(mutant, mismatches));
        assertThat(mismatches).isEmpty();
        assertThat(unbroken(mutants.reached()))
                .as("properties that no mutation reached")
                .isEmpty();
        COUNTS.put("mutations", mutants.kindsOfMutants());
        COUNTS.put("places", mutants.reached().size());
    }

    private static void compare(Mutants.Mutant mutant, List<String> mismatches) throws IOException {
        SyntaxMutations.Mutation mutation = mutant.mutation();
        Set<String> expected = Set.of(mutation.rule() + " " + mutant.path() + mutation.path());
        for (Format format : List.of(Format.JSON, Format.XML, Format.NDJSON)) {
            Report report = validate(text(mutant.document(), format), format);
            if (!findings(report).equals(expected) || report.status() != Status.INVALID) {
                mismatches.add(format + " " + mutant.name() + ": expected " + expected + ", found " + report.status()
                        + " " + findings(report) + " " + report.incomplete());
            }
        }
    }

    private Set<String> unbroken(Set<String> places) {
        Set<String> all = new HashSet<>();
        for (String kind : model.kindNames()) {
            model.kind(kind).uses().forEach(use -> all.add(kind + "." + use.name()));
        }
        for (String object : model.objectNames()) {
            if (!object.equals("Signature")) {
                model.object(object).uses().forEach(use -> all.add(object + "." + use.name()));
            }
        }
        all.removeAll(places);
        return all;
    }

    @Test
    void whatIsBrokenWasWholeBefore() throws IOException {
        for (String kind : model.kindNames()) {
            for (int seed = 0; seed < VARIANTS; seed++) {
                Map<String, Object> document = arbitrary.fullDocument(kind, new Random(seed));
                for (Format format : List.of(Format.JSON, Format.XML)) {
                    RegMeta.standard()
                            .read(new ByteArrayInputStream(text(document, format)), format, "whole")
                            .orThrow();
                }
            }
        }
    }

    @ParameterizedTest(name = "JSON {0} = {1}: {2} at {3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title; null; RM-SCHEMA-004; /title",
                "status; null; RM-SCHEMA-004; /status",
                "responsible; null; RM-SCHEMA-004; /responsible",
                "responsible; []; RM-SCHEMA-004; /responsible",
                "responsible; [null]; RM-SCHEMA-004; /responsible/0",
                "jurisdiction; []; RM-SCHEMA-004; /jurisdiction",
                "jurisdiction; \"iso:DE\"; RM-SCHEMA-007; /jurisdiction",
                "jurisdiction; {\"a\":\"b\"}; RM-SCHEMA-007; /jurisdiction",
                "responsible; {\"role\":\"owner\"}; RM-SCHEMA-007; /responsible",
                "responsible; [\"x\"]; RM-SCHEMA-007; /responsible/0",
                "version; 1; RM-SCHEMA-007; /version",
                "version; true; RM-SCHEMA-007; /version",
                "version; {\"a\":\"b\"}; RM-SCHEMA-007; /version",
                "version; []; RM-SCHEMA-004; /version",
                "title; {}; RM-SCHEMA-004; /title",
                "title; \"x\"; RM-SCHEMA-007; /title",
                "title; {\"de\":1}; RM-SCHEMA-007; /title/de",
                "title; {\"de\":null}; RM-SCHEMA-004; /title/de",
                "title; [{\"de\":\"x\"}]; RM-SCHEMA-003; /title",
                "validity; \"2026-01-01\"; RM-SCHEMA-007; /validity",
                "validity; null; RM-SCHEMA-004; /validity"
            })
    void jsonAloneCanBeWrongHere(String property, String json, String rule, String path) throws IOException {
        Map<String, Object> document = arbitrary.fullDocument("Register", new Random(1));
        Tree.map(Tree.list(document.get("record")).get(0)).put(property, new Tree.Raw(json, ""));
        for (Format format : List.of(Format.JSON, Format.NDJSON)) {
            assertOnly(validate(text(document, format), format), rule, "/record/0" + path);
        }
        COUNTS.merge("jsonOnly", 1, Integer::sum);
    }

    @ParameterizedTest(name = "JSON number or boolean: {0} {1} = {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "external; entries; \"1\"; RM-SCHEMA-007",
                "external; entries; 1.0; RM-SCHEMA-005",
                "external; entries; 1e400; RM-SCHEMA-005",
                "external; entries; true; RM-SCHEMA-007",
                "external; entries; [1,2]; RM-SCHEMA-003",
                "external; entries; null; RM-SCHEMA-004"
            })
    void jsonNumbersAreNumbers(String owner, String property, String json, String rule) throws IOException {
        Map<String, Object> document = withExternal();
        Map<String, Object> record = Tree.map(Tree.list(document.get("record")).get(0));
        Tree.map(record.get(owner)).put(property, new Tree.Raw(json, ""));
        assertOnly(validate(text(document, Format.JSON), Format.JSON), rule, "/record/0/" + owner + "/" + property);
        COUNTS.merge("jsonOnly", 1, Integer::sum);
    }

    private Map<String, Object> withExternal() {
        for (int seed = 0; ; seed++) {
            Map<String, Object> document = arbitrary.fullDocument("CodeList", new Random(seed));
            if (Tree.map(Tree.list(document.get("record")).get(0)).containsKey("external")) {
                return document;
            }
        }
    }

    @ParameterizedTest(name = "XML {0} -> {1}: {2} at {3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "<version>; <title xml:lang=\"en\">x</title><version>; RM-SCHEMA-008; /version",
                "<title xml:lang=\"de\">; <title>; RM-SCHEMA-009; /title",
                "<title xml:lang=\"de\">; <title xml:lang=\"\">; RM-SCHEMA-005; /title/",
                "<title xml:lang=\"de\">; <title xml:lang=\"de\" size=\"1\">; RM-SCHEMA-001; /title/size",
                "<status>; <status size=\"1\">; RM-SCHEMA-001; /status/size",
                "<status>; <status xml:lang=\"de\">; RM-SCHEMA-001; /status/lang",
                "<responsible>; <responsible>stray; RM-SCHEMA-015; /responsible/0",
                "<version>; stray<version>; RM-SCHEMA-015; ``",
                "<modified>; <modified><x/>; RM-SCHEMA-007; /modified"
            })
    void xmlAloneCanBeWrongHere(String from, String to, String rule, String path) throws IOException {
        String xml = Tree.xml(small());
        String broken = xml.replace(from, to);
        assertThat(broken).isNotEqualTo(xml);
        assertOnly(validate(ArbitraryDocuments.bytes(broken), Format.XML), rule, "/record/0" + path);
        COUNTS.merge("xmlOnly", 1, Integer::sum);
    }

    @ParameterizedTest(name = "XML attribute {0}")
    @CsvSource({"xsi:type=\"x\"", "xsi:nil=\"true\"", "xsi:schemaLocation=\"a b\""})
    void xmlSchemaInstanceAttributesAreRefused(String attribute) throws IOException {
        String xml = Tree.xml(small())
                .replace(
                        "<status>",
                        "<status xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " + attribute + ">");
        Report report = validate(ArbitraryDocuments.bytes(xml), Format.XML);
        assertThat(findings(report)).hasSize(1).allMatch(finding -> finding.startsWith("RM-SYNTAX-008 "));
        assertThat(report.isValid()).isFalse();
        COUNTS.merge("xmlOnly", 1, Integer::sum);
    }

    private static Map<String, Object> small() {
        Map<String, Object> record = new java.util.LinkedHashMap<>();
        record.put("kind", "Organisation");
        record.put("id", "https://example.org/organisation/a");
        record.put("version", "1.0.0");
        record.put("status", "active");
        record.put("title", new Tree.Wording(List.of(Map.entry("de", "Amt"))));
        record.put("modified", "2026-01-01T00:00:00Z");
        Map<String, Object> responsible = new java.util.LinkedHashMap<>();
        responsible.put("organisation", "https://example.org/organisation/a");
        responsible.put("role", "owner");
        record.put("responsible", List.of(responsible));
        record.put("level", "federal");
        Map<String, Object> document = new java.util.LinkedHashMap<>();
        document.put("kind", "Document");
        document.put("specVersion", "1.0");
        document.put("record", List.of(record));
        return document;
    }

    private static byte[] text(Map<String, Object> document, Format format) {
        if (format.equals(Format.NDJSON)) {
            Map<String, Object> head = new java.util.LinkedHashMap<>(document);
            StringBuilder text = new StringBuilder();
            List<Object> records = Tree.list(head.remove("record"));
            text.append(Tree.json(head)).append('\n');
            records.forEach(record -> text.append(Tree.json(record)).append('\n'));
            return ArbitraryDocuments.bytes(text.toString());
        }
        return ArbitraryDocuments.bytes(format.equals(Format.XML) ? Tree.xml(document) : Tree.json(document));
    }

    private static Report validate(byte[] bytes, Format format) throws IOException {
        return VALIDATOR.validate(new ByteArrayInputStream(bytes), format, "broken." + format.extension());
    }

    private static Set<String> findings(Report report) {
        Set<String> findings = new TreeSet<>();
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> findings.add(finding.rule() + " " + finding.path()));
        return findings;
    }

    private static void assertOnly(Report report, String rule, String path) {
        assertThat(findings(report)).containsExactly(rule + " " + path);
        assertThat(report.incomplete()).isEmpty();
        assertThat(report.status()).isEqualTo(Status.INVALID);
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("parity", COUNTS);
    }
}
