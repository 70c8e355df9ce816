package org.regmeta.xml;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Pointers;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.TreeSyntax;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.xml.bean.HeaderBean;
import org.regmeta.xml.internal.XmlFactories;

/** Reads the text of one element once more. */
final class XmlTexts implements TreeSyntax {
    static final String NAMESPACE = "https://w3id.org/regmeta/1";
    private static final String ROOT = "Document";
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

    @Override
    public Syntax syntax() {
        return Syntax.XML;
    }

    /** A parser at the start of an element. */
    private XMLStreamReader parser(String text) throws XMLStreamException {
        XMLStreamReader parser = XmlFactories.reader(new StringReader(wrapper + text + "</w>"));
        parser.next();
        while (parser.next() != XMLStreamConstants.START_ELEMENT) {
            // white space and comments before the element
        }
        return parser;
    }

    @Override
    public MetadataRecord record(String text) {
        try {
            XMLStreamReader parser = new InternedNames(parser(text));
            Class<? extends HeaderBean> type = BeanRecords.beanOf(Kind.ofCode(parser.getLocalName()));
            return BeanRecords.record(new Beans().read(parser, type));
        } catch (XMLStreamException | JAXBException | BeanValues.UnfitTextException e) {
            throw new IllegalArgumentException("the text was never accepted", e);
        }
    }

    @Override
    public @Nullable Node tree(String text) {
        try {
            return new Parse(parser(text), text).element();
        } catch (XMLStreamException | RuntimeException e) {
            return null;
        }
    }

    private static final class Parse {
        private final XMLStreamReader parser;
        private final StartTags tags;

        Parse(XMLStreamReader parser, String text) {
            this.parser = parser;
            this.tags = new StartTags(text);
        }

        /** The element at whose start the parser stands. */
        Node element() throws XMLStreamException {
            return element(tags.next());
        }

        private Node element(int offset) throws XMLStreamException {
            Node object = Node.container(Node.Type.OBJECT, offset);
            StringBuilder content = new StringBuilder();
            boolean blank = true;
            boolean root = parser.getLocalName().equals(ROOT);
            for (int i = 0; i < parser.getAttributeCount(); i++) {
                attribute(object, i, root, offset);
            }
            for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    child(object);
                } else if (parser.isCharacters()) {
                    content.append(parser.getText());
                    blank &= isBlank(parser.getText());
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

        private void child(Node owner) throws XMLStreamException {
            String namespace = parser.getNamespaceURI();
            String name = parser.getLocalName();
            int offset = tags.next();
            if (NAMESPACE.equals(namespace)) {
                owner.add(name, offset, element(offset));
            } else {
                owner.addForeign(namespace == null ? "" : namespace, name, offset, element(offset));
            }
        }

        /** The one attribute of the root is a property; what speaks to schema processors is none. */
        private void attribute(Node owner, int i, boolean root, int offset) {
            String name = parser.getAttributeLocalName(i);
            String namespace = parser.getAttributeNamespace(i) == null ? "" : parser.getAttributeNamespace(i);
            String value = parser.getAttributeValue(i);
            if (root && name.equals(ROOT_ATTRIBUTE) && namespace.isEmpty()) {
                owner.add(name, offset, Node.value(Node.Type.TEXT, offset, value));
            } else if (!namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                owner.add(new Node.Attribute(name, namespace, value, offset));
            }
        }
    }

    /** Whether a text is nothing but what XML calls white space. */
    static boolean isBlank(String text) {
        return blanks(text, 0) == text.length();
    }

    /** Where the first thing stands in a text that is neither white space nor a comment. */
    static int firstContent(String text) {
        int at = blanks(text, 0);
        while (text.startsWith("<!--", at) && text.indexOf("-->", at) > 0) {
            at = blanks(text, text.indexOf("-->", at) + 3);
        }
        return at;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /**
     * An element of a text.
     *
     * @param path JSON pointer from the first element of the text, which itself has the empty path
     * @param owner path of the element around it
     * @param offset where its tag begins
     */
    record Element(String path, String owner, int offset) {}

    /**
     * Finds an element by its number.
     *
     * @param text the start of an element, perhaps cut
     * @param structure what that element is, or null if that is unknown
     * @param number from 1, which is that element itself
     * @return the element, or the last one that there is
     */
    Element element(String text, @Nullable Structure structure, int number) {
        StartTags tags = new StartTags(text);
        Deque<Level> levels = new ArrayDeque<>();
        Element found = new Element("", "", 0);
        try {
            XMLStreamReader parser = XmlFactories.reader(new StringReader(wrapper + text));
            parser.next();
            for (int left = number; left > 0; ) {
                int event = parser.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    @Nullable Level owner = levels.peek();
                    Level level = owner == null ? new Level(structure, "") : owner.child(parser);
                    found = new Element(level.path, owner == null ? "" : owner.path, tags.next());
                    levels.push(level);
                    left--;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    levels.pop();
                }
            }
        } catch (XMLStreamException e) {
            // the text is cut before the element
        }
        return found;
    }

    /** An open element: what it is, and how many of each name it has had so far. */
    private static final class Level {
        private final @Nullable Structure structure;
        private final String path;
        private final Map<String, Integer> counts = new HashMap<>();

        Level(@Nullable Structure structure, String path) {
            this.structure = structure;
            this.path = path;
        }

        Level child(XMLStreamReader parser) {
            String name = parser.getLocalName();
            int index = counts.merge(name, 1, Integer::sum) - 1;
            String inner = path + "/" + Pointers.escape(name);
            Structure.@Nullable Use use = structure == null ? null : structure.use(name);
            if (use == null) {
                return new Level(null, inner);
            }
            if (use.property().isText()) {
                String language = parser.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
                return new Level(null, language == null ? inner : inner + "/" + Pointers.escape(language));
            }
            return new Level(
                    Model.standard().object(use.property().type()),
                    use.property().list() ? inner + "/" + index : inner);
        }
    }
}
