package org.regmeta.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ValueType;
import org.regmeta.validation.Limits;
import org.regmeta.value.LexicalForm;
import org.regmeta.xml.internal.LightSchema;
import org.regmeta.xml.internal.XmlFactories;

class LightSchemaTest {
    private static final String RECORD = """
            <Document xmlns="https://w3id.org/regmeta/1" specVersion="1.0"><Concept>
            <id>https://example.org/c</id><version>1.0.0</version><status>active</status>
            <title xml:lang="de">Wohnung</title><title xml:lang="en">Dwelling</title>
            <modified>2026-11-01T09:00:00Z</modified>
            <responsible><organisation>https://example.org/o</organisation><role>owner</role></responsible>
            <definition xml:lang="de">Ein Raum.</definition></Concept></Document>
            """;

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theEngineKnowsNoPatternButThatOfAnAttribute() throws IOException {
        String xsd = text(LightSchema.standard().open());
        assertThat(xsd.split("<xs:pattern", -1)).hasSize(2);
        assertThat(xsd.substring(0, xsd.indexOf("<xs:pattern"))).doesNotContain("simpleType name=\"Version\"");
        assertThat(text(LightSchema.withoutPatterns("xml.xsd"))).doesNotContain("<xs:pattern");
    }

    @Test
    void everyPropertyWhoseTypeHasAPatternIsScanned() {
        Stream<String> scanned = Model.standard().properties().stream()
                .filter(property -> LightSchema.standard().types().containsKey(property.name()))
                .map(property -> property.name());
        assertThat(scanned).hasSameSizeAs(LightSchema.standard().types().keySet());
        Model.standard().properties().forEach(property -> {
            ValueType type = Model.standard().type(property.type());
            if (type != null && !type.pattern().isEmpty() && !property.name().equals("specVersion")) {
                assertThat(LightSchema.standard().types()).containsEntry(property.name(), type.name());
            }
        });
        LightSchema.standard()
                .types()
                .values()
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
