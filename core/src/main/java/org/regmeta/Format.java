package org.regmeta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form in which documents are exchanged. The standard has four; a binding of another house may bring its own.
 *
 * @param extension the file name extension without the dot, which is also its name on the command line: small letters and digits
 * @param mediaType the media type without parameters, such as {@code application/json}
 * @param isReadable whether documents can be read in this form, or only written
 */
public record Format(String extension, String mediaType, boolean isReadable) {
    // before the formats, which are checked as they are made
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,16}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}");

    /** One JSON object. */
    public static final Format JSON = new Format("json", "application/json", true);
    /** One line of JSON per record; the head is the first line. */
    public static final Format NDJSON = new Format("ndjson", "application/x-ndjson", true);
    /** XML in the namespace {@code https://w3id.org/regmeta/1}. */
    public static final Format XML = new Format("xml", "application/xml", true);
    /** JSON-LD 1.1; it can be written, but not read. */
    public static final Format JSON_LD = new Format("jsonld", "application/ld+json", false);

    private static final List<Format> STANDARD = List.of(JSON, NDJSON, XML, JSON_LD);

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the extension or the media type has another form
     */
    public Format {
        if (!EXTENSION.matcher(extension).matches()
                || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("no extension and media type: " + extension + ", " + mediaType);
        }
    }

    /**
     * The formats of the standard.
     *
     * @return JSON, NDJSON, XML and JSON-LD
     */
    public static List<Format> standard() {
        return STANDARD;
    }

    /**
     * Finds the format of the standard that a file name means. {@link RegMeta#formatOf} knows those of other bindings too.
     *
     * @param fileName a name with or without folders
     * @return the format that its extension names, in any case
     */
    public static Optional<Format> ofFileName(String fileName) {
        return find(STANDARD, fileName);
    }

    static Optional<Format> find(Iterable<Format> formats, String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : formats) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    // Both are written out, since a record's own are code that Java makes at each start, and formats are compared
    // before anything else.
    @Override
    public boolean equals(Object other) {
        return other instanceof Format format
                && mediaType.equals(format.mediaType)
                && extension.equals(format.extension)
                && isReadable == format.isReadable;
    }

    @Override
    public int hashCode() {
        return mediaType.hashCode();
    }

    /** The extension, as the command line names it. */
    @Override
    public String toString() {
        return extension;
    }
}
