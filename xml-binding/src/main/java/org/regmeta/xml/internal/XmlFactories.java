package org.regmeta.xml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.regmeta.internal.model.SpecTable;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The only class that makes factories of the XML libraries: the JDK's own, whatever else lies on the class path, without any access to files or networks. Depth,
 * names and texts are limited by {@link org.regmeta.xml.XmlBinding}, which knows how to name a limit, and all of it by the length of a record.
 */
public final class XmlFactories {
    /** Not zero, which the JDK takes literally for the length of names. */
    private static final String UNLIMITED = String.valueOf(Integer.MAX_VALUE);

    /** Of the schema of the standard, what an engine needs. */
    private static final String BARE = "schemas/bare/";

    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private XmlFactories() {}

    /** A pull parser over characters that the strict reader has let through. */
    public static XMLStreamReader reader(Reader characters) throws XMLStreamException {
        return InputHolder.FACTORY.createXMLStreamReader(characters);
    }

    private static final class InputHolder {
        static final XMLInputFactory FACTORY = inputFactory();
    }

    static XMLInputFactory inputFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external");
        });
        factory.setXMLReporter((message, type, information, location) -> {});
        factory.setProperty(LIMIT + "maxElementDepth", UNLIMITED);
        factory.setProperty(LIMIT + "elementAttributeLimit", "1000");
        factory.setProperty(LIMIT + "maxXMLNameLimit", UNLIMITED);
        factory.setProperty(LIMIT + "entityExpansionLimit", "1");
        return factory;
    }

    /** The schema of the standard, compiled once. */
    public static Schema schema() {
        return SchemaHolder.SCHEMA;
    }

    private static final class SchemaHolder {
        static final Schema SCHEMA = compile();
    }

    static Schema compile() {
        try (InputStream xsd = SpecTable.open(BARE + "regmeta.xsd")) {
            return schemaFactory().newSchema(new StreamSource(xsd));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("the schema of the standard does not compile", e);
        }
    }

    static SchemaFactory schemaFactory() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> bundled(systemId));
        return factory;
    }

    private static LSInput bundled(String systemId) {
        if (!systemId.equals("xml.xsd")) {
            throw new IllegalStateException("no schema but the bundled ones: " + systemId);
        }
        return new BundledInput(SpecTable.open(BARE + systemId), systemId);
    }
}
