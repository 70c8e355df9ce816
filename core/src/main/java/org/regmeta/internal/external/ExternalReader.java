package org.regmeta.internal.external;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.CodeList;
import org.regmeta.model.Column;
import org.regmeta.model.ExternalEntries;
import org.regmeta.validation.Limits;
import org.regmeta.value.Digest;

/** Reads the file of a code list. Only a regular file below the folder of the document is opened, whatever links say, and nothing else in the world. Immutable. */
public final class ExternalReader {
    /** How many entries of one file are read (section 6.8 of the standard). */
    private static final int ENTRIES = 1_000_000;

    private static final String CSV = "text/csv";
    private static final String GENERICODE = "application/xml";

    /** What reads other forms than CSV: core knows no XML, the binding of XML does. */
    private static final Map<String, EntryReader> READERS =
            ServiceLoader.load(EntryReader.class, EntryReader.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .collect(Collectors.toUnmodifiableMap(EntryReader::mediaType, reader -> reader, (one, two) -> one));

    private final Limits limits;

    /**
     * A reader.
     *
     * @param limits the limits that hold; a file may be as long as a record
     */
    public ExternalReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads the file of a list.
     *
     * @param folder the folder of the document; null if it has none
     * @param list the list
     * @param external where its entries stand
     * @return what became of it
     */
    public ExternalList read(@Nullable Path folder, CodeList list, ExternalEntries external) {
        try {
            Optional<Path> file = folder == null ? Optional.empty() : find(folder, external.file());
            if (file.isEmpty()) {
                return ExternalList.NOT_THERE;
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file.get())) {
                bytes = in.readNBytes(limits.recordLength() + 1);
            }
            return bytes.length > limits.recordLength() ? tooLarge(limits.recordLength()) : read(bytes, list, external);
        } catch (IOException e) {
            return ExternalList.NOT_THERE;
        }
    }

    /** A link that leads out of the folder leads nowhere. */
    private static Optional<Path> find(Path folder, String file) throws IOException {
        try {
            Path root = folder.toRealPath();
            Path found = root.resolve(file).toRealPath();
            return found.startsWith(root) && Files.isRegularFile(found) ? Optional.of(found) : Optional.empty();
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static ExternalList tooLarge(long limit) {
        return ExternalList.refused(ExternalList.Reason.TOO_LARGE, Map.of("limit", String.valueOf(limit)));
    }

    private ExternalList read(byte[] bytes, CodeList list, ExternalEntries external) {
        Digest digest = Digest.of(bytes);
        if (!digest.equals(external.digest())) {
            return ExternalList.refused(
                    ExternalList.Reason.DIGEST,
                    Map.of(
                            "found",
                            digest.toString(),
                            "expected",
                            external.digest().toString()));
        }
        try {
            return parse(decode(bytes), list, external.mediaType());
        } catch (TooManyEntriesException e) {
            return tooLarge(ENTRIES);
        } catch (ListFormException e) {
            return ExternalList.refused(ExternalList.Reason.FORM, e.arguments());
        }
    }

    private ExternalList parse(String text, CodeList list, String mediaType)
            throws ListFormException, TooManyEntriesException {
        EntryCollector entries = new EntryCollector(ENTRIES, limits.textLength());
        if (mediaType.equals(CSV)) {
            CsvEntries.read(text, entries);
        } else if (mediaType.equals(GENERICODE)) {
            EntryReader reader = READERS.get(mediaType);
            if (reader == null) {
                return ExternalList.NOT_THERE;
            }
            reader.read(text, entries);
        } else {
            throw new ListFormException(0, "mediaType", mediaType);
        }
        ExternalList read = entries.list();
        List<String> columns = read.columns();
        for (Column column : list.column()) {
            if (!columns.contains(column.columnName())) {
                throw new ListFormException(0, "missing", column.columnName());
            }
        }
        return read;
    }

    /** Strict UTF-8; a byte order mark is dropped. */
    private static String decode(byte[] bytes) throws ListFormException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            byte[] bad = new byte[Math.min(result.length(), in.remaining())];
            in.get(in.position(), bad);
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new ListFormException(
                    line, "bytes", HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bad));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
