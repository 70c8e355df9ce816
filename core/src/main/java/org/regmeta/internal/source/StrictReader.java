package org.regmeta.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.validation.Limits;

/**
 * Decodes UTF-8 strictly, drops one byte order mark, counts, and keeps the text since the last record boundary, so that places and source lines can be had
 * without reading twice. A fault ends the text; the caller asks for it before believing what a parser says. Not thread-safe.
 */
public final class StrictReader extends Reader {
    private static final int BYTES = 32 * 1024;

    private final InputStream in;
    private final Limits limits;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    private char[] kept = new char[2 * BYTES];
    /** Index of the first kept character; the array is only moved together when it must grow. */
    private int start;

    private int length;
    private int given;
    /** Offset in the whole text of the character at index {@code start}. */
    private long keptFrom;

    private Position keptPosition = Position.START;
    private long bytesRead;
    /** How many of the kept characters are counted in {@code countedBytes}; only records that may be too long are counted. */
    private int counted;

    private long countedBytes;
    private boolean ended;
    private boolean started;
    private boolean byteOrderMark;
    private @Nullable Fault fault;

    /**
     * A reader of a stream.
     *
     * @param in the bytes; not closed by this reader unless it is closed itself
     * @param limits the limits that hold
     */
    public StrictReader(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        bytes.limit(0);
    }

    /**
     * What was wrong with the bytes, if anything.
     *
     * @return a fault at {@link #end()}, or null
     */
    public @Nullable Fault fault() {
        return fault;
    }

    /**
     * Whether the text began with a byte order mark.
     *
     * @return whether it did
     */
    public boolean hadByteOrderMark() {
        return byteOrderMark;
    }

    /**
     * Forgets the text before a place: the start of a record.
     *
     * @param offset characters from the start of the whole text
     */
    public void release(long offset) {
        keptPosition = position(offset);
        start += (int) (offset - keptFrom);
        keptFrom = offset;
        counted = 0;
        countedBytes = 0;
    }

    /**
     * Whether a part of the kept text has more bytes than a record may have.
     *
     * @param from characters from the start of the whole text, not before the last release
     * @param to behind the last character
     * @return whether it is too long
     */
    public boolean exceedsRecord(long from, long to) {
        return mayExceed(to - from) && bytes(index(from), index(to)) > limits.recordLength();
    }

    /** No character takes more than three bytes, so most texts need not be counted. */
    private boolean mayExceed(long characters) {
        return characters > limits.recordLength() / 3;
    }

    /** The length of kept characters in UTF-8; each half of a surrogate pair stands for two of its four bytes. */
    private long bytes(int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            char c = kept[i];
            sum += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return sum;
    }

    /**
     * A place in the kept text.
     *
     * @param offset characters from the start of the whole text, not before the last release
     * @return line and column
     */
    public Position position(long offset) {
        return keptPosition.after(kept, start, Math.min(index(offset), length));
    }

    /**
     * A part of the kept text.
     *
     * @param from characters from the start of the whole text, not before the last release
     * @param to behind the last character
     * @return the text as it stands
     */
    public String text(long from, long to) {
        return new String(kept, index(from), (int) (to - from));
    }

    /**
     * Finds a character backwards in the kept text.
     *
     * @param c the character
     * @param before offset to begin before, in characters from the start of the whole text
     * @return its offset, or {@code before} if it is not there
     */
    public long lastIndexOf(char c, long before) {
        for (int i = Math.min(index(before), length) - 1; i >= start; i--) {
            if (kept[i] == c) {
                return keptFrom + i - start;
            }
        }
        return before;
    }

    /**
     * Finds characters backwards in the kept text.
     *
     * @param text the characters
     * @param before offset before which they end, in characters from the start of the whole text
     * @return the offset of the first of them, or {@code before} if they are not there
     */
    public long lastIndexOf(String text, long before) {
        long at = before;
        while (at > keptFrom) {
            long found = lastIndexOf(text.charAt(0), at);
            if (found == at) {
                return before;
            }
            if (found + text.length() <= before
                    && text(found, found + text.length()).equals(text)) {
                return found;
            }
            at = found;
        }
        return before;
    }

