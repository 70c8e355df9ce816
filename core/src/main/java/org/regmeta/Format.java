package org.regmeta;

import java.util.Locale;
import java.util.Optional;

/** The forms in which a document is exchanged. */
public enum Format {
    /** One JSON object. */
    JSON("json", "application/json", true),
    /** One line of JSON per record; the head is the first line. */
    NDJSON("ndjson", "application/x-ndjson", true),
    /** XML in the namespace {@code https://w3id.org/regmeta/1}. */
    XML("xml", "application/xml", true),
    /** JSON-LD 1.1; it can be written, but not read. */
    JSON_LD("jsonld", "application/ld+json", false);

    private final String extension;
    private final String mediaType;
    private final boolean readable;

    Format(String extension, String mediaType, boolean readable) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.readable = readable;
    }

    /**
     * The file name extension, which is also its name on the command line.
     *
     * @return without the dot
     */
    public String extension() {
        return extension;
    }

    /**
     * The media type.
     *
     * @return such as {@code application/json}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Whether documents can be read in this form; JSON-LD is for export alone.
     *
     * @return whether it can be read
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Finds the format of a file name.
     *
     * @param fileName a name with or without folders
     * @return the format that its extension names, in any case
     */
    public static Optional<Format> ofFileName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (format.extension.equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
