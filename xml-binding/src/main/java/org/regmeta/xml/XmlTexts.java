package org.regmeta.xml;

import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;

/** Reads the text of one element once more, into a tree with places. */
final class XmlTexts {
    static final String NAMESPACE = "https://w3id.org/regmeta/1";
    private static final String ROOT_ATTRIBUTE = "specVersion";

    private final String wrapper;

    /**
     * Reads texts in which these prefixes are bound.
     *
     * @param prefixes prefix to namespace as the document's root declares them; the empty prefix is the default namespace
     */
    XmlTexts(Map<String, String> prefixes) {
        StringBuilder start = new StringBuilder("<w");
        prefixes.forEach((prefix, namespace) -> start.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(namespace.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                .append('"'));
        this.wrapper = start.append('>').toString();
    }

    /**
     * The tree of an element's text.
     *
     * @return the tree, or null if the text is not well-formed
     */
    @Nullable
    Node parse(String text) {
        try {
            String wrapped = wrapper + text + "</w>";
            XMLStreamReader parser = XmlFactories.reader(new StringReader(wrapped));
            parser.next();
            while (parser.next() != XMLStreamConstants.START_ELEMENT) {
                // white space and comments before the element
            }
            return new Parse(parser, wrapped, wrapper.length()).element();
        } catch (XMLStreamException | RuntimeException e) {
            return null;
        }
    }

    private static final class Parse {
        private final XMLStreamReader parser;
        private final String text;
        private final int shift;

        Parse(XMLStreamReader parser, String text, int shift) {
            this.parser = parser;
            this.text = text;
            this.shift = shift;
        }

        /** Where the tag begins at which the parser stands: the parser tells its end, and no tag has a second opening bracket in it. */
        private int tagStart() {
            return text.lastIndexOf('<', parser.getLocation().getCharacterOffset() - 1) - shift;
        }

        /** The element at whose start the parser stands. */
        Node element() throws XMLStreamException {
            int offset = tagStart();
            Node object = Node.container(Node.Type.OBJECT, offset);
            StringBuilder content = new StringBuilder();
            boolean blank = true;
            for (int i = 0; i < parser.getAttributeCount(); i++) {
                String namespace = parser.getAttributeNamespace(i);
                attribute(
                        object,
                        parser.getAttributeLocalName(i),
                        namespace == null ? "" : namespace,
                        parser.getAttributeValue(i),
                        offset);
            }
            for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name();
                    object.add(name, tagStart(), element());
                } else if (parser.isCharacters()) {
                    content.append(parser.getText());
                    blank &= parser.getText().isBlank();
                }
            }
            if (object.members().isEmpty()) {
                Node value = Node.value(Node.Type.TEXT, offset, content.toString());
                object.attributes().forEach(value::add);
                return value;
            }
            if (!blank) {
                object.markStrayText();
            }
            return object;
        }

        private String name() {
            String namespace = parser.getNamespaceURI();
            return NAMESPACE.equals(namespace) ? parser.getLocalName() : "{" + namespace + "}" + parser.getLocalName();
        }

        private static void attribute(Node owner, String name, String namespace, String value, int offset) {
            if (name.equals(ROOT_ATTRIBUTE) && namespace.isEmpty()) {
                owner.add(name, offset, Node.value(Node.Type.TEXT, offset, value));
            } else if (!namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                owner.add(new Node.Attribute(name, namespace, value, offset));
            }
        }
    }
}
