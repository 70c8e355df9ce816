package org.regmeta.xml;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.internal.schema.Explainer;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.RecordDemands;
import org.regmeta.internal.schema.SchemaRules;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.internal.source.TreePlaces;
import org.regmeta.model.Document;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordText;
import org.regmeta.xml.bean.HeaderBean;
import org.regmeta.xml.bean.SignatureBean;
import org.regmeta.xml.internal.XmlFactories;

/** Reads one XML document, record by record: the schema engine sees every event while JAXB pulls one record at a time. */
final class XmlRecordReader implements RecordReader {
    private static final String SIGNATURE = "signature";
    private static final Set<String> OF_VALUES = Set.of(
            InputRules.TOO_DEEP, InputRules.TEXT_TOO_LONG, InputRules.NAME_TOO_LONG, SyntaxRules.SCHEMA_INSTANCE);

    private final StrictReader reader;
    private final ReadContext context;
    private final XmlHead heads;
    private final Beans beans = new Beans();
    private @Nullable GuardedReader xml;
    private XmlTexts texts = new XmlTexts(Map.of("", XmlTexts.NAMESPACE));
    private @Nullable Document head;
    private boolean started;
    private boolean ended;
    private boolean signatures;
    private int index;
    /** Where the text begins that is kept for places. */
    private long start;
    /** What begins there, and its path: the head, or the record or signature at hand. */
    private @Nullable Structure structure = Model.standard().document();

    private String base = "";
    /** Up to where the text has been searched for tags: behind the root's, or behind the last element below it. */
    private long searched;
    /** Whether the root has no content, not even an end tag. */
    private boolean bare;

    private Position root = Position.START;
    private boolean strayText;
    /** Whether the parser has come to the end of the text. */
    private boolean complete;

    XmlRecordReader(StrictReader reader, ReadContext context) {
        this.reader = reader;
        this.context = context;
        this.heads = new XmlHead(context);
    }

    @Override
    public @Nullable Document head() throws IOException {
        if (!started) {
            started = true;
            guarded(this::readHead);
        }
        return head;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        head();
        return ended ? null : guarded(this::readPiece);
    }

    private interface Step {
        @Nullable
        Piece run() throws XMLStreamException, JAXBException;
    }

    /** Runs a step; what a parser throws ends the document with one fault. Bytes that are wrong end the text where they stand, not before. */
    private @Nullable Piece guarded(Step step) throws IOException {
        try {
            @Nullable Piece piece = step.run();
            return complete && reader.fault() != null ? stop(0) : piece;
        } catch (XMLStreamException e) {
            return stop(e);
        } catch (JAXBException e) {
            return e.getLinkedException() instanceof XMLStreamException x ? stop(x) : stop(0);
        }
    }

    private @Nullable Piece stop(XMLStreamException thrown) throws IOException {
        if (thrown.getNestedException() instanceof IOException io) {
            throw io;
        }
        return stop(thrown.getLocation() == null ? 0 : thrown.getLocation().getCharacterOffset());
    }

    private @Nullable Piece stop(int parserOffset) {
        ended = true;
        Fault bytes = reader.fault();
        Fault refusal = xml == null ? null : xml.refusal();
        if (bytes != null && bytes.rule().equals(InputRules.RECORD_TOO_LONG)) {
            return recordTooLong();
        }
        if (bytes != null) {
            reportAt(bytes, reader.end());
        } else if (refusal != null && xml != null) {
            refused(refusal, xml);
        } else if (start == 0 && reader.textFrom(0).isBlank()) {
            reportAt(Fault.of(InputRules.EMPTY, "", 0), 0);
        } else {
            long at = Math.min(Math.max(start, absolute(parserOffset)), reader.end());
            String rest = reader.textFrom(at);
            String found = rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
            reportAt(Fault.of(SyntaxRules.NOT_WELL_FORMED, "", 0, "found", found), at);
        }
        return null;
    }

    private @Nullable Piece recordTooLong() {
        ended = true;
        String limit = String.valueOf(context.limits().recordLength());
        reportAt(Fault.of(InputRules.RECORD_TOO_LONG, base, 0, "limit", limit), start);
        return null;
    }

    /** Reports what the guard refused: a value with its path, anything else as a matter of the whole file. */
    private void refused(Fault refusal, GuardedReader events) {
        if (!OF_VALUES.contains(refusal.rule())) {
            long end = absolute(events.getLocation().getCharacterOffset());
            reportAt(refusal, reader.lastIndexOf(events.refusedAt(), end));
            return;
        }
        if (events.depth() <= 1) {
            start = nextTag();
        }
        XmlTexts.Element element = texts.element(reader.textFrom(start), structure, events.elements());
        boolean name = refusal.rule().equals(InputRules.NAME_TOO_LONG);
        String path = base + (name ? element.owner() : element.path()) + refusal.path();
        reportAt(new Fault(refusal.rule(), path, 0, refusal.arguments()), start + element.offset());
    }

