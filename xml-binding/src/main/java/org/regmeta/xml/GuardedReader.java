package org.regmeta.xml;

import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TextDiscipline;
import org.regmeta.spi.Fault;
import org.regmeta.validation.Limits;
import org.regmeta.value.LexicalForm;
import org.regmeta.xml.internal.XmlFactories;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The parser as everybody here sees it: refuses what the standard forbids and the JDK lets through, counts, and shows every event to the schema engine on the
 * way, so that the bytes are read once. It remembers of the head and of each piece whether anything was refused by the engine or is suspicious.
 */
final class GuardedReader extends InternedNames {
    /** What every tag begins with. */
    static final String TAG = "<";

    private final Limits limits;
    private final ValidatorHandler engine;
    private final Map<String, String> types = ScannedTypes.ofElements();
    private final AttributesImpl attributes = new AttributesImpl();
    private final StringBuilder leaf = new StringBuilder();
    private int leafCounted;
    private int leafPoints;
    private char[] characters = new char[1024];
    private @Nullable Fault refusal;
    private String refusedAt = TAG;
    /** What went wrong between two records, and is yet to be thrown. */
    private @Nullable XMLStreamException pending;
    /** Depth of an element of the envelope's level that the standard does not know, and that the engine is therefore not shown; else 0. */
    private int hidden;

    private boolean invalid;
    /** Whether the head or a piece has begun and is not yet judged. */
    private boolean open = true;
    /** Whether the next piece has begun meanwhile, and what is wrong with its start tag. */
    private boolean ahead;

    private boolean aheadInvalid;
    private boolean leafOpen;
    private int depth;
    private int elements;

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
        try {
            engine.startDocument();
        } catch (SAXException e) {
            invalid = true;
        }
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

    /** With which characters begins what was refused; its last occurrence is the place. */
    String refusedAt() {
        return refusedAt;
    }

    /** Whether the engine said no, or the guard saw something suspicious, in the head or piece that was not yet judged. */
    boolean isInvalid() {
        return invalid;
    }

    /** The head or piece is judged; the start tag of the next one may have been read already. */
    void forget() {
        invalid = ahead && aheadInvalid;
        open = ahead;
        ahead = false;
    }

    int depth() {
        return depth;
    }

    /** How many elements have begun since the head, the record or the signature at hand did, which is the first of them. */
    int elements() {
        return elements;
    }

