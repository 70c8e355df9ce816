package org.regmeta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Position;
import org.regmeta.spi.RecordText;

/** Replaces simple values of one record in the text of its file, at their places; every other byte stays. Used once. */
final class RecordEdit {
    /** What may stand between the place of a value and its first character: a quotation mark, or the start tag with what may be in it. */
    private static final Pattern BEFORE = Pattern.compile("\"?|<[A-Za-z:]{1,40}[ \\t\\r\\n]*>");

    /** A value and what takes its place. */
    private record Value(int start, String old, String now) {}

    private final String text;
    /** By their place, the last first, so that the places before stay what they are. */
    private final Map<Integer, Value> values = new TreeMap<>((one, other) -> Integer.compare(other, one));

    private final RecordText record;

    private RecordEdit(String text, RecordText record) {
        this.text = text;
        this.record = record;
    }

    /**
     * Looks for a record.
     *
     * @param file a file without errors
     * @param wanted the record
     * @return an edit of it
     * @throws IOException if the file cannot be read, or changed meanwhile
     */
    static RecordEdit of(Path file, MetadataRecord wanted) throws IOException {
        try (RecordStream records = RegMeta.standard().stream(file)) {
            for (MetadataRecord record = records.next(); record != null; record = records.next()) {
                @Nullable RecordText text = records.text();
                if (text != null && record.equals(wanted)) {
                    return new RecordEdit(Files.readString(file, StandardCharsets.UTF_8), text);
                }
            }
        }
        throw new IOException(file + " changed while it was read");
    }

    /**
     * Gives a property of the record another value.
     *
     * @param property the name of a property of the record
     * @param old its value now
     * @param now its new value
     * @return whether it can be replaced where it stands; not if it is spelt with escapes
     */
    boolean set(String property, String old, String now) {
        Optional<Integer> start = start(record.position(record.offset("/" + property)), old);
        start.ifPresent(at -> values.put(at, new Value(at, old, now)));
        return start.isPresent();
    }

    /** The text with all new values. */
    String result() {
        StringBuilder out = new StringBuilder(text);
        for (Value value : values.values()) {
            out.replace(value.start(), value.start() + value.old().length(), value.now());
        }
        return out.toString();
    }

    private Optional<Integer> start(Position place, String value) {
        int at = index(place);
        int found = text.indexOf(value, at);
        return found >= 0
                        && found - at <= 80
                        && BEFORE.matcher(text.substring(at, found)).matches()
                ? Optional.of(found)
                : Optional.empty();
    }

    private int index(Position place) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; line < place.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, place.column() - 1);
    }
}
