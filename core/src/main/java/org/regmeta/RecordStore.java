package org.regmeta;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.table.Ints;
import org.regmeta.spi.Position;
import org.regmeta.spi.RecordSyntax;
import org.regmeta.spi.RecordText;
import org.regmeta.validation.Location;

/**
 * The records of a run in the order in which they were read. As long as their texts are short together, they stay in memory; then all texts move to a file that
 * has no name and vanishes with the run, and a record is read again when it is needed. Filled by one thread; then several may ask for records.
 */
final class RecordStore implements Closeable {
    /** Of the records that were read again, this many characters are kept for the next who asks. */
    private static final int RECENT = 1 << 20;

    private static final int BUFFER = 1 << 20;

    /** What the records of one document have in common. */
    private record Source(FindingCollector collector, RecordSyntax syntax) {}

    private final long keep;
    private final List<Checked> kept = new ArrayList<>();
    private long characters;

    private @Nullable FileChannel file;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long written;
    private final List<Source> sources = new ArrayList<>();
    private final Ints sourceOf = new Ints();
    private final Ints indexes = new Ints();
    private final Ints lines = new Ints();
    private final Ints columns = new Ints();
    private final Ints lengths = new Ints();
    private final Ints offsetsHigh = new Ints();
    private final Ints offsetsLow = new Ints();
    private long recentCharacters;
    private final Map<Integer, Checked> recent = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * An empty store.
     *
     * @param keep how many characters of text stay in memory
     */
    RecordStore(long keep) {
        this.keep = keep;
    }

    /** How many records there are. */
    int size() {
        return file == null ? kept.size() : sourceOf.size();
    }

    void add(Checked checked) throws IOException {
        if (file == null) {
            kept.add(checked);
            characters += checked.text().text().length();
            if (characters > keep) {
                spill();
            }
        } else {
            write(checked);
        }
    }

    private void spill() throws IOException {
        Path path = Files.createTempFile("regmeta", null);
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        buffer = ByteBuffer.allocate(BUFFER);
        for (Checked one : kept) {
            write(one);
        }
        kept.clear();
    }

    private void write(Checked checked) throws IOException {
        RecordText text = checked.text();
        Source source = new Source(checked.collector(), text.syntax());
        if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(source)) {
            sources.add(source);
        }
        sourceOf.add(sources.size() - 1);
        indexes.add(checked.index());
        lines.add(text.start().line());
        columns.add(text.start().column());
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        lengths.add(bytes.length);
        offsetsHigh.add((int) (written >>> 32));
        offsetsLow.add((int) written);
        written += bytes.length;
        if (buffer.remaining() < bytes.length) {
            flush();
        }
        if (buffer.remaining() < bytes.length) {
            drain(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        drain(buffer);
        buffer.clear();
    }

    private void drain(ByteBuffer bytes) throws IOException {
        while (file != null && bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** No record is added any more. */
    void complete() throws IOException {
        if (file != null) {
            flush();
        }
    }

    /**
     * A record, read again if it has to be.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    synchronized Checked get(int number) {
        if (file == null) {
            return kept.get(number);
        }
        Checked found = recent.get(number);
        if (found == null) {
            found = readAgain(number);
            remember(number, found);
        }
        return found;
    }

    private void remember(int number, Checked checked) {
        recent.put(number, checked);
        recentCharacters += checked.text().text().length();
        var oldest = recent.entrySet().iterator();
        while (recentCharacters > RECENT && recent.size() > 1) {
            recentCharacters -= oldest.next().getValue().text().text().length();
            oldest.remove();
        }
    }

    private Checked readAgain(int number) {
        Source source = sources.get(sourceOf.get(number));
        String text = text(number);
        Position start = new Position(lines.get(number), columns.get(number));
        return new Checked(
                source.syntax().record(text),
                indexes.get(number),
                new RecordText(text, start, source.syntax()),
                source.collector());
    }

    private String text(int number) {
        long offset = (long) offsetsHigh.get(number) << 32 | offsetsLow.get(number) & 0xFFFF_FFFFL;
        ByteBuffer bytes = ByteBuffer.allocate(lengths.get(number));
        try {
            while (file != null && bytes.hasRemaining()) {
                if (file.read(bytes, offset + bytes.position()) < 0) {
                    throw new EOFException("the file of records has become shorter");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    /** Where a record stands, without reading it. */
    Location place(int number) {
        if (file == null) {
            return kept.get(number).place();
        }
        String name = sources.get(sourceOf.get(number)).collector().file();
        return new Location(name, lines.get(number), columns.get(number));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
