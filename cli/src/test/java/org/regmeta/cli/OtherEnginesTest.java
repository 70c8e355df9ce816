package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.internal.model.Model;
import org.regmeta.validation.Severity;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The published schemas, as anybody would use them, in engines that RegMeta does not contain: Xerces and dev.harrel. What one of them, or the explainer, refuses
 * all refuse, except for what its language cannot say; that stands in {@code spec/conformance/one-sided.tsv}, and each line there is seen to be true.
 */
class OtherEnginesTest {
    private static final Path SPEC = Path.of("..", "spec");
    private static final Path SCHEMAS = SPEC.resolve("schemas/1.0");
    private static final String ID = "https://w3id.org/regmeta/1/regmeta.schema.json";
    private static final int LEAST = 5_000;
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private static Schema xsd;
    private static dev.harrel.jsonschema.Validator jsonSchema;

    /** Who refuses: the XSD, the JSON Schema, RegMeta itself. */
    private record Verdicts(boolean xsd, boolean jsonSchema, boolean regmeta) {
        boolean agree() {
            return xsd == jsonSchema && jsonSchema == regmeta;
        }

        private static String word(boolean refuses) {
            return refuses ? "refuses" : "accepts";
        }

        @Override
        public String toString() {
            return word(xsd) + "\t" + word(jsonSchema) + "\t" + word(regmeta);
        }
    }

    @BeforeAll
    static void readTheSchemas() throws SAXException, IOException {
        xsd = new XMLSchemaFactory()
                .newSchema(new StreamSource(SCHEMAS.resolve("regmeta.xsd").toFile()));
        JsonNodeFactory nodes = new JakartaJsonNode.Factory();
        jsonSchema = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft2020Dialect())
                .withJsonNodeFactory(nodes)
                .withSchemaResolver(uri -> SchemaResolver.Result.empty())
                .createValidator();
        jsonSchema.registerSchema(URI.create(ID), Files.readString(SCHEMAS.resolve("regmeta.schema.json")));
    }

    private static boolean xsdRefuses(byte[] xml) throws IOException {
        try {
            xsd.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return false;
        } catch (SAXParseException e) {
            return true;
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean jsonSchemaRefuses(byte[] json) {
        return !jsonSchema
                .validate(URI.create(ID), new String(json, java.nio.charset.StandardCharsets.UTF_8))
                .isValid();
    }

    /** The rules that answer in both syntaxes; empty where nothing is wrong. */
    private static Set<String> rules(byte[] text, Format format) throws IOException {
        Set<String> rules = new TreeSet<>();
        Validator.standard()
                .validate(new ByteArrayInputStream(text), format, "mutant." + format.extension())
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.layer().compareTo(org.regmeta.validation.Layer.SCHEMA) <= 0)
                .forEach(finding -> rules.add(finding.rule()));
        return rules;
    }

    private static Verdicts verdicts(byte[] xml, byte[] json) throws IOException {
        Set<String> inXml = rules(xml, Format.XML);
        assertThat(rules(json, Format.JSON)).isEqualTo(inXml);
        return new Verdicts(xsdRefuses(xml), jsonSchemaRefuses(json), !inXml.isEmpty());
    }

    @Test
    void allEnginesRefuseTheSame() throws IOException {
        Map<String, String> oneSided = oneSided();
        List<String> disagreements = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        new Mutants(2).forEach(mutant -> {
            Verdicts verdicts = verdicts(mutant.text(Format.XML), mutant.text(Format.JSON));
            COUNTS.merge("mutants", 1, Integer::sum);
            String known = mutant.mutation().rule() + "\t" + mutant.mutation().name();
            if (verdicts.agree() && verdicts.regmeta() && !oneSided.containsKey(known)) {
                return;
            }
            COUNTS.merge("oneSided", 1, Integer::sum);
            if (verdicts.toString().equals(oneSided.get(known))) {
                seen.add(known);
            } else {
                disagreements.add(known + "\t" + verdicts + "\t" + mutant.name());
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(seen).as("lines of one-sided.tsv that are true").isEqualTo(oneSided.keySet());
        assertThat(COUNTS.get("mutants")).isGreaterThanOrEqualTo(LEAST);
    }

    /** Rule and mutation, and who refuses it. */
    private static Map<String, String> oneSided() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(SPEC.resolve("conformance/one-sided.tsv"))) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && !cells[0].equals("rule")) {
                lines.put(cells[0] + "\t" + cells[1], String.join("\t", cells[2], cells[3], cells[4]));
            }
        }
        return lines;
    }

    @Test
    void allEnginesAcceptWhatIsRight() throws IOException {
        ArbitraryDocuments arbitrary = new ArbitraryDocuments();
        for (String kind : Model.standard().kindNames()) {
            for (int seed = 0; seed < 5; seed++) {
                Map<String, Object> document = arbitrary.fullDocument(kind, new Random(seed));
                byte[] xml = ArbitraryDocuments.bytes(Tree.xml(document));
                byte[] json = ArbitraryDocuments.bytes(Tree.json(document));
                assertThat(verdicts(xml, json)).as("%s %d", kind, seed).isEqualTo(new Verdicts(false, false, false));
                COUNTS.merge("right", 1, Integer::sum);
            }
        }
        for (Path file : SpecExamplesTest.files("examples", ".json")) {
            assertThat(jsonSchemaRefuses(Files.readAllBytes(file)))
                    .as("%s", file)
                    .isFalse();
        }
        for (Path file : SpecExamplesTest.files("examples", ".xml")) {
            assertThat(xsdRefuses(Files.readAllBytes(file))).as("%s", file).isFalse();
        }
    }

    @AfterAll
    static void count() throws IOException {
        System.out.println("other engines: " + COUNTS);
        Counts.write("other-engines", COUNTS);
    }
}
