package org.regmeta.benchmarks;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document of the conformance suite that was changed at a few places, as JSON and as XML; neither is written by RegMeta. */
final class TwinDocument {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<byte[]> GOOD =
            Seeds.good().stream().map(Seeds::bytes).toList();
    private static final int CHANGES = 3;
    private static final int LONGEST = 200;

    private final ObjectNode document;

    private TwinDocument(ObjectNode document) {
        this.document = document;
    }

    static int count() {
        return GOOD.size();
    }

    static TwinDocument unchanged(int number) {
        return new TwinDocument((ObjectNode) JSON.readTree(GOOD.get(number)));
    }

    static TwinDocument of(FuzzedDataProvider data) {
        TwinDocument twin = unchanged(data.consumeInt(0, GOOD.size() - 1));
        int changes = data.consumeInt(0, CHANGES);
        for (int i = 0; i < changes; i++) {
            twin.change(data);
        }
        return twin;
    }

    /** A text somewhere in the document. */
    private record Leaf(JsonNode owner, Object key) {
        JsonNode value() {
            return key instanceof String name ? owner.get(name) : owner.get((Integer) key);
        }

        void set(String text) {
            if (owner instanceof ObjectNode object) {
                object.put((String) key, text);
            } else {
                ((ArrayNode) owner).set((Integer) key, text);
            }
        }

        /** An empty list cannot be said in XML. */
        void remove() {
            if (owner instanceof ObjectNode object && object.size() > 1) {
                object.remove((String) key);
            } else if (owner instanceof ArrayNode array && array.size() > 1) {
                array.remove((Integer) key);
            }
        }
    }

    private void change(FuzzedDataProvider data) {
        List<Leaf> leaves = new ArrayList<>();
        document.get("record").forEach(record -> leaves(record, leaves));
        Leaf leaf = leaves.get(data.consumeInt(0, leaves.size() - 1));
        switch (data.consumeInt(0, 4)) {
            case 0 -> leaf.remove();
            case 1 ->
                leaf.set(leaves.get(data.consumeInt(0, leaves.size() - 1))
                        .value()
                        .asString());
            case 2 -> {
                String old = leaf.value().asString();
                int at = data.consumeInt(0, old.length());
                leaf.set(fit(old.substring(0, at) + text(data) + old.substring(at)));
            }
            default -> leaf.set(text(data));
        }
    }

    private static void leaves(JsonNode node, List<Leaf> leaves) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                if (entry.getValue().isString()) {
                    if (!entry.getKey().equals("kind")) {
                        leaves.add(new Leaf(object, entry.getKey()));
                    }
                } else {
                    leaves(entry.getValue(), leaves);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    leaves.add(new Leaf(array, i));
                } else {
                    leaves(array.get(i), leaves);
                }
            }
        }
    }

    private static String text(FuzzedDataProvider data) {
        return fit(data.consumeString(LONGEST));
    }

    /** Leaves out what XML cannot say. */
    private static String fit(String text) {
        StringBuilder fit = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }

    byte[] json() {
        return JSON.writeValueAsBytes(document);
    }

    byte[] xml() {
        StringBuilder out = new StringBuilder("<Document xmlns=\"https://w3id.org/regmeta/1\" specVersion=\"1.0\">");
        for (Map.Entry<String, JsonNode> entry : document.properties()) {
            if (entry.getKey().equals("record")) {
                entry.getValue().forEach(record -> record(record, out));
            } else if (!List.of("kind", "specVersion").contains(entry.getKey())) {
                property(Model.standard().document(), entry.getKey(), entry.getValue(), out);
            }
        }
        return out.append("</Document>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void record(JsonNode record, StringBuilder out) {
        String kind = record.get("kind").asString();
        element(kind, "", record, Model.standard().kind(kind), out);
    }

    private static void property(@Nullable Structure owner, String name, JsonNode value, StringBuilder out) {
        Structure.@Nullable Use use = owner == null ? null : owner.use(name);
        if (value.isArray()) {
            value.forEach(item -> property(owner, name, item, out));
        } else if (use != null && use.property().isText()) {
            value.properties().forEach(wording -> {
                String language = " xml:lang=\"" + escape(wording.getKey()) + '"';
                element(name, language, wording.getValue(), null, out);
            });
        } else {
            Structure type =
                    use == null ? null : Model.standard().object(use.property().type());
            element(name, "", value, type, out);
        }
    }

    /** Properties stand in XML in the order of the standard. */
    private static void element(
            String name, String attribute, JsonNode value, @Nullable Structure type, StringBuilder out) {
        out.append('<').append(name).append(attribute).append('>');
        if (value.isObject()) {
            value.properties().stream()
                    .filter(entry -> !entry.getKey().equals("kind"))
                    .sorted(Comparator.comparing(entry -> position(type, entry.getKey())))
                    .forEach(entry -> property(type, entry.getKey(), entry.getValue(), out));
        } else {
            out.append(escape(value.asString()));
        }
        out.append("</").append(name).append('>');
    }

    private static int position(@Nullable Structure type, String name) {
        Structure.@Nullable Use use = type == null ? null : type.use(name);
        return use == null ? Integer.MAX_VALUE : use.position();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
