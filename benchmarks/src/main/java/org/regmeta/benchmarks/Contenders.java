package org.regmeta.benchmarks;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Kind;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ways to read records that are compared. Each takes bytes and says how many records it has seen, so that nothing is left out by the compiler. */
final class Contenders {
    /** One way. */
    interface Way {
        long read(byte[] bytes) throws Exception;
    }

    private static final String ID = "https://w3id.org/regmeta/1/regmeta.schema.json";

    private final JsonMapper mapper = new JsonMapper();
    private final JsonFactory tokens = new JsonFactory();
    private final Map<String, Schema> flat = new HashMap<>();
    private final Schema document;
    private final XMLInputFactory stax = XMLInputFactory.newDefaultFactory();
    private final javax.xml.validation.Schema xsd;
    private final JAXBContext beans;
    private final Map<String, Class<?>> beanOf = new HashMap<>();
    private final Validator validator =
            Validator.builder().at(LocalDate.of(2026, 11, 24)).build();

    /** @param spec the folder of the standard */
    Contenders(Path spec) throws IOException, SAXException, JAXBException, ClassNotFoundException {
        String published = Files.readString(spec.resolve("schemas/1.0/regmeta.schema.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ID, published))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        this.document = registry.getSchema(SchemaLocation.of(ID));
        for (Kind kind : Kind.values()) {
            flat.put(kind.code(), registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + kind.code())));
            beanOf.put(kind.code(), Class.forName("org.regmeta.xml.bean." + kind.code() + "Bean"));
        }
        this.xsd = SchemaFactory.newDefaultInstance()
                .newSchema(spec.resolve("schemas/1.0/regmeta.xsd").toFile());
        this.beans = JAXBContext.newInstance(beanOf.values().toArray(Class<?>[]::new));
    }

    /** (a) What every reader pays: the tokens of the same bytes. */
    long tokens(byte[] bytes) {
        long count = 0;
        try (JsonParser parser = tokens.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** (b) What a developer would put together, built well: a tree for each line, the schema of its kind compiled once, databind to maps, which is less than ours binds. */
    long networkntByKind(byte[] ndjson) throws IOException {
        long count = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(ndjson), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode tree = mapper.readTree(line);
                Schema schema = flat.get(tree.path("kind").asString());
                if (!schema.validate(tree, OutputFormat.BOOLEAN)) {
                    throw new IllegalStateException("invalid: " + line);
                }
                count += mapper.treeToValue(tree, Map.class).isEmpty() ? 0 : 1;
            }
        }
        return count;
    }

    /** (c) What most would put together: the whole document as a tree, the published schema, databind to maps. */
    long networkntDocument(byte[] json) {
        JsonNode tree = mapper.readTree(json);
        if (!document.validate(tree, OutputFormat.BOOLEAN)) {
            throw new IllegalStateException("invalid");
        }
        return mapper.treeToValue(tree, Map.class).size();
    }

    /** Ours: schema layer and binding, with the strict decoder, limits, normal form and places; record by record, as the others do. */
    long ours(Path file) throws IOException {
        return records(file, true);
    }

    /** The same where findings are expected. */
    long oursWithFindings(Path file) throws IOException {
        return records(file, false);
    }

    private static long records(Path file, boolean clean) throws IOException {
        long count = 0;
        try (RecordStream stream = RegMeta.standard().stream(file)) {
            while (stream.next() != null) {
                count++;
            }
            if (stream.findings().isEmpty() != clean) {
                throw new IllegalStateException("findings: " + stream.findings().size());
            }
        }
        return count;
    }

    /** Ours with all layers over an open world. */
    long allLayers(Path file) throws IOException {
        return validator.validate(file).records();
    }

    /** (a) The events of the same bytes. */
    long stax(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(bytes));
        long count = 0;
        while (reader.hasNext()) {
            count += reader.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        }
        return count;
    }

    /** (b) One validator of the JDK over the document, then JAXB over each record. */
    long jaxb(byte[] bytes) throws SAXException, IOException, XMLStreamException, JAXBException {
        xsd.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Unmarshaller unmarshaller = beans.createUnmarshaller();
        long count = 0;
        reader.nextTag();
        reader.next();
        while (reader.getEventType() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                count += unmarshaller
                                .unmarshal(reader, beanOf.get(reader.getLocalName()))
                                .isNil()
                        ? 0
                        : 1;
            } else {
                reader.next();
            }
        }
        return count;
    }
}
