package org.regmeta.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.SchemaRules;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.model.Document;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON document, record by record. */
final class JsonRecordReader implements RecordReader {
    private static final Set<String> LISTS = Set.of("record", "signature");

    private enum State {
        START,
        RECORDS,
        SIGNATURES,
        END
    }

    private final StrictReader reader;
    private final ReadContext context;
    private final JsonParser parser;
    private final JsonTexts texts;
    private final JsonRecordCheck check;
    private State state = State.START;
    private @Nullable Document head;
    private int index;
    /** Where the text begins that is kept for places: the head or the record at hand. */
    private long start;
    /** The path of the record or signature at hand; empty in the head. */
    private String base = "";
    /** Where the value of {@code record} or {@code signature} begins. */
    private long listStart;

    private boolean listOpen;
    private final Set<String> seen = new HashSet<>();
    /** Whether the parser has come to the end of the text. */
    private boolean complete;

    JsonRecordReader(StrictReader reader, JsonStreams streams, ReadContext context) {
        this.reader = reader;
        this.context = context;
        this.parser = streams.parser(reader);
        this.texts = new JsonTexts(streams, context.limits());
        this.check = new JsonRecordCheck(context);
    }

    @Override
    public @Nullable Document head() throws IOException {
        if (state == State.START) {
            guarded(this::readHead);
        }
        return head;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        head();
        return state == State.END ? null : guarded(this::readPiece);
    }

    private interface Step {
        @Nullable
        Piece run() throws IOException;
    }

    /** Runs a step; whatever a parser throws ends the document with one fault. Bytes that are wrong end the text where they stand, not before. */
    private @Nullable Piece guarded(Step step) throws IOException {
        try {
            @Nullable Piece piece = step.run();
            return complete && reader.fault() != null ? stop(null) : piece;
        } catch (BeyondLimitException e) {
            return reader.fault() == null ? beyond(e) : stop(null);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            return stop(e);
        }
    }

    private @Nullable Piece stop(@Nullable JacksonException thrown) {
        Fault fault = reader.fault();
        if (fault != null && fault.rule().equals(InputRules.RECORD_TOO_LONG)) {
            return recordTooLong();
        }
        if (fault != null) {
            return end(fault, reader.end());
        }
        if (thrown != null) {
            long offset = thrown.getLocation() == null
                    ? parser.currentLocation().getCharOffset()
                    : thrown.getLocation().getCharOffset();
            Fault found = JsonFaults.of(thrown, context.limits(), reader.textFrom(start), (int) (offset - start));
            return end(found, start + found.offset());
        }
        return null;
    }

    private @Nullable Piece beyond(BeyondLimitException thrown) {
        Fault fault = thrown.fault(reader.textFrom(start), start);
        return end(fault, start + fault.offset());
    }

    private @Nullable Piece recordTooLong() {
        String limit = String.valueOf(context.limits().recordLength());
        return end(Fault.of(InputRules.RECORD_TOO_LONG, base, 0, "limit", limit), start);
    }

    /** Ends the document with a fault. */
    private @Nullable Piece end(Fault fault, long offset) {
        state = State.END;
        reportAt(fault, offset);
        return null;
    }

    private void reportAt(Fault fault, long offset) {
        RecordText text = text(start, reader.end());
        context.report(fault, "", reader.position(offset), text.excerpt((int) (offset - start)));
    }

    private RecordText text(long from, long to) {
        Position position = reader.position(from);
        return new RecordText(reader.text(from, to), position, texts);
    }

    private @Nullable Piece readHead() throws IOException {
        state = State.END;
        JsonToken first = firstToken();
        if (first == null) {
            complete = true;
            if (reader.fault() == null) {
                context.report(Fault.of(InputRules.EMPTY, "", 0), "", Position.START, null);
            }
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            long offset = parser.currentTokenLocation().getCharOffset();
            reportAt(Fault.of(SyntaxRules.NO_DOCUMENT, "", 0, "found", ""), offset);
            return null;
        }
        JsonTree tree = new JsonTree(parser, context.limits(), 2);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        long begin = parser.currentTokenLocation().getCharOffset();
        reader.release(begin);
        start = begin;
        @Nullable String list = tree.members(object, LISTS);
        if (reader.exceedsRecord(begin, parser.currentTokenLocation().getCharOffset())) {
            return recordTooLong();
        }
        RecordText text = headText(begin, list != null);
        head = new JsonHead(context, check).read(object, tree.isSuspicious(), text, true);
        if (list == null) {
            finish();
        } else if (head != null || object.path("kind").asString("").equals("Document")) {
            open(list);
        }
        return null;
    }

