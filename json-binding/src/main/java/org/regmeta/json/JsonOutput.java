package org.regmeta.json;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.regmeta.internal.shape.Shape;
import org.regmeta.value.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes values of the model with Jackson's generator, in model order and always the same way. */
final class JsonOutput {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOutput() {}

    static JsonGenerator generator(OutputStream out, boolean pretty) {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return FACTORY.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), writer);
    }

    /** Two blanks and LF on every platform. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** The members of a record, the document or an object type; the object is open already. */
    static void members(JsonGenerator json, Object record) {
        Shape.forEach(record, (property, value) -> {
            json.writeName(property.name());
            value(json, value);
        });
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> value(json, item));
            json.writeEndArray();
        } else if (value instanceof Text text) {
            json.writeStartObject();
            text.asMap().forEach((language, wording) -> json.writeStringProperty(language, wording));
            json.writeEndObject();
        } else if (Shape.isObject(value)) {
            json.writeStartObject();
            members(json, value);
            json.writeEndObject();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(Shape.lexical(value));
        }
    }
}
