package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Report;
import org.regmeta.validation.Status;

/** What attackers and broken programs send: each input has its rule, none is valid, none throws, none takes long. */
class HostileInputTest {
    private static final String NS = " xmlns=\"https://w3id.org/regmeta/1\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String HEAD = "{\"kind\":\"Document\",\"specVersion\":\"1.0\"}";
    private static final long PATIENCE_MILLIS = 5_000;

    @TempDir
    private static Path folder;

    private static Path trap;
    private static final List<Case> CASES = new ArrayList<>();

    private record Case(String name, Format format, byte[] bytes, String rule) {}

    @BeforeAll
    static void collect() throws IOException {
        trap = Files.writeString(folder.resolve("trap.txt"), "SECRET-OF-THE-TRAP");
        CASES.clear();
        declarations();
        encodings();
        structures();
        json();
        otherTypes();
    }

    private static void xml(String name, String rule, String text) {
        CASES.add(new Case("XML " + name, Format.XML, text.getBytes(StandardCharsets.UTF_8), rule));
    }

    private static void json(String name, String rule, String text) {
        CASES.add(new Case("JSON " + name, Format.JSON, text.getBytes(StandardCharsets.UTF_8), rule));
    }

    private static void bytes(String name, Format format, String rule, byte[] bytes) {
        CASES.add(new Case(format + " " + name, format, bytes, rule));
    }

    private static String head(String content) {
        return "<Document" + NS + " specVersion=\"1.0\">" + content + "</Document>";
    }

    private static String organisation(String title) {
        return "<Organisation><id>https://example.org/a</id><version>1.0.0</version><status>active</status>" + title
                + "<modified>2026-01-01T00:00:00Z</modified><responsible><organisation>https://example.org/a</organisation>"
                + "<role>owner</role></responsible><level>federal</level></Organisation>";
    }

    private static String title(String text) {
        return head(organisation("<title xml:lang=\"de\">" + text + "</title>"));
    }

    private static String jsonOrganisation(String title) {
        return "{\"kind\":\"Organisation\",\"id\":\"https://example.org/a\",\"version\":\"1.0.0\",\"status\":\"active\","
                + "\"title\":{\"de\":" + title
                + "},\"modified\":\"2026-01-01T00:00:00Z\",\"responsible\":[{\"organisation\":"
                + "\"https://example.org/a\",\"role\":\"owner\"}],\"level\":\"federal\"}";
    }

    private static String jsonTitle(String title) {
        return "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[" + jsonOrganisation(title) + "]}";
    }

    private static void declarations() {
        String file = trap.toUri().toString();
        xml("DOCTYPE alone", "RM-SYNTAX-005", "<!DOCTYPE Document>" + head(""));
        xml("XXE to a file", "RM-SYNTAX-005", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + file + "\">]>" + title("&x;"));
        xml(
                "XXE by parameter entity",
                "RM-SYNTAX-005",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + file + "\">%x;]>" + head(""));
        xml("external subset", "RM-SYNTAX-005", "<!DOCTYPE Document SYSTEM \"" + file + "\">" + head(""));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        xml("billion laughs", "RM-SYNTAX-005", laughs + "]>" + title("&a29;"));
        xml(
                "quadratic entity",
                "RM-SYNTAX-005",
                "<!DOCTYPE d [<!ENTITY a \"" + "x".repeat(50_000) + "\">]>" + title("&a;".repeat(10_000)));
        xml("undeclared entity", "RM-SYNTAX-001", title("&nbsp;"));
        xml(
                "style sheet",
                "RM-SYNTAX-006",
                DECLARATION + "<?xml-stylesheet href=\"http://127.0.0.1/x.xsl\"?>" + head(""));
        xml("instruction in a record", "RM-SYNTAX-006", title("a<?php evil ?>b"));
        xml("version 1.1", "RM-SYNTAX-007", "<?xml version=\"1.1\"?>" + head(""));
        xml("version 1.1 with control character", "RM-SYNTAX-007", "<?xml version=\"1.1\"?>" + title("&#1;"));
        xml(
                "XInclude",
                "RM-SCHEMA-001",
                head(organisation("<title xml:lang=\"de\">x</title>"
                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + file + "\"/>")));
    }

    private static void encodings() throws IOException {
        for (Format format : List.of(Format.XML, Format.JSON)) {
            String text = format == Format.XML ? title("Ämter") : jsonTitle("\"Ämter\"");
            bytes("UTF-16 with mark", format, "RM-INPUT-002", text.getBytes(StandardCharsets.UTF_16));
            bytes("UTF-16LE without mark", format, "RM-INPUT-002", text.getBytes(StandardCharsets.UTF_16LE));
            bytes("UTF-32", format, "RM-INPUT-002", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")));
            bytes("Latin-1 bytes", format, "RM-INPUT-001", text.getBytes(StandardCharsets.ISO_8859_1));
            bytes("overlong slash", format, "RM-INPUT-001", spliced(text, 0xC0, 0xAF));
            bytes("surrogate in UTF-8", format, "RM-INPUT-001", spliced(text, 0xED, 0xA0, 0x80));
            bytes("F5", format, "RM-INPUT-001", spliced(text, 0xF5, 0x80, 0x80, 0x80));
            bytes("NUL", format, "RM-SYNTAX-001", spliced(text, 0));
            bytes("nothing", format, "RM-INPUT-005", new byte[0]);
            bytes("white space alone", format, "RM-INPUT-005", bytesOf("  \n\t "));
            bytes("mark alone", format, "RM-INPUT-005", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            bytes("half a character at the end", format, "RM-INPUT-001", concat(bytesOf(text), new byte[] {(byte) 0xC3
            }));
        }
        xml("Latin-1 declared", "RM-INPUT-002", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + head(""));
        xml("UTF-16 declared", "RM-INPUT-002", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + head(""));
        bytes("EBCDIC", Format.XML, "RM-INPUT-002", (DECLARATION + head("")).getBytes(Charset.forName("IBM037")));
        xml("surrogate by number", "RM-SYNTAX-001", title("a&#xD800;b"));
        xml("NUL by number", "RM-SYNTAX-001", title("a&#0;b"));
        xml("noncharacter", "RM-INPUT-011", title("a\uFDD0b"));
        json("lone surrogate", "RM-INPUT-011", jsonTitle("\"a\\ud800b\""));
        json("NUL by escape", "RM-INPUT-011", jsonTitle("\"a\\u0000b\""));
        json("mark inside", "RM-INPUT-011", jsonTitle("\"a\\uFEFFb\""));
    }

    private static void structures() {
        xml(
                "depth 33",
                "RM-INPUT-006",
                head("<Organisation>" + "<a>".repeat(31) + "</a>".repeat(31) + "</Organisation>"));
        xml("depth 100 000", "RM-INPUT-006", head("<Organisation>" + "<a>".repeat(100_000)));
        xml("long text", "RM-INPUT-007", title("x".repeat(1_000_001)));
        xml("long CDATA", "RM-INPUT-007", title("<![CDATA[" + "x".repeat(1_000_001) + "]]>"));
        xml("long name", "RM-INPUT-009", head("<Organisation><" + "n".repeat(300) + "/></Organisation>"));
        xml("truncated", "RM-SYNTAX-001", title("x").substring(0, 200));
        xml("truncated in a tag", "RM-SYNTAX-001", "<Document" + NS + " specVe");
        xml("two roots", "RM-SYNTAX-001", head("") + head(""));
        xml("garbage after the root", "RM-SYNTAX-001", head("") + "garbage");
        xml("other root", "RM-SYNTAX-003", "<Register" + NS + "/>");
        xml("no namespace", "RM-SYNTAX-011", "<Document specVersion=\"1.0\"/>");
        xml("other namespace", "RM-SYNTAX-011", "<Document xmlns=\"https://example.org/\" specVersion=\"1.0\"/>");
        xml("attribute twice", "RM-SYNTAX-001", "<Document" + NS + " specVersion=\"1.0\" specVersion=\"1.0\"/>");
        xml(
                "language of 10 000 characters",
                "RM-SCHEMA-005",
                title("x").replace("\"de\"", "\"" + "d".repeat(10_000) + "\""));
        xml("unknown record", "RM-SYNTAX-004", head("<Regster/>"));
        xml("newer major release", "RM-SYNTAX-013", "<Document" + NS + " specVersion=\"9.0\"/>");
        xml("release of many digits", "RM-SCHEMA-005", "<Document" + NS + " specVersion=\"999999999999.0\"/>");
    }

    private static void json() {
        json("depth 33", "RM-INPUT-006", jsonTitle("[".repeat(33) + "]".repeat(33)));
        json("depth 100 000", "RM-INPUT-006", jsonTitle("[".repeat(100_000)));
        json("depth of objects", "RM-INPUT-006", jsonTitle("{\"a\":".repeat(100_000)));
        json("long text", "RM-INPUT-007", jsonTitle("\"" + "x".repeat(1_000_001) + "\""));
        json("long name", "RM-INPUT-009", jsonTitle("\"x\"").replace("{\"de\"", "{\"" + "n".repeat(300) + "\""));
        json("name twice", "RM-SYNTAX-002", jsonTitle("\"x\",\"de\":\"y\""));
        json("name twice, escaped", "RM-SYNTAX-002", jsonTitle("\"x\",\"d\\u0065\":\"y\""));
        json(
                "kind twice",
                "RM-SYNTAX-002",
                jsonTitle("\"x\"")
                        .replace("\"kind\":\"Organisation\"", "\"kind\":\"Organisation\",\"kind\":\"Organisation\""));
        json("kind not first", "RM-SYNTAX-003", "{\"specVersion\":\"1.0\",\"kind\":\"Document\"}");
        json(
                "kind of record missing",
                "RM-SYNTAX-004",
                "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[{\"id\":\"x\"}]}");
        json(
                "prototype",
                "RM-SCHEMA-001",
                jsonTitle("\"x\"").replace("\"level\"", "\"__proto__\":{\"a\":1},\"level\""));
        json("@context", "RM-SCHEMA-001", HEAD.replace("}", ",\"@context\":\"http://127.0.0.1/c\"}"));
        json("trailing garbage", "RM-SYNTAX-001", HEAD + "garbage");
        json("second document", "RM-SYNTAX-009", HEAD + HEAD);
        json("closing bracket too many", "RM-SYNTAX-001", HEAD + "}");
        json("NaN", "RM-SYNTAX-001", jsonTitle("NaN"));
        json("comment", "RM-SYNTAX-001", "/* x */" + HEAD);
        json("single quotes", "RM-SYNTAX-001", HEAD.replace('"', '\''));
        json("trailing comma", "RM-SYNTAX-001", HEAD.replace("}", ",}"));
        json("leading zero", "RM-SYNTAX-001", jsonTitle("01"));
        json("number of 1 001 digits", "RM-INPUT-007", jsonTitle("9".repeat(1_001)));
        json("truncated", "RM-SYNTAX-001", jsonTitle("\"x\"").substring(0, 150));
        json("null", "RM-SYNTAX-003", "null");
        json("array", "RM-SYNTAX-003", "[]");
        json("string", "RM-SYNTAX-003", "\"x\"");
        json(
                "records that are none",
                "RM-SYNTAX-004",
                "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[1,null,\"x\"]}");
        json("record no list", "RM-SYNTAX-003", "{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":{}}");
        json("newer major release", "RM-SYNTAX-013", "{\"kind\":\"Document\",\"specVersion\":\"9.0\"}");
        bytes("first line no document", Format.NDJSON, "RM-SYNTAX-003", bytesOf(jsonOrganisation("\"x\"") + "\n"));
        bytes("record list in the head", Format.NDJSON, "RM-SYNTAX-012", bytesOf(jsonTitle("\"x\"") + "\n"));
        bytes("array", Format.NDJSON, "RM-SYNTAX-010", bytesOf(HEAD + "\n[]\n"));
        bytes(
                "two records on a line",
                Format.NDJSON,
                "RM-SYNTAX-009",
                bytesOf(HEAD + "\n" + jsonOrganisation("\"x\"").repeat(2) + "\n"));
        bytes("nothing", Format.NDJSON, "RM-INPUT-005", new byte[0]);
        bytes(
                "bad bytes in a line",
                Format.NDJSON,
                "RM-INPUT-001",
                concat(bytesOf(HEAD + "\n"), spliced(jsonOrganisation("\"Ämter\""), 0xC0, 0xAF)));
    }

    private static void otherTypes() {
        for (Format format : List.of(Format.XML, Format.JSON, Format.NDJSON)) {
            bytes("ZIP", format, "RM-INPUT-004", bytesOf("PK\u0003\u0004 and so on"));
            bytes("gzip", format, "RM-INPUT-004", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3});
            bytes("PDF", format, "RM-INPUT-004", bytesOf("%PDF-1.7\n"));
            bytes("HTML", format, "RM-INPUT-004", bytesOf("<!DOCTYPE html><html><body>404</body></html>"));
            bytes(
                    "Git LFS",
                    format,
                    "RM-INPUT-004",
                    bytesOf("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"));
        }
        bytes("JSON in disguise", Format.XML, "RM-INPUT-004", bytesOf(HEAD));
        bytes("XML in disguise", Format.JSON, "RM-INPUT-004", bytesOf(head("")));
    }

    @TestFactory
    Stream<DynamicTest> everyHostileInputIsRefusedByItsRule() {
        return CASES.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> refused(one)));
    }

