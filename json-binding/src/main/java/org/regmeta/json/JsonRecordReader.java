package org.regmeta.json;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Fault;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.Position;
import org.regmeta.internal.source.RecordText;
import org.regmeta.internal.source.StrictReader;
import org.regmeta.internal.source.SyntaxRules;
import org.regmeta.model.Document;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordReader;
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

    JsonRecordReader(StrictReader reader, JsonStreams streams, ReadContext context) {
        this.reader = reader;
        this.context = context;
        this.parser = streams.parser(reader);
        this.texts = new JsonTexts(streams);
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

    /** Runs a step; whatever a parser throws ends the document with one fault. */
    private @Nullable Piece guarded(Step step) throws IOException {
        try {
            Piece piece = step.run();
            return reader.fault() == null ? piece : stop(null);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            return stop(e);
        }
    }

    private @Nullable Piece stop(@Nullable JacksonException thrown) {
        state = State.END;
        Fault fault = reader.fault();
        if (fault != null) {
            reportAt(fault, reader.end());
        } else if (thrown != null) {
            long offset = thrown.getLocation() == null
                    ? parser.currentLocation().getCharOffset()
                    : thrown.getLocation().getCharOffset();
            long from = start;
            String text = reader.textFrom(from);
            Fault found = JsonFaults.of(thrown, parser, context.limits(), text, (int) (offset - from));
            reportAt(found, from + found.offset());
        }
        return null;
    }

    private void reportAt(Fault fault, long offset) {
        RecordText text = text(start, reader.end());
        context.report(fault, "", reader.position(offset), text.excerpt((int) (offset - start)));
    }

    private RecordText text(long from, long to) {
        Position position = reader.position(from);
        return new RecordText(reader.text(from, to), position, Syntax.JSON, texts::parse);
    }

    private @Nullable Piece readHead() throws IOException {
        state = State.END;
        JsonToken first = parser.nextToken();
        if (reader.hadByteOrderMark()) {
            context.report(Fault.of(InputRules.BYTE_ORDER_MARK, "", 0), "", Position.START, null);
        }
        if (first == null) {
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
        JsonTree tree = new JsonTree(parser);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        long begin = parser.currentTokenLocation().getCharOffset();
        reader.release(begin);
        start = begin;
        @Nullable String list = tree.members(object, LISTS);
        RecordText text = headText(begin, list != null);
        head = new JsonHead(context, check).read(object, tree.isSuspicious(), text);
        if (list == null) {
            finish();
        } else if (head != null || object.path("kind").asString("").equals("Document")) {
            open(list);
        }
        return null;
    }

    /** The head as an object of its own: what stands before the first list, closed by a bracket. */
    private RecordText headText(long begin, boolean cut) {
        if (!cut) {
            return text(begin, parser.currentLocation().getCharOffset());
        }
        String text = reader.text(begin, parser.currentTokenLocation().getCharOffset())
                .stripTrailing();
        String closed = text.endsWith(",") ? text.substring(0, text.length() - 1) + "}" : text + "}";
        return new RecordText(closed, reader.position(begin), Syntax.JSON, texts::parse);
    }

    /** Goes into a list of the envelope, at whose name the parser stands. */
    private void open(String list) {
        long name = parser.currentTokenLocation().getCharOffset();
        boolean late = list.equals("record") && state == State.SIGNATURES;
        if (parser.nextToken() != JsonToken.START_ARRAY || late) {
            String rule = late ? SyntaxRules.ORDER : SyntaxRules.NO_DOCUMENT;
            state = State.END;
            reportAt(Fault.of(rule, "/" + list, 0, "property", list, "found", list), name);
            return;
        }
        state = list.equals("record") ? State.RECORDS : State.SIGNATURES;
        index = 0;
    }

    private @Nullable Piece readPiece() throws IOException {
        while (state != State.END) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                afterList();
            } else {
                return piece(token);
            }
        }
        return null;
    }

    private Piece piece(@Nullable JsonToken token) {
        long from = parser.currentTokenLocation().getCharOffset();
        reader.release(from);
        start = from;
        boolean record = state == State.RECORDS;
        String base = (record ? "/record/" : "/signature/") + index;
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            RecordText text = text(from, parser.currentLocation().getCharOffset());
            context.report(Fault.of(SyntaxRules.KIND, "", 0, "found", "", "known", ""), base, text);
            return new Piece(index++, null, null, text);
        }
        JsonTree tree = new JsonTree(parser);
        ObjectNode object = tree.object();
        RecordText text = text(from, parser.currentLocation().getCharOffset());
        return record
                ? check.record(object, tree.isSuspicious(), index++, base, text)
                : check.signature(object, tree.isSuspicious(), index++, base, text, false);
    }

    private void afterList() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            finish();
            return;
        }
        String name = parser.currentName();
        start = parser.currentTokenLocation().getCharOffset();
        if (state == State.RECORDS && name.equals("signature")) {
            open(name);
        } else {
            state = State.END;
            boolean again = name.equals("record") || name.equals("signature");
            reportAt(
                    Fault.of(again ? SyntaxRules.DUPLICATE : SyntaxRules.ORDER, "/" + name, 0, "property", name),
                    start);
        }
    }

    private void finish() {
        state = State.END;
        start = Math.max(start, parser.currentTokenLocation().getCharOffset());
        if (parser.nextToken() != null) {
            reportAt(
                    Fault.of(SyntaxRules.TRAILING, "", 0),
                    parser.currentTokenLocation().getCharOffset());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }
}
