package com.example.lines;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.regmeta.model.Concept;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Places;
import org.regmeta.spi.RecordSyntax;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/** One line: a concept, the places of its values, and what is wrong with it. */
final class Line implements RecordSyntax {
    static final Line SYNTAX = new Line();

    /** The paths of the columns in their order. */
    private static final List<String> COLUMNS =
            List.of("/id", "/version", "/title/de", "/definition/de", "/responsible/0/organisation");

    private static final Instant MODIFIED = Instant.parse("2027-01-04T09:00:00Z");

    private Line() {}

    private static String[] columns(String text) {
        return text.split("\t", -1);
    }

    /** The first thing that is wrong, or null. A real binding would say all. */
    static Fault fault(String text) {
        String[] columns = columns(text);
        if (columns.length != COLUMNS.size()) {
            return Fault.of("RM-SYNTAX-001", "", 0);
        }
        if (!Iri.isValidId(columns[0])) {
            return lexical(0, "id", columns[0], "Id", "https://example.org/concept/dwelling");
        }
        if (!Version.isValid(columns[1])) {
            return lexical(columns[0].length() + 1, "version", columns[1], "Version", "1.0.0");
        }
        for (int i = 2; i < columns.length; i++) {
            if (columns[i].isBlank()) {
                String path = COLUMNS.get(i);
                return Fault.of("RM-SCHEMA-004", path, SYNTAX.places(text).offset(path), "property", path.split("/")[1]);
            }
        }
        return null;
    }

    private static Fault lexical(int offset, String property, String value, String type, String example) {
        return Fault.of(
                "RM-SCHEMA-005",
                "/" + property,
                offset,
                "property",
                property,
                "value",
                value,
                "type",
                type,
                "example",
                example);
    }

    @Override
    public MetadataRecord record(String text) {
        String[] columns = columns(text);
        return Concept.builder()
                .id(columns[0])
                .version(columns[1])
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", columns[2]))
                .modified(MODIFIED)
                .responsible(new Responsibility(Ref.parse(columns[4]), Role.OWNER))
                .definition(Text.of("de", columns[3]))
                .build();
    }

    static String text(Concept concept) {
        Map<String, String> title = concept.title().asMap();
        return String.join(
                "\t",
                concept.id().toString(),
                concept.version().toString(),
                title.getOrDefault("de", "-"),
                concept.definition().asMap().getOrDefault("de", "-"),
                concept.responsible().get(0).organisation().toString());
    }

    @Override
    public Places places(String text) {
        return new Places() {
            @Override
            public int offset(String path) {
                int at = 0;
                int column = 0;
                for (String value : columns(text)) {
                    if (column < COLUMNS.size() && COLUMNS.get(column++).startsWith(path) && !path.isEmpty()) {
                        return at;
                    }
                    at += value.length() + 1;
                }
                return 0;
            }

            @Override
            public List<String> ids() {
                return List.of(columns(text)[0]);
            }
        };
    }
}
