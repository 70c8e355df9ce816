package org.regmeta.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something made of properties: the document, a kind of record with its header, or an object type. */
public final class Structure {
    /**
     * A property at its place.
     *
     * @param property the entry of the dictionary
     * @param required whether at least one value must be there
     * @param position its place in the order of XML and of writers, from 0
     */
    public record Use(Property property, boolean required, int position) {
        /**
         * The name of the property.
         *
         * @return the name
         */
        public String name() {
            return property.name();
        }
    }

    private final String name;
    private final String rdf;
    private final String since;
    private final List<Use> uses;
    private final Map<String, Use> byName;

    Structure(String name, String rdf, String since, List<Use> uses) {
        this.name = name;
        this.rdf = rdf;
        this.since = since;
        this.uses = List.copyOf(uses);
        this.byName = new HashMap<>();
        uses.forEach(use -> byName.put(use.name(), use));
    }

    /**
     * The name of the kind or type.
     *
     * @return such as {@code Register}
     */
    public String name() {
        return name;
    }

    /**
     * The RDF class.
     *
     * @return a compact IRI, or empty
     */
    public String rdf() {
        return rdf;
    }

    /**
     * The release that brought it.
     *
     * @return such as {@code 1.0}
     */
    public String since() {
        return since;
    }

    /**
     * Its properties in model order; a kind starts with the header.
     *
     * @return immutable
     */
    public List<Use> uses() {
        return uses;
    }

    /**
     * Finds a property.
     *
     * @param property its name
     * @return its use, or null
     */
    public @Nullable Use use(String property) {
        return byName.get(property);
    }
}
