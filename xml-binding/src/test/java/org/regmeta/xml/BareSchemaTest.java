package org.regmeta.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.validation.Limits;
import org.regmeta.value.LexicalForm;
import org.regmeta.xml.internal.XmlFactories;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BareSchemaTest {
    private static final String RECORD = """
            <Document xmlns="https://w3id.org/regmeta/1" specVersion="1.0"><Concept>
            <id>https://example.org/c</id><version>1.0.0</version><status>active</status>
            <title xml:lang="de">Wohnung</title><title xml:lang="en">Dwelling</title>
            <modified>2026-11-01T09:00:00Z</modified>
            <responsible><organisation>https://example.org/o</organisation><role>owner</role></responsible>
            <definition xml:lang="de">Ein Raum.</definition></Concept></Document>
            """;

    private static String engineSchema(String name) throws IOException {
        try (InputStream in = SpecTable.open("schemas/bare/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theEngineKnowsNoPatternButThatOfAnAttribute() throws IOException {
        String xsd = engineSchema("regmeta.xsd");
        assertThat(xsd.split("<xs:pattern", -1)).hasSize(2);
        assertThat(xsd.substring(0, xsd.indexOf("<xs:pattern"))).doesNotContain("simpleType name=\"Version\"");
        assertThat(engineSchema("xml.xsd")).doesNotContain("<xs:pattern");
    }

    /** What the engine is given is the published schema but for patterns and texts for people. */
    @ParameterizedTest
    @ValueSource(strings = {"regmeta.xsd", "xml.xsd"})
    void nothingElseIsLeftOut(String name) throws IOException {
        String published;
        try (InputStream in = SpecTable.open("schemas/" + name)) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String without = published
                .replaceAll("(?s)\\s*<xs:annotation>.*?</xs:annotation>", "")
                .replaceAll("\\s*<xs:pattern [^>]*/>", "");
        assertThat(engineSchema(name).replaceAll("\\s*<xs:pattern [^>]*/>", "")).isEqualTo(without);
        assertThat(engineSchema(name)).hasSizeLessThan(published.length());
    }

    /** The published schema says which elements have a type with a pattern. */
    @Test
    void everyElementWhoseTypeHasAPatternIsScanned() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        Document xsd;
        try (InputStream in = SpecTable.open("schemas/regmeta.xsd")) {
            xsd = factory.newDocumentBuilder().parse(in);
        }
        Set<String> withPattern = new HashSet<>();
        NodeList simple = xsd.getElementsByTagName("xs:simpleType");
        for (int i = 0; i < simple.getLength(); i++) {
            Element type = (Element) simple.item(i);
            if (type.getElementsByTagName("xs:pattern").getLength() > 0) {
                withPattern.add(type.getAttribute("name"));
            }
        }
        Map<String, String> expected = new HashMap<>();
        NodeList elements = xsd.getElementsByTagName("xs:element");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (withPattern.contains(element.getAttribute("type"))) {
                expected.put(element.getAttribute("name"), element.getAttribute("type"));
            }
        }
        assertThat(expected).hasSizeGreaterThan(50).isEqualTo(ScannedTypes.ofElements());
        expected.values()
                .forEach(type -> assertThat(LexicalForm.isValid(type, "")).isFalse());
    }

    private static boolean isInvalid(String xml) throws XMLStreamException {
        GuardedReader reader = new GuardedReader(XmlFactories.reader(new StringReader(xml)), Limits.standard());
        while (reader.hasNext()) {
            reader.next();
        }
        return reader.isInvalid();
    }

    @Test
    void aRightRecordPasses() throws XMLStreamException {
        assertThat(isInvalid(RECORD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/c|ftp://example.org/c",
                "1.0.0|1.0",
                "xml:lang=\"de\"|xml:lang=\"DE\"",
                "2026-11-01T09:00:00Z|2026-11-01T09:00:00",
                "2026-11-01T09:00:00Z|2026-02-30T09:00:00Z"
            })
    void aValueOfTheWrongFormIsRefused(String change) throws XMLStreamException {
        String wrong =
                RECORD.replace(change.substring(0, change.indexOf('|')), change.substring(change.indexOf('|') + 1));
        assertThat(isInvalid(wrong)).isTrue();
    }
}
