package org.regmeta.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.validation.Severity;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Digest;
import org.regmeta.value.Duration;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/** The Java types say what the model says: names, order, occurrence, type, codes and definitions. */
class ModelParityTest {
    private static final Model MODEL = Model.standard();
    private static final Path SOURCES = Path.of("src/main/java/org/regmeta/model");
    private static final Pattern PARAM =
            Pattern.compile("@param (\\w+) (.*?)(?=@param |@throws |@since |\\*/)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    [A-Z][A-Z0-9_]*\\(\"([^\"]+)\"\\)[,;]$");
    private static final Map<String, Class<?>> VALUES = Map.ofEntries(
            Map.entry("String", String.class),
            Map.entry("Text", Text.class),
            Map.entry("Id", Iri.class),
            Map.entry("Iri", Iri.class),
            Map.entry("Version", Version.class),
            Map.entry("SpecVersion", SpecVersion.class),
            Map.entry("Ref", Ref.class),
            Map.entry("OpenCode", Code.class),
            Map.entry("Boolean", Boolean.class),
            Map.entry("Integer", Long.class),
            Map.entry("Decimal", BigDecimal.class),
            Map.entry("Date", LocalDate.class),
            Map.entry("Instant", Instant.class),
            Map.entry("Duration", Duration.class),
            Map.entry("Area", Area.class),
            Map.entry("Name", String.class),
            Map.entry("Path", org.regmeta.value.Path.class),
            Map.entry("File", String.class),
            Map.entry("Digest", Digest.class),
            Map.entry("Language", String.class),
            Map.entry("MediaType", String.class),
            Map.entry("Record", MetadataRecord.class));

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.regmeta.model." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the model has " + name + ", Java has not", e);
        }
    }

    private static Class<?> closedList(String list) {
        return switch (list) {
            case "status" -> LifecycleStatus.class;
            case "layer" -> MessageLayer.class;
            case "severity" -> Severity.class;
            default -> type(list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1));
        };
    }

    private static Class<?> valueClass(Property property) {
        if (property.type().equals("Code")) {
            return closedList(property.codeList());
        }
        Class<?> value = VALUES.get(property.type());
        return value == null ? type(property.type()) : value;
    }

    private static String expected(Structure.Use use) {
        Property property = use.property();
        String name = valueClass(property).getName();
        String occurrence = use.required() || property.list() ? "" : "@Nullable ";
        return property.name() + ": " + occurrence + (property.list() ? "java.util.List<" + name + ">" : name);
    }

    private static String actual(RecordComponent component) {
        AnnotatedElement annotated = component.getAnnotatedType();
        String occurrence = annotated.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        return component.getName() + ": " + occurrence
                + component.getGenericType().getTypeName();
    }

    /** Kinds without the header, object types, the header and the document, by name. */
    static Stream<String> structures() {
        return Stream.of(MODEL.kindNames(), MODEL.objectNames(), List.of("Header", "Document"))
                .flatMap(List::stream);
    }

    private static List<Structure.Use> uses(String name) {
        if (name.equals("Header")) {
            return MODEL.header();
        }
        if (name.equals("Document")) {
            return MODEL.document().uses();
        }
        Structure kind = MODEL.kind(name);
        if (kind != null) {
            return kind.uses().subList(MODEL.header().size(), kind.uses().size());
        }
        return MODEL.object(name).uses();
    }

    @ParameterizedTest
    @MethodSource("structures")
    void componentsAreTheProperties(String name) {
        List<String> expected = new ArrayList<>();
        if (MODEL.kind(name) != null) {
            expected.add("header: " + Header.class.getName());
        }
        uses(name).forEach(use -> expected.add(expected(use)));
        assertThat(Arrays.stream(type(name).getRecordComponents()).map(ModelParityTest::actual))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("structures")
    void javadocGivesTheDefinitions(String name) throws IOException {
        Map<String, String> params = params(name);
        for (Structure.Use use : uses(name)) {
            String definition = plain(ModelTexts.property(use.name(), Locale.ENGLISH));
            String start = definition.endsWith(".") ? definition.substring(0, definition.length() - 1) : definition;
            assertThat(start).as(use.name()).isNotEmpty();
            assertThat(params.get(use.name())).as(name + "." + use.name()).startsWith(start);
        }
    }

    private static Map<String, String> params(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        String javadoc = source.substring(source.indexOf("/**"), source.indexOf("public record"));
        Map<String, String> params = new HashMap<>();
        Matcher matcher = PARAM.matcher(javadoc.replaceAll("\\R \\*(?!/) *", " "));
        while (matcher.find()) {
            params.put(matcher.group(1), plain(matcher.group(2)));
        }
        return params;
    }

    /** Without what Javadoc alone needs: line breaks, escapes, inline tags. */
    private static String plain(String text) {
        return text.replaceAll("\\{@code ([^}]*)\\}", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#64;", "@")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static Stream<String> closedLists() {
        TreeSet<String> lists = new TreeSet<>();
        for (Property property : MODEL.properties()) {
            if (property.type().equals("Code")) {
                lists.add(property.codeList());
            }
        }
        return lists.stream();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void enumsAreTheClosedLists(String list) throws ReflectiveOperationException {
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Object constant : closedList(list).getEnumConstants()) {
            codes.add((String) constant.getClass().getMethod("code").invoke(constant));
            names.add(((Enum<?>) constant).name());
        }
        List<String> expected = CodeLists.entries(list).stream()
                .map(org.regmeta.codelist.CodeListEntry::code)
                .toList();
        assertThat(codes).containsExactlyElementsOf(expected);
        assertThat(names)
                .containsExactlyElementsOf(expected.stream()
                        .map(code -> code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                                .replaceAll("[.-]", "_")
                                .toUpperCase(Locale.ROOT))
                        .toList());
    }

    /** Javadoc of an enum begins with the description of its list, that of a constant is the definition of its code. */
    @ParameterizedTest
    @MethodSource("closedLists")
    void enumsGiveTheDefinitions(String list) throws IOException {
        Class<?> type = closedList(list);
        String source = Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        Map<String, String> constants = constants(source);
        assertThat(javadocBefore(source, source.indexOf("public enum")))
                .as(type.getSimpleName())
                .startsWith(CodeLists.description(list, "en"));
        assertThat(constants.keySet())
                .containsExactlyInAnyOrderElementsOf(CodeLists.entries(list).stream()
                        .map(org.regmeta.codelist.CodeListEntry::code)
                        .toList());
        CodeLists.entries(list)
                .forEach(entry -> assertThat(constants.get(entry.code()))
                        .as(type.getSimpleName() + " " + entry.code())
                        .isEqualTo(entry.definition(Locale.ENGLISH)));
    }

    /** The Javadoc of each constant, by its code. */
    private static Map<String, String> constants(String source) {
        Map<String, String> constants = new HashMap<>();
        Matcher matcher = CONSTANT.matcher(source);
        while (matcher.find()) {
            constants.put(matcher.group(1), javadocBefore(source, matcher.start()));
        }
        return constants;
    }

    private static String javadocBefore(String source, int place) {
        String before = source.substring(0, place).stripTrailing();
        assertThat(before).as("nothing stands between Javadoc and name").endsWith("*/");
        String javadoc = before.substring(before.lastIndexOf("/**") + 3, before.length() - 2);
        return plain(javadoc.replaceAll("\\R *\\* ?", " "));
    }

    @Test
    void kindsAreTheKinds() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::code)).containsExactlyInAnyOrderElementsOf(MODEL.kindNames());
        assertThat(Arrays.stream(MetadataRecord.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(MODEL.kindNames());
    }
}
