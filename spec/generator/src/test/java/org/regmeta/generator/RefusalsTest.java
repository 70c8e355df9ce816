package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator refuses, each shown by one fault in the real sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private SpecCopy spec;

    @BeforeAll
    void copy(@TempDir Path folder) throws IOException {
        spec = new SpecCopy(folder);
    }

    private static Arguments fault(String name, String file, String from, String to, String message) {
        return Arguments.of(name, file, from, to, message);
    }

    static List<Arguments> faults() {
        String properties = "model/properties.yaml";
        String register = "model/Register.yaml";
        String time = "rules/TIME.yaml";
        String status = "codelists/status.json";
        String values = "conformance/values.yaml";
        return List.of(
                fault("a rule without its paths", "rules/CODE.yaml", "  paths: []\n", "", "a list 'paths' is expected"),
                fault("a name twice", properties, "\nversion:\n", "\nid:\n", "duplicate key"),
                fault(
                        "unknown type",
                        properties,
                        "type: SpecVersion",
                        "type: SpecVersions",
                        "unknown type SpecVersions"),
                fault(
                        "a list of Text",
                        properties,
                        "\ntitle:\n  type: Text\n",
                        "\ntitle:\n  type: Text\n  list: true\n",
                        "a list of Text"),
                fault(
                        "a code without its list",
                        properties,
                        "  codeList: status\n",
                        "",
                        "have a codeList, and only they"),
                fault(
                        "a list for what is no code",
                        properties,
                        "type: SpecVersion\n",
                        "type: SpecVersion\n  codeList: status\n",
                        "have a codeList, and only they"),
                fault(
                        "a list that is not there",
                        properties,
                        "codeList: status\n",
                        "codeList: statuses\n",
                        "no code list spec/codelists/statuses.json"),
                fault(
                        "a reference without a title in English",
                        properties,
                        "  title: {de: Herausgeber, en: publisher}\n",
                        "  title: {de: Herausgeber}\n",
                        "needs a title in German and English"),
                fault(
                        "a title of what leads nowhere",
                        properties,
                        "  rdf: schema:schemaVersion\n",
                        "  rdf: schema:schemaVersion\n  title: {de: Fassung, en: edition}\n",
                        "needs a title in German and English, and only that"),
                fault(
                        "a reference to nothing",
                        properties,
                        "  target: [Organisation]\n  pin: forbidden\n  rdf: dct:publisher",
                        "  rdf: dct:publisher",
                        "a Ref has targets"),
                fault(
                        "a reference to an unknown kind",
                        properties,
                        "target: [Organisation]",
                        "target: [Organization]",
                        "unknown target kind Organization"),
                fault("no term", properties, "  rdf: dcat:version\n", "", "'rdf' is missing or empty"),
                fault(
                        "a term of an unknown vocabulary",
                        properties,
                        "rdf: dcat:version\n",
                        "rdf: dcta:version\n",
                        "needs a known prefix"),
                fault(
                        "one term for two names",
                        properties,
                        "rdf: dcat:version\n",
                        "rdf: dcat:isVersionOf\n",
                        "the RDF term dcat:isVersionOf is taken by"),
                fault(
                        "no definition",
                        properties,
                        "  definition:\n    de: Dauerhafter Name",
                        "  note:\n    de: Dauerhafter Name",
                        "'definition' needs a text in German (de) and English (en)"),
                fault(
                        "no English definition",
                        properties,
                        "    en: Permanent name",
                        "    fr: Permanent name",
                        "'definition' needs a text in German (de) and English (en)"),
                fault(
                        "no example",
                        properties,
                        "  example: https://example.org/register/melderegister\n",
                        "",
                        "'example' is missing or empty"),
                fault(
                        "an example of another type",
                        properties,
                        "  example: 1.2.0\n",
                        "  example: 1.2\n",
                        "the example '1.2' is no Version"),
                fault(
                        "an example that is no code",
                        properties,
                        "example: active\n",
                        "example: activated\n",
                        "the example 'activated' is no code of status"),
                fault(
                        "no since",
                        properties,
                        "  example: 1.2.0\n  since: \"1.0\"\n",
                        "  example: 1.2.0\n",
                        "'since' is missing or empty"),
                fault(
                        "an unknown key",
                        properties,
                        "type: SpecVersion\n",
                        "type: SpecVersion\n  unit: x\n",
                        "unknown key 'unit'"),
                fault(
                        "single here, a list there",
                        register,
                        "{name: federation, occurs: \"1\"}",
                        "{name: federation, occurs: \"+\"}",
                        "single or list must be the same at every place"),
                fault(
                        "another occurrence",
                        register,
                        "{name: federation, occurs: \"1\"}",
                        "{name: federation, occurs: \"2\"}",
                        "occurs is one of 1 ? * +"),
                fault(
                        "a name that is not in the dictionary",
                        register,
                        "{name: federation,",
                        "{name: federations,",
                        "is not in the dictionary"),
                fault(
                        "a name that stands twice",
                        register,
                        "{name: federation, occurs: \"1\"}",
                        "{name: purpose, occurs: \"*\"}",
                        "stands twice"),
                fault(
                        "a name that is used nowhere",
                        register,
                        "  - {name: federation, occurs: \"1\"}\n",
                        "",
                        "is used nowhere"),
                fault(
                        "a note in one language",
                        register,
                        "{name: federation, occurs: \"1\"}",
                        "{name: federation, occurs: \"1\", note: {de: Nur deutsch.}}",
                        "a note needs both languages"),
                fault(
                        "a kind under another name",
                        register,
                        "kind: Register\n",
                        "kind: Registry\n",
                        "the file must be named after its kind, Registry"),
                fault(
                        "a kind without a title",
                        register,
                        "title: {de: Register, en: Register}",
                        "title: {de: Register}",
                        "a kind needs a title in German and English"),
                fault(
                        "a definition that says the name",
                        register,
                        "  de: Registerart als Einrichtung des Rechts, mit Zweck, führenden Behörden, Gegenstand und Aufbewahrung, unabhängig davon, wie viele Stellen sie führen.",
                        "  de: Ein Register.",
                        "the definition says no more than the name"),
                fault(
                        "a type without a pattern",
                        "model/types.yaml",
                        "  pattern: '(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})'\n",
                        "",
                        "a value type needs a pattern"),
                fault(
                        "a pattern without a length",
                        "model/types.yaml",
                        "  maxLength: 9\n",
                        "",
                        "a pattern needs a maxLength beside it"),
                fault(
                        "a pattern with a class by letter",
                        "model/types.yaml",
                        "'(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})'",
                        "'(0|[1-9]\\d{0,3})\\.(0|[1-9][0-9]{0,3})'",
                        "never classes by letter or anchors"),
                fault(
                        "a pattern that cannot be read",
                        "model/types.yaml",
                        "'(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})'",
                        "'(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3}'",
                        "the pattern cannot be read"),
                fault(
                        "a pattern of an unknown type",
                        "model/types.yaml",
                        "'(${Id})(@",
                        "'(${Idd})(@",
                        "the pattern cannot be read: no type Idd"),
                fault(
                        "two equal definitions",
                        "model/types.yaml",
                        "    en: An absolute IRI (https, http or urn), with or without a fragment, that points to something outside the record.",
                        "    en: An absolute IRI (https, http or urn) without a fragment and without the character @ that names a thing for good and is compared character by character.",
                        "has the same definition as model/types.yaml"),
                fault(
                        "an object type without a term",
                        "model/objects.yaml",
                        "  rdf: prov:Attribution\n",
                        "",
                        "needs a known prefix"),
                fault("no header", "model/document.yaml", "\nHeader:", "\nHeadder:", "lacks Header"),
                fault(
                        "YAML out of shape",
                        time,
                        "  layer: SEMANTIC\n",
                        "   layer: SEMANTIC\n",
                        "is no YAML that can be read"),
                fault(
                        "a rule of another area",
                        time,
                        "- id: RM-TIME-001",
                        "- id: RM-REF-001",
                        "the id must be RM-TIME-NNN"),
                fault("a rule twice", time, "- id: RM-TIME-002", "- id: RM-TIME-001", "the id is given twice"),
                fault("an unknown layer", time, "layer: SEMANTIC", "layer: SEMANTICS", "unknown layer SEMANTICS"),
                fault("an unknown severity", time, "severity: error", "severity: fatal", "unknown severity fatal"),
                fault(
                        "a rule without a source",
                        time,
                        "  source: [\"RegMeta 1.0, 2.4\"]\n",
                        "",
                        "needs at least one source"),
                fault(
                        "a rule without a hint",
                        time,
                        "  hint:\n",
                        "  hints:\n",
                        "'hint' needs a text in German (de) and English (en)"),
                fault(
                        "a value in one language only",
                        time,
                        "begins on {from} and ends on {to}",
                        "begins on {from} and ends early",
                        "must use the same placeholders"),
                fault(
                        "a value in a title",
                        time,
                        "en: A period ends before it begins",
                        "en: \"{from} is after the end\"",
                        "a title has no placeholders"),
                fault(
                        "a code twice",
                        status,
                        "\"code\": \"inReview\"",
                        "\"code\": \"draft\"",
                        "the code stands in the list twice"),
                fault(
                        "a code without English",
                        status,
                        "\"en\": \"In review\"",
                        "\"fr\": \"In review\"",
                        "'title' needs a text in German (de) and English (en)"),
                fault(
                        "a code below an unknown one",
                        "codelists/area.json",
                        "\"parentCode\": \"",
                        "\"parentCode\": \"x-",
                        "unknown parentCode x-"),
                fault(
                        "a list under another name",
                        status,
                        "codelist/status\",\n      \"version\"",
                        "codelist/state\",\n      \"version\"",
                        "the file must be named after its list, state"),
                fault(
                        "a document under another name",
                        status,
                        "document/codelist/status",
                        "document/codelist/state",
                        "the id of the document must be"),
                fault("JSON out of shape", status, "\"entry\": [", "\"entry\": ", "is no JSON that can be read"),
                fault(
                        "a name twice in JSON",
                        status,
                        "\"status\": \"active\",",
                        "\"status\": \"active\", \"status\": \"draft\",",
                        "is no JSON that can be read"),
                fault(
                        "a type without border values",
                        values,
                        "  Duration:\n",
                        "  Durations:\n",
                        "has no border values"),
                fault(
                        "border values of no type",
                        values,
                        "  Duration:\n",
                        "  Durations:\n",
                        "there is no value type Durations"),
                fault(
                        "a good value that is none",
                        values,
                        "- \"2024-02-29\"",
                        "- \"2023-02-29\"",
                        "'2023-02-29' is no Date"),
                fault(
                        "a bad value that is good",
                        values,
                        "- \"2023-02-29\"",
                        "- \"2024-02-29\"",
                        "'2024-02-29' is a Date"),
                fault(
                        "a value without a place",
                        values,
                        "Concept/deprecation/since",
                        "Concept/deprecation/from",
                        "unknown property among"),
                fault(
                        "a value in no kind",
                        values,
                        "Concept/deprecation/since",
                        "Koncept/deprecation/since",
                        "begins with no kind"),
                fault("a value refused by no rule", values, "rule: RM-INPUT-012", "rule: RM-INPUT-999", "no rule"),
                fault("a code of no list", values, "      deprecated: {", "      depricated: {", "no code depricated"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithFileAndLine(String name, String file, String from, String to, String message) throws IOException {
        assertThat(spec.problemsWith(file, from, to))
                .anySatisfy(problem -> assertThat(problem)
                        .matches("(?s)(model|rules|codelists|conformance)/\\S+:[0-9]+\\b.*")
                        .contains(message));
    }

    @Test
    void outputThatIsMissingStaleOrLeftOverIsNamed() throws IOException {
        Path schema = spec.folder().resolve("schemas/1.0/regmeta.xsd");
        Path left = spec.folder().resolve("reference/de/Nothing.md");
        String before = Files.readString(schema);
        Files.delete(schema);
        Files.writeString(left, "left over");
        try {
            assertThat(spec.problems())
                    .containsExactly(
                            "schemas/1.0/regmeta.xsd: is missing; run the generator (see CONTRIBUTING.md)",
                            "reference/de/Nothing.md: is not generated any more; delete it");
            Files.writeString(schema, before.replaceFirst("\n", "\n\n"));
            assertThat(spec.problems()).first().asString().startsWith("schemas/1.0/regmeta.xsd:2: is stale");
        } finally {
            Files.writeString(schema, before);
            Files.delete(left);
        }
    }
}