    /** The parser counts in 32 bits; what is kept is much shorter than that. */
    private long absolute(int parserOffset) {
        return start + Math.max(0, parserOffset - (int) start);
    }

    private void reportAt(Fault fault, long offset) {
        RecordText text = text(start, reader.end());
        context.report(fault, "", reader.position(offset), text.excerpt((int) (offset - start)));
    }

    private RecordText text(long from, long to) {
        return new RecordText(reader.text(from, to), reader.position(from), texts);
    }

    private @Nullable Piece readHead() throws XMLStreamException {
        xml = new GuardedReader(XmlFactories.reader(reader), context.limits());
        if (reader.hadByteOrderMark()) {
            context.report(Fault.of(InputRules.BYTE_ORDER_MARK, "", 0), "", Position.START, null);
        }
        GuardedReader events = xml;
        if (events.refusal() != null) {
            throw new XMLStreamException("refused");
        }
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and white space before the root
        }
        long begin = nextTag();
        reader.release(begin);
        start = begin;
        StartTags tag = new StartTags(reader.view(begin));
        tag.next();
        bare = tag.isEmpty();
        searched = begin + tag.end();
        root = reader.position(begin);
        if (!XmlTexts.NAMESPACE.equals(events.getNamespaceURI())
                || !events.getLocalName().equals("Document")) {
            boolean named = events.getLocalName().equals("Document");
            String rule = named ? SyntaxRules.NAMESPACE : SyntaxRules.NO_DOCUMENT;
            String namespace = events.getNamespaceURI() == null ? "" : events.getNamespaceURI();
            reportAt(
                    Fault.of(
                            rule,
                            "",
                            0,
                            "found",
                            named ? namespace : events.getLocalName(),
                            "property",
                            events.getLocalName()),
                    begin);
            ended = true;
            return null;
        }
        if (events.getAttributeValue("", "specVersion") == null) {
            reportAt(Fault.of(SyntaxRules.NO_DOCUMENT, "/specVersion", 0, "found", ""), begin);
            ended = true;
            return null;
        }
        declarePrefixes(events);
        long end = skipHead(events);
        if (reader.exceedsRecord(begin, end)) {
            return recordTooLong();
        }
        RecordText text = headText(begin, end);
        head = heads.read(text, !events.isInvalid());
        strayText = heads.hasStrayText();
        events.forget();
        return null;
    }

    private void declarePrefixes(GuardedReader events) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (int i = 0; i < events.getNamespaceCount(); i++) {
            String prefix = events.getNamespacePrefix(i);
            String namespace = events.getNamespaceURI(i);
            prefixes.put(prefix == null ? "" : prefix, namespace == null ? "" : namespace);
        }
        texts = new XmlTexts(prefixes);
    }

    /** Goes to the first record or signature, or to the end of the document, and says where that begins. */
    private long skipHead(GuardedReader events) throws XMLStreamException {
        while (true) {
            int event = events.next();
            if (events.depth() == 0) {
                finish(events);
                return reader.end();
            }
            if (event == XMLStreamConstants.START_ELEMENT && events.depth() == 2) {
                if (events.isPiece()) {
                    return nextTag();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && events.depth() == 1) {
                skipElement();
            }
        }
    }

    /** Where the next start tag begins. */
    private long nextTag() {
        return searched + new StartTags(reader.view(searched)).next();
    }

    /** Where the next element ends, which the parser has read. */
    private long skipElement() {
        StartTags tags = new StartTags(reader.view(searched));
        tags.next();
        tags.skipContent();
        searched += tags.end();
        return searched;
    }

    private RecordText headText(long begin, long end) {
        if (ended) {
            return text(begin, end);
        }
        GuardedReader events = xml;
        String prefix = events == null || events.getPrefix() == null ? "" : events.getPrefix();
        String closing = "</" + (prefix.isEmpty() ? "" : prefix + ":") + "Document>";
        return new RecordText(reader.text(begin, end) + closing, reader.position(begin), texts);
    }

    /** Reads what follows the root, where only comments and white space may stand. */
    private void finish(GuardedReader events) throws XMLStreamException {
        ended = true;
        long end = behindRoot();
        try {
            while (events.hasNext()) {
                events.next();
            }
            complete = true;
        } catch (XMLStreamException e) {
            if (events.refusal() != null || reader.fault() != null || e.getNestedException() instanceof IOException) {
                throw e;
            }
            String rest = reader.textFrom(end);
            reportAt(Fault.of(SyntaxRules.TRAILING, "", 0), end + XmlTexts.firstContent(rest));
        }
    }

    private long behindRoot() {
        if (bare) {
            return searched;
        }
        StartTags tags = new StartTags(reader.view(searched));
        tags.leave();
        return searched + tags.end();
    }

    private @Nullable Piece readPiece() throws XMLStreamException, JAXBException {
        GuardedReader events = xml;
        if (events == null) {
            return null;
        }
        while (events.getEventType() != XMLStreamConstants.START_ELEMENT || events.depth() != 2) {
            if (events.depth() == 0) {
                finish(events);
                return null;
            }
            if (events.getEventType() == XMLStreamConstants.CHARACTERS && !XmlTexts.isBlank(events.getText())) {
                reportStrayText();
            }
            events.next();
        }
        long from = nextTag();
        reader.release(from);
        start = from;
        searched = from;
        return piece(events, from);
    }

    /** Text between records belongs to the document, and is reported once for it. */
    private void reportStrayText() {
        if (!strayText) {
            strayText = true;
            context.report(Fault.of(SchemaRules.STRAY_TEXT, "", 0, "property", "Document"), "", root, null);
        }
    }

    private @Nullable Piece piece(GuardedReader events, long from) throws XMLStreamException, JAXBException {
        String name = events.getLocalName();
        boolean own = XmlTexts.NAMESPACE.equals(events.getNamespaceURI());
        if (own && name.equals(SIGNATURE)) {
            return signature(events, from);
        }
        structure = own ? Model.standard().kind(name) : null;
        base = "/record/" + index;
        if (structure == null || signatures) {
            return skipped(events, from);
        }
        HeaderBean bean = beans.read(events, BeanRecords.beanOf(Kind.ofCode(name)));
        long end = skipElement();
        if (reader.exceedsRecord(from, end)) {
            return recordTooLong();
        }
        RecordText text = text(from, end);
        @Nullable MetadataRecord record = accepted(events) ? bound(bean) : null;
        if (record == null) {
            explained(text);
        }
        return new Piece(index++, record, null, text);
    }

    private @Nullable Piece signature(GuardedReader events, long from) throws JAXBException {
        if (!signatures) {
            signatures = true;
            index = 0;
        }
        structure = Model.standard().object("Signature");
        base = "/signature/" + index;
        SignatureBean bean = beans.read(events, SignatureBean.class);
        long end = skipElement();
        if (reader.exceedsRecord(from, end)) {
            return recordTooLong();
        }
        RecordText text = text(from, end);
        @Nullable Signature signature = accepted(events) ? BeanRecords.readSignature(bean) : null;
        if (signature == null) {
            explained(text);
        }
        return new Piece(index++, null, signature, text);
    }

    /** The record of a bean that the engine let pass, or null where it breaks what XSD 1.0 cannot say. */
    private static @Nullable MetadataRecord bound(HeaderBean bean) {
        try {
            MetadataRecord record = BeanRecords.record(bean);
            return RecordDemands.met(record) ? record : null;
        } catch (BeanValues.UnfitTextException e) {
            return null;
        }
    }

    private static boolean accepted(GuardedReader events) {
        boolean invalid = events.isInvalid();
        events.forget();
        return !invalid;
    }

    private void explained(RecordText text) {
        @Nullable Node tree = TreePlaces.of(text).tree();
        @Nullable Structure expected = structure;
        List<Fault> faults = tree == null || expected == null
                ? List.of()
                : Explainer.standard().explain(expected, tree, Syntax.XML, Set.of());
        if (faults.isEmpty()) {
            context.incomplete("schema engine and explainer disagree about " + base);
        } else if (heads.isNewer()) {
            context.incomplete("needs a later release of the standard: " + base);
        } else {
            faults.forEach(fault -> context.report(fault, base, text));
        }
    }

    /** Passes over an element that is no record, or stands where none may stand. */
    private Piece skipped(GuardedReader events, long from) throws XMLStreamException {
        String name = events.getLocalName();
        String namespace = events.getNamespaceURI() == null ? "" : events.getNamespaceURI();
        while (events.depth() >= 2) {
            events.next();
        }
        events.forget();
        RecordText text = text(from, skipElement());
        context.report(misplaced(name, namespace), "", text);
        return new Piece(index++, null, null, text);
    }

    private Fault misplaced(String name, String namespace) {
        if (!namespace.equals(XmlTexts.NAMESPACE)) {
            return Fault.of(SyntaxRules.NAMESPACE, base, 0, "property", name, "found", namespace);
        }
        if (Model.standard().document().use(name) != null) {
            return Fault.of(SyntaxRules.ORDER, "/" + name, 0, "property", name);
        }
        if (structure != null) {
            return Fault.of(SyntaxRules.ORDER, base, 0, "property", name);
        }
        List<String> known = Model.standard().kindNames();
        return Fault.of(
                SyntaxRules.KIND,
                base + "/kind",
                0,
                "found",
                name,
                "known",
                String.join(" ", known),
                Suggestion.ARGUMENT,
                Suggestion.closest(name, known));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
