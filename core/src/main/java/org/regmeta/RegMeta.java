package org.regmeta;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.file.AtomicFile;
import org.regmeta.internal.shape.CanonicalForm;
import org.regmeta.internal.source.ContentType;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Signature;
import org.regmeta.spi.Binding;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.RecordWriter;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Severity;
import org.regmeta.value.Digest;

/**
 * Reads and writes documents in all formats whose bindings are at hand. Nothing is fetched from a network.
 *
 * <p>Immutable and thread-safe.
 */
public final class RegMeta {
    private final Bindings bindings;
    private final Limits limits;

    private RegMeta(Bindings bindings, Limits limits) {
        this.bindings = bindings;
        this.limits = limits;
    }

    /**
     * With the bindings found beside this library and the standard limits.
     *
     * @return an instance to be shared
     */
    public static RegMeta standard() {
        return new RegMeta(Bindings.standard(), Limits.standard());
    }

    /**
     * With given bindings, without a look at services.
     *
     * @param bindings one for each format at most
     * @return an instance to be shared
     * @throws IllegalStateException if two bindings claim one media type or extension
     */
    public static RegMeta of(Binding... bindings) {
        return new RegMeta(Bindings.of(List.of(bindings)), Limits.standard());
    }

    /**
     * With other limits.
     *
     * @param other the limits
     * @return a new instance
     */
    public RegMeta withLimits(Limits other) {
        return new RegMeta(bindings, other);
    }

    /**
     * The formats of the bindings at hand.
     *
     * @return those that can be read and those that can only be written
     */
    public Set<Format> formats() {
        return bindings.formats();
    }

    /**
     * Finds the format that a file name means.
     *
     * @param fileName a name with or without folders
     * @return the format of a binding at hand, or one of the standard, that its extension names, in any case
     */
    public Optional<Format> formatOf(String fileName) {
        return Format.find(bindings.formats(), fileName).or(() -> Format.ofFileName(fileName));
    }

    /**
     * Reads a file as a whole.
     *
     * @param file a file whose extension names its format
     * @return the document, or the findings that stand against it
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the extension names no format that can be read
     */
    public ReadResult<Document> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, formatOf(file), file.toString());
        }
    }

    /**
     * Reads a stream as a whole.
     *
     * @param in the bytes, UTF-8; closed
     * @param format what they are
     * @param name how findings call them
     * @return the document, or the findings that stand against it
     * @throws IOException if the bytes cannot be read
     */
    public ReadResult<Document> read(InputStream in, Format format, String name) throws IOException {
        FindingCollector collector = new FindingCollector(name, limits);
        List<MetadataRecord> records = new ArrayList<>();
        List<Signature> signatures = new ArrayList<>();
        boolean whole = true;
        @Nullable Document head;
        try (RecordReader reader = open(in, format, collector)) {
            head = reader.head();
            for (RecordReader.Piece piece = reader.next(); piece != null; piece = reader.next()) {
                if (piece.record() != null) {
                    records.add(piece.record());
                } else if (piece.signature() != null) {
                    signatures.add(piece.signature());
                } else {
                    whole = false;
                }
            }
        }
        boolean clean =
                collector.total(Severity.ERROR) == 0 && collector.incomplete().isEmpty();
        if (head == null || !whole || !clean) {
            return new ReadResult<>(null, collector.findings());
        }
        Document document =
                head.toBuilder().record(records).signature(signatures).build();
        return new ReadResult<>(document, collector.findings());
    }

    /**
     * Reads a file record by record.
     *
     * @param file a file whose extension names its format
     * @return a stream to be closed
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the extension names no format that can be read
     */
    public RecordStream stream(Path file) throws IOException {
        return stream(file, formatOf(file));
    }

    /**
     * Reads a file record by record, whatever its name.
     *
     * @param file a file
     * @param format what it holds
     * @return a stream to be closed
     * @throws IOException if the file cannot be read
     */
    public RecordStream stream(Path file, Format format) throws IOException {
        FindingCollector collector = new FindingCollector(file.toString(), limits);
        return new RecordStream(open(Files.newInputStream(file), format, collector), collector);
    }

    RecordReader open(InputStream in, Format format, FindingCollector collector) throws IOException {
        if (!Format.standard().contains(format)) {
            // what the files of another house look like, its binding knows
            return bindings.of(format).open(in, format, collector);
        }
        PushbackInputStream bytes = new PushbackInputStream(in, ContentType.WINDOW);
        Fault mismatch = ContentType.mismatch(bytes, format);
        if (mismatch != null) {
            collector.report(mismatch, "", Position.START, null);
            in.close();
            return NOTHING;
        }
        return bindings.of(format).open(bytes, format, collector);
    }

    private static final RecordReader NOTHING = new RecordReader() {
        @Override
        public @Nullable Document head() {
            return null;
        }

        @Override
        public @Nullable Piece next() {
            return null;
        }

        @Override
        public void close() {}
    };

    /**
     * Writes a file, pretty; it takes the target's place in one step when it is complete.
     *
     * @param document the document
     * @param format the format
     * @param file the target; an existing file is replaced
     * @throws IOException if the file cannot be written; the target is then as it was
     */
    public void write(Document document, Format format, Path file) throws IOException {
        try (AtomicFile target = new AtomicFile(file)) {
            write(document, format, true, target.out());
            target.commit();
        }
    }

    /**
     * Writes to a stream.
     *
     * @param document the document
     * @param format the format
     * @param pretty whether to break lines and indent
     * @param out where the bytes go, UTF-8; flushed, not closed
     * @throws IOException if the bytes cannot be written
     */
    public void write(Document document, Format format, boolean pretty, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (RecordWriter writer = writer(document, format, pretty, buffered)) {
            for (MetadataRecord record : document.record()) {
                writer.write(record);
            }
            for (Signature signature : document.signature()) {
                writer.write(signature);
            }
        }
        buffered.flush();
    }

    /**
     * Starts to write record by record.
     *
     * @param head what stands around the records; its own lists are not looked at
     * @param format the format
     * @param pretty whether to break lines and indent
     * @param out where the bytes go, UTF-8; not closed
     * @return a writer to be closed, which completes the text
     * @throws IOException if the bytes cannot be written
     */
    public RecordWriter writer(Document head, Format format, boolean pretty, OutputStream out) throws IOException {
        return bindings.of(format).write(head, format, pretty, out);
    }

    /**
     * The digest of a record: SHA-256 over its canonical form (RFC 8785), the same whatever syntax it came in.
     *
     * @param record the record
     * @return its digest
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static Digest digest(MetadataRecord record) {
        return Digest.of(CanonicalForm.of(record));
    }

    /**
     * The canonical form of a record (RFC 8785), which is what signatures sign.
     *
     * @param record the record
     * @return UTF-8 bytes
     * @throws IllegalArgumentException if a text holds a lone surrogate
     */
    public static byte[] canonicalForm(MetadataRecord record) {
        return CanonicalForm.of(record);
    }

    private Format formatOf(Path file) {
        return formatOf(file.toString())
                .filter(Format::isReadable)
                .orElseThrow(() -> new IllegalArgumentException("no format that can be read: " + file));
    }
}