    private @Nullable JsonToken firstToken() {
        try {
            return parser.nextToken();
        } finally {
            if (reader.hadByteOrderMark()) {
                context.report(Fault.of(InputRules.BYTE_ORDER_MARK, "", 0), "", Position.START, null);
            }
        }
    }

    /** The head as an object of its own: what stands before the first list, closed by a bracket. */
    private RecordText headText(long begin, boolean cut) {
        if (!cut) {
            return text(begin, parser.currentLocation().getCharOffset());
        }
        String text = reader.text(begin, parser.currentTokenLocation().getCharOffset())
                .stripTrailing();
        String closed = text.endsWith(",") ? text.substring(0, text.length() - 1) + "}" : text + "}";
        return new RecordText(closed, reader.position(begin), texts);
    }

    /** Goes into a list of the envelope, at whose name the parser stands. */
    private void open(String list) {
        seen.add(list);
        state = list.equals("record") ? State.RECORDS : State.SIGNATURES;
        index = 0;
        listOpen = parser.nextToken() == JsonToken.START_ARRAY;
        listStart = parser.currentTokenLocation().getCharOffset();
        if (!listOpen) {
            new JsonTree(parser, context.limits(), 2).value();
            @Nullable
            Node value =
                    texts.tree(reader.text(listStart, parser.currentLocation().getCharOffset()));
            reportAt(notAList(list, value), listStart);
        }
    }

    private static Fault notAList(String list, @Nullable Node value) {
        Node.Type type = value == null ? Node.Type.NULL : value.type();
        if (value == null || type == Node.Type.NULL || value.isEmpty()) {
            return Fault.of(SchemaRules.EMPTY, "/" + list, 0, "property", list);
        }
        return Fault.of(SchemaRules.SHAPE, "/" + list, 0, "property", list, "found", type.name(), "expected", "list");
    }

    private @Nullable Piece readPiece() throws IOException {
        while (state != State.END) {
            @Nullable JsonToken token = listOpen ? parser.nextToken() : JsonToken.END_ARRAY;
            if (token == JsonToken.END_ARRAY) {
                afterList();
            } else {
                return piece(token);
            }
        }
        return null;
    }

    private @Nullable Piece piece(@Nullable JsonToken token) {
        long from = parser.currentTokenLocation().getCharOffset();
        reader.release(from);
        start = from;
        boolean record = state == State.RECORDS;
        base = (record ? "/record/" : "/signature/") + index;
        JsonTree tree = new JsonTree(parser, context.limits(), JsonTree.RECORD_DEPTH);
        @Nullable ObjectNode object = token == JsonToken.START_OBJECT ? tree.object() : null;
        if (object == null) {
            tree.value();
        }
        long to = parser.currentLocation().getCharOffset();
        if (reader.exceedsRecord(from, to)) {
            return recordTooLong();
        }
        RecordText text = text(from, to);
        if (object == null) {
            check.noObject(record, base, text);
            return new Piece(index++, null, null, text);
        }
        return record
                ? check.record(object, tree.isSuspicious(), index++, base, text)
                : check.signature(object, tree.isSuspicious(), index++, base, text, false);
    }

    private void afterList() {
        if (listOpen && index == 0) {
            String list = state == State.RECORDS ? "record" : "signature";
            reportAt(Fault.of(SchemaRules.EMPTY, "/" + list, 0, "property", list), listStart);
        }
        listOpen = false;
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            finish();
            return;
        }
        String name = parser.currentName();
        start = parser.currentTokenLocation().getCharOffset();
        boolean again = !seen.add(name);
        if (state == State.RECORDS && name.equals("signature")) {
            open(name);
        } else {
            end(Fault.of(again ? SyntaxRules.DUPLICATE : SyntaxRules.ORDER, "/" + name, 0, "property", name), start);
        }
    }

    /** Reads what follows the document, where only white space may stand. */
    private void finish() {
        state = State.END;
        long end = parser.currentLocation().getCharOffset();
        start = Math.max(start, parser.currentTokenLocation().getCharOffset());
        try {
            complete = parser.nextToken() == null;
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException || reader.fault() != null) {
                throw e;
            }
        }
        if (!complete) {
            reportAt(Fault.of(SyntaxRules.TRAILING, "", 0), end + JsonTexts.blanks(reader.textFrom(end)));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}
