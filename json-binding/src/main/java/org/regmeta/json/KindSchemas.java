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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.internal.model.ValueType;
import org.regmeta.value.LexicalForm;
import tools.jackson.databind.JsonNode;

/**
 * The schema engine: says yes or no, by the entry of the published schema that belongs to a kind ({@link BareSchema}). Only bundled schemas are known; the patterns of the standard
 * are answered by the scanners of its value types, which a test holds equal to them. Thread-safe.
 */
final class KindSchemas {
    private static final String ID = "https://w3id.org/regmeta/1/regmeta.schema.json";

    private final Schema document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private static final class Holder {
        static final KindSchemas STANDARD = new KindSchemas();
    }

    static KindSchemas standard() {
        return Holder.STANDARD;
    }

    private KindSchemas() {
        RegularExpressionFactory scanners = scanners();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(
                                loader -> loader.fetchRemoteResources(false).block(iri -> true))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .locale(Locale.ROOT)
                                .regularExpressionFactory(scanners)
                                .build()));
        this.document = registry.getSchema(SchemaLocation.of(ID), BareSchema.of(published()));
    }

    /** Whether the node is what the entry of this name says. */
    boolean accepts(String definition, JsonNode node) {
        Schema schema = schemas.computeIfAbsent(
                definition,
                name -> document.getRefSchema(
                        SchemaLocation.of(ID + "#/$defs/" + name).getFragment()));
        return schema.validate(node, OutputFormat.BOOLEAN);
    }

    static String published() {
        try (InputStream in = SpecTable.open("schemas/regmeta.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegularExpressionFactory scanners() {
        Map<String, Predicate<String>> byPattern = new HashMap<>();
        for (ValueType type : Model.standard().types()) {
            if (!type.pattern().isEmpty()) {
                byPattern.put("^(?:" + type.pattern() + ")$", text -> LexicalForm.isValid(type.name(), text));
            }
        }
        return regex -> {
            Predicate<String> scanner = byPattern.get(regex);
            if (scanner == null) {
                throw new IllegalArgumentException("a pattern that no value type has: " + regex);
            }
            return (RegularExpression) scanner::test;
        };
    }
}
