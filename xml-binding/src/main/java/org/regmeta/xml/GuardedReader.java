package org.regmeta.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.schema.Fault;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TextDiscipline;
import org.regmeta.validation.Limits;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The parser as everybody here sees it: refuses what the standard forbids and the JDK lets through, counts, and shows every event to the schema engine on the
 * way, so that the bytes are read once. It remembers whether anything since the last {@link #forget()} was refused by the engine or is suspicious.
 */
final class GuardedReader extends StreamReaderDelegate {
    private static final String INTERNED_NAMES = "org.codehaus.stax2.internNames";

    private final Limits limits;
    private final ValidatorHandler engine;
    private final AttributesImpl attributes = new AttributesImpl();
    private final StringBuilder leaf = new StringBuilder();
    private char[] characters = new char[1024];
    private @Nullable Fault refusal;
    /** Depth of an element of the envelope's level that the standard does not know, and that the engine is therefore not shown; else 0. */
    private int hidden;

    private boolean invalid;
    private boolean leafOpen;
    private int depth;
    private long textLength;
    private int boundary;
    private int previousBoundary;
    private boolean failed;

    GuardedReader(XMLStreamReader parser, Limits limits) throws XMLStreamException {
        super(parser);
        this.limits = limits;
        this.engine = XmlFactories.schema().newValidatorHandler();
        engine.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {}

            @Override
            public void error(SAXParseException e) {
                invalid = true;
            }

            @Override
            public void fatalError(SAXParseException e) {
                invalid = true;
            }
        });
        declaration();
        feed(engine::startDocument);
    }

    /** Notes what the declaration says wrong; it does not throw, so that whoever made this reader can ask it for the refusal. */
    private void declaration() {
        String version = getVersion();
        if (version != null && !version.equals("1.0")) {
            refusal = Fault.of(SyntaxRules.XML_VERSION, "", 0, "version", version);
        }
        String encoding = getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            refusal = Fault.of(InputRules.ENCODING, "", 0, "encoding", encoding);
        }
    }

    /** What the guard refused, if it did; the parser's own complaints are not here. */
    @Nullable
    Fault refusal() {
        return refusal;
    }

    /** Whether the engine said no, or the guard saw something suspicious, since the last {@link #forget()}. */
    boolean isInvalid() {
        return invalid;
    }

    void forget() {
        invalid = false;
    }

    int depth() {
        return depth;
    }

    /** Where the last event of the envelope's level ended, in characters modulo 2^32. */
    int boundary() {
        return boundary;
    }

    /** Where the last event of the envelope's level began. */
    int previousBoundary() {
        return previousBoundary;
    }

    @Override
    public Object getProperty(String name) {
        return INTERNED_NAMES.equals(name) ? Boolean.TRUE : super.getProperty(name);
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            event = next();
        }
        return event;
    }

    @Override
    public int next() throws XMLStreamException {
        if (depth <= 1 && !failed) {
            previousBoundary = getLocation().getCharacterOffset();
        }
        int event;
        try {
            event = super.next();
        } catch (XMLStreamException | RuntimeException e) {
            failed = true;
            throw e instanceof XMLStreamException x ? x : new XMLStreamException(e);
        }
        switch (event) {
            case START_ELEMENT -> startElement();
            case END_ELEMENT -> endElement();
            case CHARACTERS, CDATA, SPACE -> text();
            case DTD -> refuse(Fault.of(SyntaxRules.DOCTYPE, "", 0));
            case PROCESSING_INSTRUCTION ->
                refuse(Fault.of(SyntaxRules.PROCESSING_INSTRUCTION, "", 0, "name", getPITarget()));
            case ENTITY_REFERENCE ->
                refuse(Fault.of(SyntaxRules.NOT_WELL_FORMED, "", 0, "found", "&" + getLocalName()));
            default -> {}
        }
        if (depth <= 1) {
            boundary = getLocation().getCharacterOffset();
        }
        return event;
    }

    private void startElement() throws XMLStreamException {
        depth++;
        if (depth > limits.depth()) {
            refuse(Fault.of(InputRules.TOO_DEEP, "", 0, "limit", String.valueOf(limits.depth())));
        }
        if (getLocalName().length() > limits.nameLength()) {
            refuse(Fault.of(InputRules.NAME_TOO_LONG, "", 0, "limit", String.valueOf(limits.nameLength())));
        }
        leaf.setLength(0);
        leafOpen = true;
        textLength = 0;
        if (depth == 2 && !isKnown()) {
            hidden = depth;
        }
        attributes.clear();
        for (int i = 0; i < getAttributeCount(); i++) {
            attribute(i);
        }
        if (hidden == 0) {
            feed(() -> engine.startElement(uri(getNamespaceURI()), getLocalName(), qualifiedName(), attributes));
        }
    }

    private void attribute(int i) throws XMLStreamException {
        String namespace = uri(getAttributeNamespace(i));
        String name = getAttributeLocalName(i);
        if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            boolean hint = name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation");
            if (!hint || depth > 1) {
                refuse(Fault.of(SyntaxRules.SCHEMA_INSTANCE, "", 0, "property", "xsi:" + name));
            }
            return;
        }
        String prefix = getAttributePrefix(i);
        String qualified = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        attributes.addAttribute(namespace, name, qualified, "CDATA", getAttributeValue(i));
    }

    private void endElement() throws XMLStreamException {
        if (leafOpen && (isEmptyBelowRoot() || !TextDiscipline.isClean(leaf))) {
            invalid = true;
        }
        leafOpen = false;
        leaf.setLength(0);
        textLength = 0;
        depth--;
        if (hidden == 0) {
            feed(() -> engine.endElement(uri(getNamespaceURI()), getLocalName(), qualifiedName()));
        } else if (depth < hidden) {
            hidden = 0;
        }
    }

    /** An element with nothing in it is no value; XSD 1.0 lets it pass where all of its properties are optional. */
    private boolean isEmptyBelowRoot() {
        return depth > 1 && leaf.length() == 0;
    }

    private boolean isKnown() {
        String name = getLocalName();
        return XmlTexts.NAMESPACE.equals(getNamespaceURI())
                && (Model.standard().kind(name) != null
                        || Model.standard().document().use(name) != null);
    }

    private void text() throws XMLStreamException {
        int length = getTextLength();
        textLength += length;
        if (textLength > limits.textLength()) {
            refuse(Fault.of(InputRules.TEXT_TOO_LONG, "", 0, "limit", String.valueOf(limits.textLength())));
        }
        char[] source = getTextCharacters();
        int start = getTextStart();
        if (leafOpen) {
            leaf.append(source, start, length);
        }
        if (hidden == 0) {
            if (characters.length < length) {
                characters = new char[length];
            }
            System.arraycopy(source, start, characters, 0, length);
            feed(() -> engine.characters(characters, 0, length));
        }
    }

    private String qualifiedName() {
        String prefix = getPrefix();
        return prefix == null || prefix.isEmpty() ? getLocalName() : prefix + ":" + getLocalName();
    }

    private static String uri(@Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    private void refuse(Fault fault) throws XMLStreamException {
        refusal = fault;
        failed = true;
        throw new XMLStreamException(fault.rule());
    }

    private interface Feed {
        void run() throws SAXException;
    }

    private void feed(Feed event) {
        try {
            event.run();
        } catch (SAXException e) {
            invalid = true;
        }
    }
}
