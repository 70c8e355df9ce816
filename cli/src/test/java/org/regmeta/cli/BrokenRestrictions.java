package org.regmeta.cli;

import java.util.ArrayList;
import java.util.List;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.model.Restriction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that break one part of a restriction on purpose, made from one that meets it. */
final class BrokenRestrictions {
    /** Values for what has no code list: an area, a media type, a word. */
    private static final List<String> OTHERS = List.of("iso:FR", "image/tiff", "x");

    private final Restriction part;
    private final List<JsonNode> made = new ArrayList<>();
    private final JsonNode document;
    private JsonNode record;

    private BrokenRestrictions(JsonNode document, Restriction part) {
        this.document = document;
        this.part = part;
    }

    /** A restriction for each thing that one demands. */
    static List<Restriction> parts(Restriction whole) {
        List<Restriction> parts = new ArrayList<>();
        Restriction bare = Restriction.builder()
                .onKind(whole.onKind())
                .onPath(whole.onPath())
                .build();
        if (whole.required() != null) {
            parts.add(bare.toBuilder().required(whole.required()).build());
        }
        if (whole.forbidden() != null) {
            parts.add(bare.toBuilder().forbidden(whole.forbidden()).build());
        }
        if (whole.maxOccurs() != null) {
            parts.add(bare.toBuilder().maxOccurs(whole.maxOccurs()).build());
        }
        if (whole.fixed() != null) {
            parts.add(bare.toBuilder().fixed(whole.fixed()).build());
        }
        if (!whole.allowed().isEmpty()) {
            parts.add(bare.toBuilder().allowed(whole.allowed()).build());
        }
        if (whole.regex() != null) {
            parts.add(bare.toBuilder().regex(whole.regex()).build());
        }
        return parts;
    }

    static String describe(Restriction part) {
        String what = part.required() != null
                ? "required"
                : part.forbidden() != null
                        ? "forbidden"
                        : part.maxOccurs() != null
                                ? "maxOccurs"
                                : part.fixed() != null ? "fixed" : part.regex() != null ? "regex" : "allowed";
        return part.onKind().code() + "/" + part.onPath() + " " + what;
    }

    static List<JsonNode> of(JsonNode document, Restriction part) {
        BrokenRestrictions mutants = new BrokenRestrictions(document.deepCopy(), part);
        for (JsonNode record : mutants.document.path("record")) {
            if (record.path("kind").asString().equals(part.onKind().code())) {
                // what the standard demands of active records alone must not hide what the profile demands of all
                JsonNode before = record.path("status");
                ((ObjectNode) record).put("status", "draft");
                mutants.record = record;
                mutants.walk(record, List.of(part.onPath().split("/")));
                ((ObjectNode) record).set("status", before);
            }
        }
        return mutants.made;
    }

    /** As it stands among the others, and alone, where no rule about what it refers to is quicker. */
    private void add() {
        made.add(document.deepCopy());
        ObjectNode alone = ((ObjectNode) document).deepCopy();
        alone.putArray("record").add(record.deepCopy());
        made.add(alone);
    }

    private void walk(JsonNode owner, List<String> path) {
        JsonNode child = owner.path(path.get(0));
        if (path.size() == 1) {
            mutate((ObjectNode) owner, path.get(0));
        } else if (child.isArray()) {
            child.forEach(one -> walk(one, path.subList(1, path.size())));
        } else if (child.isObject()) {
            walk(child, path.subList(1, path.size()));
        }
    }

    private void mutate(ObjectNode owner, String name) {
        Property property = Model.standard().property(name);
        JsonNode before = owner.get(name);
        if (part.required() != null && before != null) {
            owner.remove(name);
            add();
        } else if (part.forbidden() != null && property != null) {
            owner.set(name, new JsonMapper().readTree(property.example()));
            add();
        } else if (part.maxOccurs() != null && before instanceof ArrayNode list) {
            ArrayNode more = list.deepCopy();
            for (String code : codes(property)) {
                if (more.size() <= part.maxOccurs()
                        && list.valueStream().noneMatch(v -> v.asString("").equals(code))) {
                    more.add(code);
                }
            }
            owner.set(name, more);
            add();
        } else if (property != null && part.required() == null && part.forbidden() == null) {
            for (String code : codes(property)) {
                if (!part.allowed().contains(code) && !code.equals(part.fixed())) {
                    owner.set(
                            name,
                            property.list() ? new JsonMapper().createArrayNode().add(code) : owner.stringNode(code));
                    add();
                }
            }
        }
        if (before == null) {
            owner.remove(name);
        } else {
            owner.set(name, before);
        }
    }

    private static List<String> codes(Property property) {
        if (!CodeLists.names().contains(property.codeList())) {
            return OTHERS;
        }
        return CodeLists.entries(property.codeList()).stream()
                .map(CodeListEntry::code)
                .toList();
    }
}
