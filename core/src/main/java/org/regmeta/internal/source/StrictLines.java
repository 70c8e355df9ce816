package org.regmeta.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.regmeta.spi.Fault;
import org.regmeta.validation.Limits;

/** Cuts a stream into lines of strict UTF-8. A line that is malformed or too long is handed out with its fault, and the next one goes on. Not thread-safe. */
public final class StrictLines implements Closeable {
    /**
     * A line.
     *
     * @param number from 1
     * @param text its characters without line end; what could be decoded where there is a fault
     * @param fault what is wrong with its bytes, or null
     */
    public record Line(int number, String text, @Nullable Fault fault) {}

    /** Bytes that may stand beside a line of the greatest length: a carriage return and a byte order mark. */
    private static final int LINE_END_AND_MARK = 4;

    private static final int SHOWN = 200;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final int limit;
    private final long documentLimit;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] buffer = new byte[64 * 1024];
    private int from;
    private int to;
    private int number;
    private long bytesRead;
    private boolean ended;
    private boolean cut;
    private boolean byteOrderMark;

    /**
     * The lines of a stream.
     *
     * @param in the bytes
     * @param limits the limits that hold; a line, without its end, is at most as long as a record
     */
    public StrictLines(InputStream in, Limits limits) {
        this.in = in;
        this.limit = limits.recordLength();
        this.documentLimit = limits.documentLength();
    }

    /**
     * Whether the first line began with a byte order mark, which is dropped.
     *
     * @return whether it did
     */
    public boolean hadByteOrderMark() {
        return byteOrderMark;
    }

    /**
     * The next line.
     *
     * @return the line, or null at the end
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Line next() throws IOException {
        int searched = from;
        while (true) {
            int end = lineEnd(searched);
            if (end >= 0) {
                return take(end, end + 1);
            }
            searched = to;
            if (ended) {
                return last();
            }
            if (to - from - LINE_END_AND_MARK > limit) {
                return skipTooLong();
            }
            int start = from;
            fill();
            searched -= start - from;
        }
    }

    /** What stands behind the last line end; where the document was cut, that much of the line cannot be judged. */
    private @Nullable Line last() {
        if (!cut) {
            return from == to ? null : take(to, to);
        }
        cut = false;
        Line line = take(to, to);
        String limit = String.valueOf(documentLimit);
        return new Line(
                line.number(),
                line.text(),
                Fault.of(InputRules.DOCUMENT_TOO_LONG, "", line.text().length(), "limit", limit));
    }

    private int lineEnd(int start) {
        for (int i = start; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        long left = documentLimit - bytesRead;
        int n = in.read(buffer, to, (int) Math.min(buffer.length - to, left + 1));
        cut = n > left;
        ended = n < 0 || cut;
        int taken = cut ? (int) left : Math.max(n, 0);
        to += taken;
        bytesRead += taken;
    }

    /** Passes over the rest of a line that is too long to be kept; its start is handed out. */
    private Line skipTooLong() throws IOException {
        number++;
        String start = start(from, to);
        int end = -1;
        while (end < 0 && !ended) {
            from = to;
            fill();
            end = lineEnd(from);
        }
        from = end < 0 ? to : end + 1;
        cut = false;
        return tooLong(start);
    }

    private Line tooLong(String start) {
        return new Line(number, start, Fault.of(InputRules.RECORD_TOO_LONG, "", 0, "limit", String.valueOf(limit)));
    }

    private String start(int start, int end) {
        return new String(buffer, start, Math.min(SHOWN, end - start), StandardCharsets.UTF_8);
    }

    private Line take(int end, int next) {
        number++;
        int start = from;
        from = next;
        int last = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        if (number == 1
                && last - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF) {
            byteOrderMark = true;
            start += 3;
        }
        return last - start > limit ? tooLong(start(start, last)) : decode(start, last);
    }

    /** What the library decodes without a word of replacement is right; anything else is looked at strictly. */
    private Line decode(int start, int end) {
        String text = new String(buffer, start, end - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? new Line(number, text, null) : decodeStrictly(start, end);
    }

    private Line decodeStrictly(int start, int end) {
        ByteBuffer bytes = ByteBuffer.wrap(buffer, start, end - start);
        CharBuffer target = CharBuffer.allocate(end - start);
        decoder.reset();
        CoderResult result = decoder.decode(bytes, target, true);
        String text = target.flip().toString();
        if (!result.isError()) {
            return new Line(number, text, null);
        }
        byte[] bad = new byte[Math.min(result.length(), bytes.remaining())];
        bytes.get(bytes.position(), bad);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad);
        String at = String.valueOf(bytes.position() - start);
        return new Line(number, text, Fault.of(InputRules.MALFORMED, "", text.length(), "bytes", hex, "offset", at));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
