package org.regmeta.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.source.InputRules;
import org.regmeta.internal.source.StrictLines;
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
import tools.jackson.databind.node.ObjectNode;

/** Reads NDJSON line by line: a bad line is a finding, and the next line goes on. */
final class NdjsonRecordReader implements RecordReader {
    private final StrictLines lines;
    private final ReadContext context;
    private final JsonStreams streams;
    private final JsonTexts texts;
    private final JsonRecordCheck check;
    private @Nullable Document head;
    private int records;
    private int signatures;
    private boolean started;
    private boolean ended;

    NdjsonRecordReader(StrictLines lines, JsonStreams streams, ReadContext context) {
        this.lines = lines;
        this.context = context;
        this.streams = streams;
        this.texts = new JsonTexts(streams, context.limits());
        this.check = new JsonRecordCheck(context);
    }

    private record Line(ObjectNode object, boolean suspicious) {}

    @Override
    public @Nullable Document head() throws IOException {
        if (!started) {
            started = true;
            readHead();
        }
        return head;
    }

    private void readHead() throws IOException {
        StrictLines.@Nullable Line first = lines.next();
        if (lines.hadByteOrderMark()) {
            context.report(Fault.of(InputRules.BYTE_ORDER_MARK, "", 0), "", Position.START, null);
        }
        if (first == null || isNothing(first)) {
            context.report(Fault.of(InputRules.EMPTY, "", 0), "", Position.START, null);
            ended = true;
            return;
        }
        RecordText text = text(first);
        @Nullable Line line = parse(first, "", text, 1);
        if (line == null) {
            ended = true;
            return;
        }
        for (String list : new String[] {"record", "signature"}) {
            if (line.object().has(list)) {
                context.report(
                        Fault.of(SyntaxRules.ORDER, "/" + list, text.offset("/" + list), "property", list), "", text);
                ended = true;
                return;
            }
        }
        head = new JsonHead(context, check).read(line.object(), line.suspicious(), text, false);
        ended = head == null && !line.object().path("kind").asString("").equals("Document");
    }

    /** Whether a first line and all that follow it are blank: such a file has nothing in it. */
    private boolean isNothing(StrictLines.Line first) throws IOException {
        StrictLines.@Nullable Line line = first;
        while (line != null
                && line.fault() == null
                && JsonTexts.blanks(line.text()) == line.text().length()) {
            line = lines.next();
        }
        return line == null;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        head();
        StrictLines.@Nullable Line raw = ended ? null : lines.next();
        if (raw == null) {
            ended = true;
            return null;
        }
        RecordText text = text(raw);
        @Nullable Line line = parse(raw, "/record/" + records, text, JsonTree.RECORD_DEPTH);
        if (line == null) {
            return new Piece(records++, null, null, text);
        }
        boolean signature = isSignature(line.object());
        if (signature) {
            String base = "/signature/" + signatures;
            return check.signature(line.object(), line.suspicious(), signatures++, base, text, true);
        }
        String base = "/record/" + records;
        return check.record(line.object(), line.suspicious(), records++, base, text);
    }

    private static boolean isSignature(ObjectNode object) {
        return !object.isEmpty()
                && object.propertyNames().iterator().next().equals("kind")
                && object.path("kind").asString("").equals(JsonRecordCheck.SIGNATURE);
    }

    private RecordText text(StrictLines.Line line) {
        return new RecordText(line.text(), new Position(line.number(), 1), texts);
    }

    private @Nullable Line parse(StrictLines.Line raw, String base, RecordText text, int depth) {
        if (raw.fault() != null) {
            context.report(raw.fault(), base, text);
            return null;
        }
        try (JsonParser parser = streams.parser(raw.text())) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    context.report(Fault.of(SyntaxRules.LINE, "", 0), base, text);
                    return null;
                }
                JsonTree tree = new JsonTree(parser, context.limits(), depth);
                ObjectNode object = tree.object();
                int end = (int) parser.currentLocation().getCharOffset();
                int next = end + JsonTexts.blanks(raw.text().substring(end));
                if (next < raw.text().length()) {
                    context.report(Fault.of(SyntaxRules.TRAILING, "", next), base, text);
                    return null;
                }
                return new Line(object, tree.isSuspicious());
            } catch (BeyondLimitException e) {
                context.report(e.fault(raw.text(), 0), base, text);
                return null;
            } catch (JacksonException e) {
                int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
                context.report(JsonFaults.of(e, context.limits(), raw.text(), offset), base, text);
                return null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
