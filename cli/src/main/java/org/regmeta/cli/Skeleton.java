package org.regmeta.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.model.Document;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A document with one record of a kind: what the standard and some profiles demand is there, and only placeholders are left to be replaced. */
final class Skeleton {
    private static final JsonMapper JSON = new JsonMapper();

    private final Structure structure;
    private final List<Profile> profiles;

    /**
     * A skeleton to come.
     *
     * @param structure the kind
     * @param profiles a profile and those on which it builds, in the order in which they refer to one another; or none
     */
    Skeleton(Structure structure, List<Profile> profiles) {
        this.structure = structure;
        this.profiles = new ArrayList<>(profiles);
        // what builds on another comes last: its values are the narrower ones
        Collections.reverse(this.profiles);
    }

    Document document() throws IOException {
        ObjectNode document = JSON.createObjectNode();
        document.put("kind", "Document").put("specVersion", Model.SPEC_VERSION);
        if (!profiles.isEmpty()) {
            document.putArray("profile")
                    .add(profiles.get(profiles.size() - 1).id().value());
        }
        document.putArray("record").add(record());
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        return RegMeta.standard()
                .read(new ByteArrayInputStream(bytes), Format.JSON, structure.name())
                .orThrow();
    }

    private ObjectNode record() {
        ObjectNode record = JSON.createObjectNode();
        record.put("kind", structure.name());
        for (Structure.Use use : structure.uses()) {
            if (use.required()
                    || (structure.name().equals("CodeList") && use.name().equals("entry"))) {
                record.set(use.name(), example(use.property()));
            }
        }
        for (Profile profile : profiles) {
            for (Restriction restriction : profile.restriction()) {
                if (restriction.onKind().code().equals(structure.name())) {
                    meet(restriction, record, List.of(restriction.onPath().split("/")));
                }
            }
        }
        return record;
    }

    private static JsonNode example(Property property) {
        return switch (property.name()) {
            case "status" -> StringNode.valueOf("draft");
            case "datatype" -> StringNode.valueOf("string");
            case "maturity" -> StringNode.valueOf("A");
            // a higher level would demand safeguards that are not there yet
            case "protection" -> StringNode.valueOf("normal");
            default -> property.isText() ? placeholder() : JSON.readTree(property.example());
        };
    }

    private static JsonNode placeholder() {
        return JSON.createObjectNode().put("de", "PLATZHALTER").put("en", "PLACEHOLDER");
    }

    private static void meet(Restriction restriction, ObjectNode owner, List<String> path) {
        String name = path.get(0);
        if (path.size() > 1) {
            for (JsonNode child : owner.path(name).isArray() ? owner.path(name) : List.of(owner.path(name))) {
                if (child instanceof ObjectNode inner) {
                    meet(restriction, inner, path.subList(1, path.size()));
                }
            }
            return;
        }
        Property property = Model.standard().property(name);
        if (property == null) {
            return;
        }
        if (Boolean.TRUE.equals(restriction.required()) && !owner.has(name)) {
            owner.set(name, example(property));
        }
        if (Boolean.TRUE.equals(restriction.forbidden())) {
            owner.remove(name);
        }
        Long most = restriction.maxOccurs();
        while (most != null && owner.path(name) instanceof ArrayNode list && list.size() > most) {
            list.remove(list.size() - 1);
        }
        List<String> values = values(restriction);
        if (!values.isEmpty() && owner.has(name)) {
            replace(owner, name, values);
        }
    }

    /** The values from which a place may choose, or none if it is free. */
    private static List<String> values(Restriction restriction) {
        String fixed = restriction.fixed();
        return fixed == null ? restriction.allowed() : List.of(fixed);
    }

    private static void replace(ObjectNode owner, String name, List<String> values) {
        JsonNode now = owner.get(name);
        if (now instanceof ArrayNode list) {
            for (int i = list.size() - 1; i >= 0; i--) {
                if (!values.contains(list.get(i).asString(""))) {
                    list.remove(i);
                }
            }
            if (list.isEmpty()) {
                list.add(values.get(0));
            }
        } else if (now.isString() && !values.contains(now.asString())) {
            owner.put(name, values.get(0));
            if (name.equals("maturity") && !owner.has("format")) {
                // what is not on paper comes in a format
                owner.set(
                        "format",
                        example(Objects.requireNonNull(Model.standard().property("format"))));
            }
        }
    }
}
