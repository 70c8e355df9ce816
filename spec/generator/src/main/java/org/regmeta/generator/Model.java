package org.regmeta.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The model of the standard as read from {@code spec/model}; every map keeps the order of its file. A place is file and line, for messages. */
record Model(
        Map<String, String> prefixes,
        Map<String, ValueType> types,
        Map<String, Property> properties,
        Map<String, Structure> objects,
        Structure document,
        Structure header,
        Map<String, Structure> kinds) {

    /** A value type: its lexical form is a pattern, written once for XSD and JSON Schema. */
    record ValueType(
            String place,
            String name,
            Bilingual definition,
            String pattern,
            int minLength,
            int maxLength,
            String json,
            Object example) {}

    /**
     * A name of the dictionary. {@code codeList}, {@code pin}, {@code source} and {@code dependence} are empty where the name has none; only what leads to a record
     * has a title, by which graphs name the way.
     */
    record Property(
            String place,
            String name,
            Bilingual title,
            String type,
            boolean list,
            String codeList,
            List<String> targets,
            String pin,
            String rdf,
            Bilingual definition,
            Object example,
            String since,
            String source,
            Changes changes,
            String dependence) {}

    /** A property at one place: {@code occurs} is {@code 1}, {@code ?}, {@code *} or {@code +}; {@code changes} is what differs here from the dictionary. */
    record Use(String place, String name, String occurs, Bilingual note, Changes changes) {
        boolean required() {
            return occurs.equals("1") || occurs.equals("+");
        }
    }

    /**
     * Something made of properties: the document, the header, a kind of record or an object type. By {@code key} the elements of a list are told apart when two
     * versions are compared (null where nothing is said); {@code headerChanges} is what differs for a kind from the header of all.
     */
    record Structure(
            String place,
            String name,
            Bilingual title,
            Bilingual definition,
            String rdf,
            String since,
            List<Use> uses,
            String source,
            List<String> key,
            Map<String, Changes> headerChanges) {}

    boolean isObject(Property property) {
        return objects.containsKey(property.type());
    }

    /** Whether it leads to a record: a reference, or an object that says in which part a body plays a role. */
    boolean isWay(Property property) {
        Structure object = objects.get(property.type());
        return property.type().equals("Ref")
                || (object != null
                        && object.uses().stream().anyMatch(use -> use.name().equals("organisation")));
    }

    /** The properties of a record of this kind, header first. */
    List<Use> usesOf(Structure kind) {
        List<Use> uses = new ArrayList<>(header.uses());
        uses.addAll(kind.uses());
        return uses;
    }

    Property property(Use use) {
        return properties.get(use.name());
    }

    /** The pattern of a value type with the patterns of other types put in, or the empty string. */
    String patternOf(String type) {
        return expand(types.get(type).pattern());
    }

    private String expand(String pattern) {
        int start = pattern.indexOf("${");
        if (start < 0) {
            return pattern;
        }
        int end = pattern.indexOf('}', start);
        String name = end < 0 ? pattern : pattern.substring(start + 2, end);
        if (!types.containsKey(name)) {
            throw new IllegalArgumentException("no type " + name);
        }
        String inner = patternOf(name);
        boolean bracketed = start > 0 && pattern.charAt(start - 1) == '(';
        return expand(
                pattern.substring(0, start) + (bracketed ? inner : "(" + inner + ")") + pattern.substring(end + 1));
    }
}
