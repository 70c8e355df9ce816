package org.regmeta.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** What the parser and the engine are told not to do. Each line of it is looked at by itself, since each of them alone would stop most of what is hostile. */
class XmlFactoriesTest {
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        XMLInputFactory.SUPPORT_DTD + ",false",
        XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES + ",false",
        XMLInputFactory.IS_COALESCING + ",false",
        LIMIT + "maxElementDepth," + Integer.MAX_VALUE,
        LIMIT + "elementAttributeLimit,1000",
        LIMIT + "maxXMLNameLimit," + Integer.MAX_VALUE,
        LIMIT + "entityExpansionLimit,1"
    })
    void theParserIsToldEachOfIt(String property, String value) {
        assertThat(String.valueOf(XmlFactories.inputFactory().getProperty(property)))
                .isEqualTo(value);
    }

    @Test
    void nothingOutsideOfTheTextIsAskedFor() {
        XMLInputFactory factory = XmlFactories.inputFactory();
        assertThatThrownBy(() -> factory.getXMLResolver().resolveEntity(null, "some.dtd", "", ""))
                .isInstanceOf(XMLStreamException.class)
                .hasMessage("external");
        assertThatCode(() -> factory.getXMLReporter().report("text", "type", "", null))
                .doesNotThrowAnyException();
    }

    @Test
    void aThousandAttributesAreReadAndOneMoreIsNot() throws XMLStreamException {
        assertThat(read(attributes(1000))).isEqualTo(1000);
        assertThatThrownBy(() -> read(attributes(1001))).isInstanceOf(XMLStreamException.class);
    }

    private static String attributes(int number) {
        return IntStream.range(0, number).mapToObj(n -> "a" + n + "=''").collect(Collectors.joining(" ", "<x ", "/>"));
    }

    private static int read(String xml) throws XMLStreamException {
        XMLStreamReader reader = XmlFactories.reader(new StringReader(xml));
        reader.next();
        return reader.getAttributeCount();
    }

    /** With all that stands before it taken away. */
    @Test
    void theParserFetchesNoDtdEvenIfItReadOne() throws Exception {
        XMLInputFactory factory = XmlFactories.inputFactory();
        factory.setXMLResolver((publicId, systemId, base, namespace) -> null);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(withDtd("<a/>")));
        assertThatThrownBy(() -> {
                    while (reader.hasNext()) {
                        reader.next();
                    }
                })
                .hasMessageContaining("accessExternalDTD");
    }

    private String withDtd(String document) throws IOException {
        Path dtd = Files.writeString(folder.resolve("some.dtd"), "<!ENTITY x 'y'>");
        return "<!DOCTYPE a SYSTEM '" + dtd.toUri() + "'>" + document;
    }

    @Test
    void theEngineProcessesSecurelyAndFetchesNoDtd() throws Exception {
        SchemaFactory factory = XmlFactories.schemaFactory();
        assertThat(factory.getFeature(XMLConstants.FEATURE_SECURE_PROCESSING)).isTrue();
        factory.setResourceResolver(null);
        String schema = withDtd("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>");
        assertThatThrownBy(() -> factory.newSchema(new StreamSource(new StringReader(schema))))
                .hasMessageContaining("accessExternalDTD");
    }

    @Test
    void noSchemaButABundledOneIsImported() throws Exception {
        Path other = Files.writeString(
                folder.resolve("other.xsd"),
                "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:other'/>");
        assertThatThrownBy(() -> XmlFactories.schemaFactory()
                        .newSchema(importing(other.toUri().toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(other.toUri().toString());
        // and without the resolver, it would not be read either
        SchemaFactory unresolved = XmlFactories.schemaFactory();
        unresolved.setResourceResolver(null);
        assertThatThrownBy(() -> unresolved.newSchema(importing(other.toUri().toString())))
                .hasMessageContaining("accessExternalSchema");
    }

    private static StreamSource importing(String location) {
        return new StreamSource(new StringReader("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                + "<xs:import namespace='urn:other' schemaLocation='" + location
                + "'/><xs:element name='a'/></xs:schema>"));
    }

    @Test
    void theSchemaOfTheStandardKnowsItsRoot() throws Exception {
        String document = "<Document xmlns='https://w3id.org/regmeta/1' specVersion='1.0'/>";
        assertThat(refusal(document)).doesNotContain("cvc-elt.1");
        assertThat(refusal("<Other/>")).contains("cvc-elt.1");
        assertThat(XmlFactories.schema()).isSameAs(XmlFactories.schema()).isNotNull();
    }

    private static String refusal(String xml) throws IOException {
        try {
            XmlFactories.compile().newValidator().validate(new StreamSource(new StringReader(xml)));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
