package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.RegMeta;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.model.ValueType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The suite has a good and a bad case in XML and JSON for each value type of the model, and for each closed list one with every code of it. What the files hold is
 * read here by the names of the model alone, whoever wrote them.
 */
class SuiteValuesTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, JsonNode> CASES = cases();
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    private static Map<String, JsonNode> cases() {
        Map<String, JsonNode> cases = new TreeMap<>();
        try {
            JSON.readTree(Files.readString(FOLDER.resolve("manifest.json")))
                    .path("cases")
                    .forEach(one -> cases.put(one.path("id").asString(), one));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return cases;
    }

    static Stream<String> types() {
        return Model.standard().types().stream().map(ValueType::name);
    }

    static Stream<String> closedLists() {
        return Model.standard().properties().stream()
                .filter(property -> property.type().equals("Code"))
                .map(Property::codeList)
                .sorted()
                .distinct();
    }

    /** Each value below an object, with its property. */
    private static void values(JsonNode object, Structure structure, BiConsumer<Property, JsonNode> taker) {
        object.propertyStream().forEach(entry -> {
            Structure.Use use = structure.use(entry.getKey());
            if (use == null) {
                return;
            }
            Structure inner = Model.standard().object(use.property().type());
            Stream<JsonNode> items =
                    use.property().list() ? entry.getValue().valueStream() : Stream.of(entry.getValue());
            items.forEach(item -> {
                if (inner == null) {
                    taker.accept(use.property(), item);
                } else {
                    values(item, inner, taker);
                }
            });
        });
    }

    private static void valuesOf(JsonNode document, BiConsumer<Property, JsonNode> taker) {
        values(document, Model.standard().document(), taker);
        for (JsonNode record : document.path("record")) {
            values(record, Model.standard().kind(record.path("kind").asString()), taker);
        }
    }

    private static JsonNode file(JsonNode one, String format) {
        return one.path("files")
                .valueStream()
                .filter(file -> file.path("format").asString().equals(format))
                .findFirst()
                .orElseThrow(() -> new AssertionError(one.path("id") + " has no " + format));
    }

    /** The property that a path of a finding leads to, whatever follows below it; all records of a case are of one kind. */
    private static Property propertyAt(JsonNode document, String path) {
        String kind = document.path("record").path(0).path("kind").asString("");
        boolean inRecord = path.startsWith("/record/");
        Structure structure =
                inRecord ? Model.standard().kind(kind) : Model.standard().document();
        Property found = null;
        for (String step : path.replaceFirst("^/record/[0-9]+", "").split("/")) {
            Structure.Use use = structure == null ? null : structure.use(step);
            if (use != null) {
                found = use.property();
                structure = Model.standard().object(found.type());
            }
        }
        assertThat(found).as(path).isNotNull();
        return found;
    }

    /** The good and the bad cases of something: one of each, or several that are numbered. */
    private static Stream<JsonNode> casesOf(String id) {
        return CASES.entrySet().stream()
                .filter(entry -> entry.getKey().matches(Pattern.quote(id) + "(-[0-9]+)?"))
                .map(Map.Entry::getValue);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasValuesThatAreTakenAndValuesThatAreRefused(String type) throws IOException {
        boolean language = type.equals("Language");
        Set<String> taken = new TreeSet<>();
        for (JsonNode one : casesOf("type-" + type + "-good").toList()) {
            assertThat(file(one, "xml").path("status").asString()).isEqualTo("VALID");
            assertThat(file(one, "json").path("status").asString()).isEqualTo("VALID");
            valuesOf(document(one), (property, value) -> {
                if (property.type().equals(type)) {
                    taken.add(value.toString());
                } else if (language && property.isText()) {
                    taken.addAll(value.propertyNames());
                }
            });
        }
        assertThat(taken).as("good values of %s", type).hasSizeGreaterThan(1);
        int refused = 0;
        for (JsonNode one : casesOf("type-" + type + "-bad").toList()) {
            for (JsonNode file : one.path("files")) {
                assertThat(file.path("status").asString()).isEqualTo("INVALID");
                for (JsonNode finding : file.path("findings")) {
                    String path = finding.asString().split(" ", 4)[3];
                    Property property = propertyAt(document(one), path);
                    assertThat(language ? property.isText() : property.type().equals(type))
                            .as(path)
                            .isTrue();
                    refused++;
                }
            }
            assertThat(file(one, "json").path("findings")).isNotEmpty();
        }
        assertThat(refused).as("bad values of %s", type).isGreaterThan(2);
        COUNTS.merge("types", 1, Integer::sum);
        COUNTS.merge("good", taken.size(), Integer::sum);
        COUNTS.merge("bad", refused, Integer::sum);
    }

    private static JsonNode document(JsonNode one) throws IOException {
        return JSON.readTree(
                Files.readString(FOLDER.resolve(file(one, "json").path("path").asString())));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void everyCodeOfAClosedListIsTakenSomewhere(String list) throws IOException {
        JsonNode good = CASES.get("codelist-" + list + "-good");
        assertThat(good).as("codelist-%s-good", list).isNotNull();
        Set<String> codes = new TreeSet<>();
        valuesOf(document(good), (property, value) -> {
            if (list.equals(property.codeList())) {
                codes.add(value.asString());
            }
        });
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(CodeLists.entries(list).stream()
                        .map(CodeListEntry::code)
                        .toList());
        Path json = FOLDER.resolve(file(good, "json").path("path").asString());
        Path xml = FOLDER.resolve(file(good, "xml").path("path").asString());
        assertThat(RegMeta.standard().read(xml).orThrow())
                .isEqualTo(RegMeta.standard().read(json).orThrow());
        JsonNode bad = CASES.get("codelist-" + list + "-bad");
        for (JsonNode finding : file(bad, "xml").path("findings")) {
            String[] parts = finding.asString().split(" ", 4);
            assertThat(parts[0]).isEqualTo("RM-SCHEMA-006");
            assertThat(propertyAt(document(bad), parts[3]).codeList()).isEqualTo(list);
        }
        assertThat(file(bad, "json").path("findings"))
                .hasSameSizeAs(file(bad, "xml").path("findings"))
                .isNotEmpty();
        COUNTS.merge("closed.lists", 1, Integer::sum);
        COUNTS.merge("codes", codes.size(), Integer::sum);
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("suite-values", COUNTS);
    }
}
