package org.regmeta.cli;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema of what the command prints, as the standard publishes it, asked of an engine that the library does not use. */
final class PublishedSchema {
    private final URI id;
    private final Validator engine;
    private final ObjectNode definitions;

    private PublishedSchema(URI id, String text) {
        this.id = id;
        this.definitions = (ObjectNode) new JsonMapper().readTree(text).path("$defs");
        this.engine = new ValidatorFactory()
                .withDefaultDialect(new Dialects.Draft2020Dialect())
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .withSchemaResolver(uri -> SchemaResolver.Result.empty())
                .createValidator();
        engine.registerSchema(id, text);
    }

    /** One below {@code spec/report/1.0}. */
    static PublishedSchema of(String name) throws IOException {
        return new PublishedSchema(
                URI.create("https://w3id.org/regmeta/1/" + name + ".schema.json"),
                Files.readString(Path.of("..", "spec", "report", "1.0", name + ".schema.json")));
    }

    ObjectNode definitions() {
        return definitions;
    }

    /** What is wrong with a document; nothing if it conforms. */
    List<String> errors(String document) {
        Validator.Result result = engine.validate(id, document);
        return result.isValid()
                ? List.of()
                : result.getErrors().stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getError())
                        .toList();
    }
}