    /**
     * The kept text from a place on, as far as it has been read, without a copy. It is of no use once more has been read or released.
     *
     * @param from characters from the start of the whole text, not before the last release
     * @return the text, not to be written to
     */
    public CharBuffer view(long from) {
        int first = index(from);
        return CharBuffer.wrap(kept, first, length - first);
    }

    private int index(long offset) {
        return start + (int) (offset - keptFrom);
    }

    /**
     * The kept text from a place on, as far as it has been read.
     *
     * @param from characters from the start of the whole text, not before the last release
     * @return the text
     */
    public String textFrom(long from) {
        return text(from, end());
    }

    /**
     * The text kept so far ends here.
     *
     * @return characters from the start of the whole text
     */
    public long end() {
        return keptFrom + length - start;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        while (given == length && !ended) {
            fill();
        }
        if (given == length) {
            return -1;
        }
        int n = Math.min(count, length - given);
        System.arraycopy(kept, given, target, offset, n);
        given += n;
        return n;
    }

    private void fill() throws IOException {
        if (isRecordFull()) {
            stop(InputRules.RECORD_TOO_LONG, "limit", String.valueOf(limits.recordLength()));
            return;
        }
        bytes.compact();
        long left = limits.documentLength() - bytesRead;
        int n = in.read(bytes.array(), bytes.position(), (int) Math.min(bytes.remaining(), left + 1));
        boolean last = n < 0;
        boolean tooLong = n > left;
        if (!last) {
            int taken = tooLong ? (int) left : n;
            bytes.position(bytes.position() + taken);
            bytesRead += taken;
        }
        bytes.flip();
        makeRoom();
        CoderResult result = decode(last);
        dropByteOrderMark();
        if (result.isError()) {
            byte[] bad = new byte[Math.min(result.length(), bytes.remaining())];
            bytes.get(bytes.position(), bad);
            long at = bytesRead - bytes.remaining();
            stop(
                    InputRules.MALFORMED,
                    "bytes",
                    HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad),
                    "offset",
                    String.valueOf(at));
        } else if (tooLong) {
            stop(InputRules.DOCUMENT_TOO_LONG, "limit", String.valueOf(limits.documentLength()));
        } else if (last) {
            ended = true;
        }
    }

    /** Decodes what has been read. Most of it is ASCII, which needs no decoder; what is wrong is told by the decoder, which sees all that follows. */
    private CoderResult decode(boolean last) {
        CharBuffer chars = CharBuffer.wrap(kept);
        int end = bytes.limit();
        while (true) {
            ascii();
            int stop = bytes.position();
            while (stop < end && bytes.get(stop) < 0) {
                stop++;
            }
            chars.position(length);
            if (stop < end) {
                bytes.limit(stop);
                decoder.decode(bytes, chars, false);
                bytes.limit(end);
                length = chars.position();
            }
            if (stop == end || bytes.position() < stop) {
                CoderResult result = decoder.decode(bytes, chars, last);
                length = chars.position();
                return result;
            }
        }
    }

    private void ascii() {
        byte[] source = bytes.array();
        int end = bytes.limit();
        int from = bytes.position();
        int to = length;
        while (from < end && source[from] >= 0) {
            kept[to++] = (char) source[from++];
        }
        bytes.position(from);
        length = to;
    }

    /** Whether what is kept is longer than a record may be, and the parser still asks for more of it. */
    private boolean isRecordFull() {
        if (!mayExceed(length - start)) {
            return false;
        }
        countedBytes += bytes(start + counted, length);
        counted = length - start;
        return countedBytes > limits.recordLength();
    }

    private void makeRoom() {
        if (kept.length - length >= BYTES) {
            return;
        }
        int keptLength = length - start;
        char[] target = kept.length - keptLength >= 2 * BYTES ? kept : new char[2 * keptLength + 2 * BYTES];
        System.arraycopy(kept, start, target, 0, keptLength);
        kept = target;
        given -= start;
        length = keptLength;
        start = 0;
    }

    private void dropByteOrderMark() {
        if (!started && length > 0) {
            started = true;
            if (kept[0] == '\uFEFF') {
                byteOrderMark = true;
                System.arraycopy(kept, 1, kept, 0, length - 1);
                length--;
            }
        }
    }

    private void stop(String rule, String... arguments) {
        fault = Fault.of(rule, "", length - start, arguments);
        ended = true;
    }

    /** Closes the stream below. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
