package org.regmeta.internal.source;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.spi.Fault;

/** Looks at the first bytes of a file, so that a spreadsheet called {@code .xml} is told to be a spreadsheet. */
public final class ContentType {
    /** How many bytes are looked at. */
    public static final int WINDOW = 512;

    private ContentType() {}

    /**
     * Compares the first bytes with the format that is expected.
     *
     * @param in the bytes; what is looked at is pushed back
     * @param format the expected format
     * @return a fault if the content is something else, or null
     * @throws IOException if the bytes cannot be read
     */
    public static @Nullable Fault mismatch(PushbackInputStream in, Format format) throws IOException {
        byte[] start = in.readNBytes(WINDOW);
        in.unread(start);
        String encoding = otherEncoding(start);
        if (encoding != null) {
            return Fault.of(InputRules.ENCODING, "", 0, "encoding", encoding);
        }
        String found = type(start);
        if (found == null || found.equals(format.equals(Format.XML) ? "XML" : "JSON")) {
            return null;
        }
        return Fault.of(InputRules.FILE_TYPE, "", 0, "found", found, "expected", format.extension());
    }

    private static @Nullable String otherEncoding(byte[] start) {
        boolean marked = begins(start, 0xFF, 0xFE, 0, 0) || begins(start, 0, 0, 0xFE, 0xFF);
        boolean wide = begins(start, 0, 0, 0) || (start.length > 3 && start[0] != 0 && begins(tail(start), 0, 0, 0));
        if (marked || wide) {
            return "UTF-32";
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        if (start.length >= 2 && (start[0] == 0) != (start[1] == 0)) {
            return "UTF-16";
        }
        return begins(start, 0x4C, 0x6F, 0xA7, 0x94) ? "EBCDIC" : null;
    }

    private static byte[] tail(byte[] start) {
        return Arrays.copyOfRange(start, 1, 4);
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String type(byte[] start) {
        if (begins(start, 0x1F, 0x8B)) {
            return "gzip";
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return "ZIP (XLSX, DOCX, ODS …)";
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "Microsoft Office (XLS, DOC …)";
        }
        String text = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            text = text.substring(3).stripLeading();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("%PDF")) {
            return "PDF";
        }
        if (text.startsWith("version https://git-lfs")) {
            return "Git LFS";
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "HTML";
        }
        if (text.startsWith("<")) {
            return "XML";
        }
        return text.startsWith("{") || text.startsWith("[") ? "JSON" : null;
    }
}
