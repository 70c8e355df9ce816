package org.regmeta.internal.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record as it stands in the text, with its place. A tree is made on demand, when a finding has to be explained or placed; a record without
 * findings never has one. Not thread-safe while it grows.
 */
public final class Node {
    /** What the value is. */
    public enum Type {
        /** Something with named members: a JSON object, an XML element with child elements. */
        OBJECT,
        /** A JSON array. */
        ARRAY,
        /** A JSON string, or the text of an XML element. */
        TEXT,
        /** A JSON number, as it is written. */
        NUMBER,
        /** A JSON {@code true} or {@code false}. */
        BOOLEAN,
        /** A JSON {@code null}. */
        NULL
    }

    /**
     * A named value.
     *
     * @param name the name as it stands in the text
     * @param nameOffset where the name starts, in characters from the start of the text
     * @param value the value
     * @param namespace the namespace of an XML element that is not of the standard, empty for none; null for names of the standard and in JSON
     */
    public record Member(
            String name,
            int nameOffset,
            Node value,
            @Nullable String namespace) {}

    /**
     * An XML attribute.
     *
     * @param name local name
     * @param namespace namespace IRI or empty
     * @param value its value
     * @param offset where the element that has it starts
     */
    public record Attribute(String name, String namespace, String value, int offset) {}

    private final Type type;
    private final int offset;
    private final String text;
    private final List<Member> members = new ArrayList<>();
    private final List<Node> items = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean strayText;

    private Node(Type type, int offset, String text) {
        this.type = type;
        this.offset = offset;
        this.text = text;
    }

    /**
     * A value without members.
     *
     * @param type its type
     * @param offset where it starts, in characters from the start of the text
     * @param text its content, without quotation marks and escapes
     * @return a new node
     */
    public static Node value(Type type, int offset, String text) {
        return new Node(type, offset, text);
    }

    /**
     * A value with members or items, to be added.
     *
     * @param type OBJECT or ARRAY
     * @param offset where it starts
     * @return a new node
     */
    public static Node container(Type type, int offset) {
        return new Node(type, offset, "");
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param nameOffset where the name starts
     * @param value its value
     */
    public void add(String name, int nameOffset, Node value) {
        members.add(new Member(name, nameOffset, value, null));
    }

    /**
     * Adds an element that is not in the namespace of the standard.
     *
     * @param namespace its namespace, empty for none
     * @param name its local name
     * @param nameOffset where the element starts
     * @param value its value
     */
    public void addForeign(String namespace, String name, int nameOffset, Node value) {
        members.add(new Member(name, nameOffset, value, namespace));
    }

    /**
     * Adds an item of an array.
     *
     * @param item the item
     */
    public void add(Node item) {
        items.add(item);
    }

    /**
     * Adds an attribute.
     *
     * @param attribute the attribute
     */
    public void add(Attribute attribute) {
        attributes.add(attribute);
    }

    /** Notes that text other than white space stands between the child elements. */
    public void markStrayText() {
        strayText = true;
    }

    /**
     * Whether text stands between child elements.
     *
     * @return whether it does
     */
    public boolean hasStrayText() {
        return strayText;
    }

    /**
     * What the value is.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Where the value starts.
     *
     * @return characters from the start of the text
     */
    public int offset() {
        return offset;
    }

    /**
     * The content of a value without members.
     *
     * @return the content, empty for containers
     */
    public String text() {
        return text;
    }

    /**
     * The members in the order of the text.
     *
     * @return a read-only view
     */
    public List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    /**
     * The items in the order of the text.
     *
     * @return a read-only view
     */
    public List<Node> items() {
        return Collections.unmodifiableList(items);
    }

    /**
     * The XML attributes.
     *
     * @return a read-only view
     */
    public List<Attribute> attributes() {
        return Collections.unmodifiableList(attributes);
    }

    /**
     * Whether nothing is in it: no members, no items, no text.
     *
     * @return whether it is empty
     */
    public boolean isEmpty() {
        return members.isEmpty() && items.isEmpty() && text.isEmpty();
    }
}