    private static void refused(Case one) throws IOException {
        long start = System.nanoTime();
        Report report = validate(one.bytes(), one.format());
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(report.status()).isNotEqualTo(Status.VALID);
        assertThat(report.findings()).extracting(Finding::rule).contains(one.rule());
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("SECRET-OF-THE-TRAP"));
        assertThat(millis).isLessThan(PATIENCE_MILLIS);
    }

    @Test
    void aByteOrderMarkIsAcceptedAndNoted() throws IOException {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        Map<Format, String> texts = Map.of(
                Format.XML,
                title("x"),
                Format.JSON,
                jsonTitle("\"x\""),
                Format.NDJSON,
                HEAD + "\n" + jsonOrganisation("\"x\""));
        for (Map.Entry<Format, String> text : texts.entrySet()) {
            Report report = validate(concat(mark, bytesOf(text.getValue())), text.getKey());
            assertThat(report.status()).as(text.getKey().name()).isEqualTo(Status.VALID);
            assertThat(report.findings()).extracting(Finding::rule).contains("RM-INPUT-003");
        }
    }

    @Test
    void aBadLineOfNdjsonDoesNotHideTheNext() throws IOException {
        String good = jsonOrganisation("\"x\"") + "\n";
        String text = HEAD + "\n" + good + "{oops\n" + good + "[]\n" + jsonTitle("NaN") + "\n" + good;
        Report report = validate(bytesOf(text), Format.NDJSON);
        assertThat(report.records()).isEqualTo(6);
        assertThat(report.skipped()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(finding -> finding.location().line())
                .contains(3, 5, 6);
        assertThat(report.status()).isEqualTo(Status.INVALID);
    }

    @Test
    void commentsAndCdataDoNotCutAText() throws IOException {
        for (String text : List.of("admin<!-- -->istrator", "<![CDATA[admin]]>istrator", "admin&#105;strator")) {
            assertThat(validate(bytesOf(title(text)), Format.XML).isValid())
                    .as(text)
                    .isTrue();
            assertThat(org.regmeta.RegMeta.standard()
                            .read(new ByteArrayInputStream(bytesOf(title(text))), Format.XML, "x.xml")
                            .orThrow()
                            .record()
                            .get(0)
                            .title()
                            .toString())
                    .contains("administrator");
        }
    }

    private static Report validate(byte[] bytes, Format format) throws IOException {
        return Validator.standard().validate(new ByteArrayInputStream(bytes), format, "hostile." + format.extension());
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text with raw bytes in the place of its first letter beyond ASCII. */
    private static byte[] spliced(String text, int... raw) {
        int at = text.indexOf('Ä');
        byte[] middle = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            middle[i] = (byte) raw[i];
        }
        return concat(concat(bytesOf(text.substring(0, at)), middle), bytesOf(text.substring(at + 1)));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("hostile", Map.of("inputs", CASES.size()));
    }
}