    /** Whether the element at hand stands for a record or a signature, if it is a child of the root. */
    boolean isPiece() {
        String name = getLocalName();
        return name.equals("signature") || Character.isUpperCase(name.charAt(0));
    }

    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != START_ELEMENT && event != END_ELEMENT) {
            event = next();
        }
        return event;
    }

    /**
     * The next event. What goes wrong between two records is thrown one call later, because JAXB always looks one event beyond the record that it reads, and that
     * record is whole.
     */
    @Override
    public int next() throws XMLStreamException {
        if (pending != null) {
            throw pending;
        }
        if (depth != 1) {
            return advance();
        }
        try {
            return advance();
        } catch (XMLStreamException e) {
            pending = e;
            return refusal != null && depth == 2 ? START_ELEMENT : COMMENT;
        }
    }

    private int advance() throws XMLStreamException {
        int event;
        try {
            event = super.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof XMLStreamException x ? x : new XMLStreamException(e);
        }
        switch (event) {
            case START_ELEMENT -> startElement();
            case END_ELEMENT -> endElement();
            case CHARACTERS, CDATA, SPACE -> text();
            case DTD -> refuse(Fault.of(SyntaxRules.DOCTYPE, "", 0), "<!DOCTYPE");
            case PROCESSING_INSTRUCTION ->
                refuse(Fault.of(SyntaxRules.PROCESSING_INSTRUCTION, "", 0, "name", getPITarget()), "<?");
            case ENTITY_REFERENCE ->
                refuse(Fault.of(SyntaxRules.NOT_WELL_FORMED, "", 0, "found", "&" + getLocalName() + ";"), "&");
            default -> {}
        }
        return event;
    }

    private void startElement() throws XMLStreamException {
        depth++;
        elements = depth == 2 && isPiece() ? 1 : elements + 1;
        if (depth > limits.depth()) {
            refuse(Fault.of(InputRules.TOO_DEEP, "", 0, "limit", String.valueOf(limits.depth())), TAG);
        }
        name(getLocalName());
        tellText(true);
        forgetLeaf();
        leafOpen = true;
        if (depth == 2 && !isKnown()) {
            hidden = depth;
        }
        if (depth == 2 && isPiece()) {
            startPiece();
        } else {
            showStart();
        }
    }

    /** What is wrong with the start tag of a piece is a matter of this piece, whether or not what stands before it has been judged. */
    private void startPiece() throws XMLStreamException {
        boolean before = invalid;
        invalid = false;
        showStart();
        if (open) {
            ahead = true;
            aheadInvalid = invalid;
            invalid = before;
        } else {
            open = true;
            invalid |= before;
        }
    }

    private void showStart() throws XMLStreamException {
        attributes.clear();
        for (int i = 0; i < getAttributeCount(); i++) {
            attribute(i);
        }
        if (hidden == 0) {
            try {
                engine.startElement(uri(getNamespaceURI()), getLocalName(), qualifiedName(), attributes);
            } catch (SAXException e) {
                invalid = true;
            }
        }
    }

    private void attribute(int i) throws XMLStreamException {
        String namespace = uri(getAttributeNamespace(i));
        String name = getAttributeLocalName(i);
        if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            boolean hint = name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation");
            if (!hint || depth > 1) {
                refuse(Fault.of(SyntaxRules.SCHEMA_INSTANCE, "/" + name, 0, "property", "xsi:" + name), TAG);
            }
            return;
        }
        name(name);
        if (isTooLong(getAttributeValue(i), limits.textLength())) {
            refuse(textTooLong("/" + name), TAG);
        }
        if (hidden == 0
                && namespace.equals(XMLConstants.XML_NS_URI)
                && name.equals("lang")
                && !LexicalForm.isLanguage(getAttributeValue(i))) {
            invalid = true;
        }
        String prefix = getAttributePrefix(i);
        String qualified = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        attributes.addAttribute(namespace, name, qualified, "CDATA", getAttributeValue(i));
    }

    /** A value with nothing in it is none, though XSD 1.0 lets it pass where all properties are optional; the root may be empty, with blanks or without. */
    private void endElement() throws XMLStreamException {
        if (leafOpen && depth > 1 && (leaf.length() == 0 || !TextDiscipline.isClean(leaf) || !hasForm())) {
            invalid = true;
        }
        tellText(false);
        leafOpen = false;
        forgetLeaf();
        depth--;
        if (hidden == 0) {
            try {
                engine.endElement(uri(getNamespaceURI()), getLocalName(), qualifiedName());
            } catch (SAXException e) {
                invalid = true;
            }
        } else if (depth < hidden) {
            hidden = 0;
        }
    }

    /** Whether a value has the form of its type, which the engine is not asked for. */
    private boolean hasForm() {
        @Nullable String type = hidden == 0 ? types.get(getLocalName()) : null;
        return type == null || LexicalForm.isValid(type, leaf);
    }

    private boolean isKnown() {
        String name = getLocalName();
        return XmlTexts.NAMESPACE.equals(getNamespaceURI())
                && (Model.standard().kind(name) != null
                        || Model.standard().document().use(name) != null);
    }

    private void name(String name) throws XMLStreamException {
        if (isTooLong(name, limits.nameLength())) {
            refuse(Fault.of(InputRules.NAME_TOO_LONG, "", 0, "limit", String.valueOf(limits.nameLength())), TAG);
        }
    }

    private static boolean isTooLong(CharSequence text, int limit) {
        return text.length() > limit && Character.codePointCount(text, 0, text.length()) > limit;
    }

    /** Counts on from where it stopped, since a text may come in very many pieces. */
    private boolean isLeafTooLong() {
        if (leaf.length() <= limits.textLength()) {
            return false;
        }
        for (; leafCounted < leaf.length(); leafCounted++) {
            leafPoints += Character.isLowSurrogate(leaf.charAt(leafCounted)) ? 0 : 1;
        }
        return leafPoints > limits.textLength();
    }

    private void forgetLeaf() {
        leaf.setLength(0);
        leafCounted = 0;
        leafPoints = 0;
    }

    private Fault textTooLong(String path) {
        return Fault.of(InputRules.TEXT_TOO_LONG, path, 0, "limit", String.valueOf(limits.textLength()));
    }

    private void text() throws XMLStreamException {
        int length = getTextLength();
        char[] source = getTextCharacters();
        int start = getTextStart();
        if (leafOpen) {
            leaf.append(source, start, length);
            if (isLeafTooLong()) {
                refuse(textTooLong(""), TAG);
            }
        } else if (!isBlank(source, start, length)) {
            if (characters.length < length) {
                characters = new char[length];
            }
            System.arraycopy(source, start, characters, 0, length);
            tell(length);
        }
    }

    /** Shows the engine the text of an element that ends, or that has had a child; blanks before a child are no text. */
    private void tellText(boolean beforeChild) {
        int length = leaf.length();
        if (characters.length < length) {
            characters = new char[length];
        }
        leaf.getChars(0, length, characters, 0);
        if (length > 0 && !(beforeChild && isBlank(characters, 0, length))) {
            tell(length);
        }
    }

    private void tell(int length) {
        if (hidden == 0) {
            try {
                engine.characters(characters, 0, length);
            } catch (SAXException e) {
                invalid = true;
            }
        }
    }

    private static boolean isBlank(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    private String qualifiedName() {
        String prefix = getPrefix();
        return prefix == null || prefix.isEmpty() ? getLocalName() : prefix + ":" + getLocalName();
    }

    private static String uri(@Nullable String namespace) {
        return namespace == null ? "" : namespace;
    }

    private void refuse(Fault fault, String opening) throws XMLStreamException {
        refusal = fault;
        refusedAt = opening;
        throw new XMLStreamException(fault.rule());
    }
}
