package org.regmeta.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
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
import org.regmeta.internal.schema.Explainer;
import org.regmeta.internal.schema.Fault;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.RecordDemands;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.Position;
import org.regmeta.internal.source.RecordText;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.model.Document;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.xml.bean.HeaderBean;
import org.regmeta.xml.bean.SignatureBean;

/** Reads one XML document, record by record: the schema engine sees every event while JAXB pulls one record at a time. */
final class XmlRecordReader implements RecordReader {
    private static final String SIGNATURE = "signature";

    private final StrictReader reader;
    private final ReadContext context;
    private final XmlHead heads;
    private @Nullable GuardedReader xml;
    private @Nullable Unmarshaller unmarshaller;
    private XmlTexts texts = new XmlTexts(Map.of("", XmlTexts.NAMESPACE));
    private @Nullable Document head;
    private boolean started;
    private boolean ended;
    private boolean signatures;
    private int index;
    /** Where the text begins that is kept for places. */
    private long start;

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

    /** Runs a step; what a parser throws ends the document with one fault. */
    private @Nullable Piece guarded(Step step) throws IOException {
        try {
            Piece piece = step.run();
            return reader.fault() == null ? piece : stop(0);
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
        if (bytes != null) {
            reportAt(bytes, reader.end());
        } else if (refusal != null && xml != null) {
            long at = xml.depth() <= 1
                    ? absolute(xml.previousBoundary())
                    : absolute(xml.getLocation().getCharacterOffset());
            reportAt(refusal, at);
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

    /** The parser counts in 32 bits; what is kept is much shorter than that. */
    private long absolute(int parserOffset) {
        return start + Math.max(0, parserOffset - (int) start);
    }

    private void reportAt(Fault fault, long offset) {
        RecordText text = text(start, reader.end());
        context.report(fault, "", reader.position(offset), text.excerpt((int) (offset - start)));
    }

    private RecordText text(long from, long to) {
        XmlTexts parser = texts;
        return new RecordText(reader.text(from, to), reader.position(from), Syntax.XML, parser::parse);
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
        long begin = tagStart(events);
        reader.release(begin);
        start = begin;
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
        declarePrefixes(events);
        long end = skipHead(events);
        RecordText text = headText(begin, end);
        head = heads.read(text, !events.isInvalid());
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
            if (event == XMLStreamConstants.START_ELEMENT && events.depth() == 2 && isPiece(events)) {
                return tagStart(events);
            }
        }
    }

    /** Where the tag begins at which the parser stands; no tag has a second bracket of this kind in it. */
    private long tagStart(GuardedReader events) {
        return reader.lastIndexOf('<', absolute(events.getLocation().getCharacterOffset()));
    }

    private static boolean isPiece(GuardedReader events) {
        String name = events.getLocalName();
        return name.equals(SIGNATURE) || Character.isUpperCase(name.charAt(0));
    }

    private RecordText headText(long begin, long end) {
        if (ended) {
            return text(begin, end);
        }
        GuardedReader events = xml;
        String prefix = events == null || events.getPrefix() == null ? "" : events.getPrefix();
        String closing = "</" + (prefix.isEmpty() ? "" : prefix + ":") + "Document>";
        XmlTexts parser = texts;
        return new RecordText(reader.text(begin, end) + closing, reader.position(begin), Syntax.XML, parser::parse);
    }

    private void finish(GuardedReader events) throws XMLStreamException {
        ended = true;
        while (events.hasNext()) {
            events.next();
        }
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
            if (events.getEventType() == XMLStreamConstants.CHARACTERS
                    && events.depth() == 1
                    && !events.getText().isBlank()) {
                start = absolute(events.previousBoundary());
                reportAt(
                        Fault.of(
                                SyntaxRules.NOT_WELL_FORMED,
                                "",
                                0,
                                "found",
                                events.getText().strip().substring(0, 1)),
                        start);
                ended = true;
                return null;
            }
            events.next();
        }
        long from = tagStart(events);
        reader.release(from);
        start = from;
        return piece(events, from);
    }

    private Piece piece(GuardedReader events, long from) throws XMLStreamException, JAXBException {
        String name = events.getLocalName();
        boolean own = XmlTexts.NAMESPACE.equals(events.getNamespaceURI());
        if (own && name.equals(SIGNATURE)) {
            if (!signatures) {
                signatures = true;
                index = 0;
            }
            SignatureBean bean =
                    unmarshaller().unmarshal(events, SignatureBean.class).getValue();
            RecordText text = text(from, endOf(events));
            Structure structure = Model.standard().object("Signature");
            Signature signature = accepted(events)
                    ? BeanRecords.readSignature(bean)
                    : explained(structure, "/signature/" + index, text);
            return new Piece(index++, null, signature, text);
        }
        Structure structure = own ? Model.standard().kind(name) : null;
        String base = "/record/" + index;
        if (structure == null || signatures) {
            return skipped(events, from, base, structure != null);
        }
        HeaderBean bean = unmarshaller()
                .unmarshal(events, BeanRecords.beanOf(Kind.ofCode(name)))
                .getValue();
        RecordText text = text(from, endOf(events));
        @Nullable MetadataRecord record = accepted(events) ? bound(bean) : null;
        if (record == null) {
            explained(structure, base, text);
        }
        return new Piece(index++, record, null, text);
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

    /** JAXB has moved one event beyond the end tag. */
    private long endOf(GuardedReader events) {
        return absolute(events.previousBoundary());
    }

    private static boolean accepted(GuardedReader events) {
        boolean invalid = events.isInvalid();
        events.forget();
        return !invalid;
    }

    private <T> @Nullable T explained(@Nullable Structure structure, String base, RecordText text) {
        Node tree = text.tree();
        List<Fault> faults = tree == null || structure == null
                ? List.of()
                : Explainer.standard().explain(structure, tree, Syntax.XML, Set.of());
        if (faults.isEmpty()) {
            context.incomplete("schema engine and explainer disagree about " + base);
        } else if (heads.isNewer()) {
            context.incomplete("needs a later release of the standard: " + base);
        } else {
            faults.forEach(fault -> context.report(fault, base, text));
        }
        return null;
    }

    /** Passes over an element that is no record, or stands where none may stand. */
    private Piece skipped(GuardedReader events, long from, String base, boolean late) throws XMLStreamException {
        String name = events.getLocalName();
        boolean property = !late && Model.standard().document().use(name) != null;
        while (events.depth() >= 2) {
            events.next();
        }
        long end = absolute(events.boundary());
        events.forget();
        RecordText text = text(from, end);
        Fault fault = late || property
                ? Fault.of(SyntaxRules.ORDER, property ? "/" + name : "", 0, "property", name)
                : Fault.of(
                        SyntaxRules.KIND,
                        "/kind",
                        0,
                        "found",
                        name,
                        "known",
                        String.join(" ", Model.standard().kindNames()));
        context.report(fault, property ? "" : base, text);
        return new Piece(index++, null, null, text);
    }

    private Unmarshaller unmarshaller() throws JAXBException {
        if (unmarshaller == null) {
            unmarshaller = Beans.context().createUnmarshaller();
            unmarshaller.setEventHandler(event -> true);
        }
        return unmarshaller;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
