package org.regmeta.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model of release 1.0. Immutable; read once, when first used. */
public final class Model {
    /** The release of the standard that this library knows. */
    public static final String SPEC_VERSION = "1.0";

    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Structure> objects = new LinkedHashMap<>();
    private final Map<String, Structure> kinds = new LinkedHashMap<>();
    private final List<Structure.Use> header = new ArrayList<>();
    private @Nullable Structure document;

    private static final class Holder {
        static final Model MODEL = new Model(SpecTable.read("model.tsv"));
    }

    /**
     * The model of the spec jar on the path.
     *
     * @return the one model
     */
    public static Model standard() {
        return Holder.MODEL;
    }

    private Model(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            switch (row.get(0)) {
                case "type" ->
                    types.put(
                            row.get(1),
                            new ValueType(
                                    row.get(1),
                                    row.get(2),
                                    Integer.parseInt(row.get(3)),
                                    Integer.parseInt(row.get(4)),
                                    row.get(5),
                                    row.get(6)));
                case "property" -> properties.put(row.get(1), property(row));
                case "use" -> {}
                default -> structure(row, uses(rows, i + 1));
            }
        }
    }

    private static Property property(List<String> row) {
        List<String> targets =
                row.get(5).isEmpty() ? List.of() : List.of(row.get(5).split(" "));
        return new Property(
                row.get(1),
                row.get(2),
                row.get(3).equals("list"),
                row.get(4),
                targets,
                row.get(6),
                row.get(7),
                row.get(8),
                row.get(9));
    }

    private static List<List<String>> uses(List<List<String>> rows, int from) {
        int to = from;
        while (to < rows.size() && rows.get(to).get(0).equals("use")) {
            to++;
        }
        return rows.subList(from, to);
    }

    private void structure(List<String> row, List<List<String>> useRows) {
        boolean kind = row.get(0).equals("kind");
        List<Structure.Use> uses = new ArrayList<>(kind ? header : List.of());
        for (List<String> use : useRows) {
            boolean required = use.get(2).equals("1") || use.get(2).equals("+");
            Property property = properties.get(use.get(1));
            if (property == null) {
                throw new IllegalStateException("model.tsv: no property " + use.get(1));
            }
            uses.add(new Structure.Use(property, required, uses.size()));
        }
        Structure structure = new Structure(row.get(1), row.get(2), row.get(3), uses);
        switch (row.get(0)) {
            case "object" -> objects.put(structure.name(), structure);
            case "document" -> document = structure;
            case "header" -> header.addAll(uses);
            case "kind" -> kinds.put(structure.name(), structure);
            default -> throw new IllegalStateException("model.tsv: " + row.get(0));
        }
    }

    /**
     * The value types by name.
     *
     * @param name such as {@code Date}
     * @return the type, or null
     */
    public @Nullable ValueType type(String name) {
        return types.get(name);
    }

    /**
     * An object type by name.
     *
     * @param name such as {@code LegalBasis}
     * @return its structure, or null
     */
    public @Nullable Structure object(String name) {
        return objects.get(name);
    }

    /**
     * A kind by name, header first.
     *
     * @param name such as {@code Register}
     * @return its structure, or null
     */
    public @Nullable Structure kind(String name) {
        return kinds.get(name);
    }

    /**
     * The envelope.
     *
     * @return its structure
     */
    public Structure document() {
        if (document == null) {
            throw new IllegalStateException("model.tsv lacks the document");
        }
        return document;
    }

    /**
     * The properties that every record starts with.
     *
     * @return in model order
     */
    public List<Structure.Use> header() {
        return List.copyOf(header);
    }

    /**
     * All kinds.
     *
     * @return names in model order
     */
    public List<String> kindNames() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * All object types.
     *
     * @return names in model order
     */
    public List<String> objectNames() {
        return List.copyOf(objects.keySet());
    }

    /**
     * All names of the dictionary.
     *
     * @return in the order of the dictionary
     */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /**
     * A name of the dictionary.
     *
     * @param name such as {@code legalBasis}
     * @return its entry, or null
     */
    public @Nullable Property property(String name) {
        return properties.get(name);
    }

    /**
     * All value types.
     *
     * @return in the order of the model
     */
    public List<ValueType> types() {
        return List.copyOf(types.values());
    }
}
