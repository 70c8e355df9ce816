package org.regmeta.json;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.internal.model.ValueType;
import org.regmeta.validation.Limits;
import org.regmeta.value.LexicalForm;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The schema engine: says yes or no, by the entry of the published schema that belongs to a kind, as the build of the standard lays it bare. Only bundled schemas are known; the patterns of the
 * standard are answered by the scanners of its value types, which a test holds equal to them. Thread-safe.
 */
final class KindSchemas {
    private static final String ID = "https://w3id.org/regmeta/1/bare/";

    private static final String CHOICE = "^(?:";
    private static final String CHOICE_END = ")$";
    private static final Pattern CLOSED_LIST = Pattern.compile(Pattern.quote(CHOICE)
            + "[A-Za-z0-9-]{1,100}(?:\\|[A-Za-z0-9-]{1,100}){0,1000}" + Pattern.quote(CHOICE_END));

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private static final class Holder {
        static final KindSchemas STANDARD = new KindSchemas();
    }

    static KindSchemas standard() {
        return Holder.STANDARD;
    }

    private KindSchemas() {
        RegularExpressionFactory scanners = scanners();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(
                                loader -> loader.fetchRemoteResources(false).block(iri -> true))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .regularExpressionFactory(scanners)
                                .build()));
    }

    /** Whether the node is what the entry of this name says. */
    boolean accepts(String definition, JsonNode node) {
        return schemas.computeIfAbsent(definition, this::schema).validate(node, OutputFormat.BOOLEAN);
    }

    private Schema schema(String definition) {
        return registry.getSchema(SchemaLocation.of(ID + definition), bundled(definition));
    }

    private static JsonNode bundled(String definition) {
        try (InputStream in = SpecTable.open("schemas/bare/" + definition + ".schema.json");
                JsonParser parser = new JsonStreams(Limits.standard())
                        .parser(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            parser.nextToken();
            return new JsonTree(parser, Limits.standard(), 1).object();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegularExpressionFactory scanners() {
        Map<String, Predicate<String>> byPattern = new HashMap<>();
        for (ValueType type : Model.standard().types()) {
            if (!type.pattern().isEmpty()) {
                byPattern.put(CHOICE + type.pattern() + CHOICE_END, text -> LexicalForm.isValid(type.name(), text));
            }
        }
        return regex -> {
            Predicate<String> scanner = byPattern.get(regex);
            if (scanner == null) {
                scanner = closedList(regex);
            }
            return (RegularExpression) scanner::test;
        };
    }

    /** The codes of a closed list stand in the bare schema as a choice between them. */
    private static Predicate<String> closedList(String regex) {
        if (!CLOSED_LIST.matcher(regex).matches()) {
            throw new IllegalArgumentException("a pattern that no value type and no closed list has: " + regex);
        }
        String codes = regex.substring(CHOICE.length(), regex.length() - CHOICE_END.length());
        return Set.of(codes.split("\\|"))::contains;
    }
}
