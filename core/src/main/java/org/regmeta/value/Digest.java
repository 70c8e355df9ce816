package org.regmeta.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 checksum (FIPS 180-4) over exactly stated bytes, written {@code sha-256:} and 64 lower-case hexadecimal digits.
 *
 * @param value the whole text, with the name of the method
 */
public record Digest(String value) {

    private static final String PREFIX = "sha-256:";
    private static final int LENGTH = PREFIX.length() + 64;

    /**
     * @throws ValueFormatException if the text is no such checksum
     */
    public Digest {
        if (!isValid(value)) {
            throw new ValueFormatException("Digest", value);
        }
    }

    /** The checksum over these bytes. */
    public static Digest of(byte[] bytes) {
        return ofSha256(sha256().digest(bytes));
    }

    /**
     * The checksum whose 32 bytes were computed elsewhere, for example over a stream.
     *
     * @throws ValueFormatException if there are not 32 bytes
     */
    public static Digest ofSha256(byte[] hash) {
        return new Digest(PREFIX + HexFormat.of().formatHex(hash));
    }

    /**
     * Reads {@code sha-256:…}.
     *
     * @throws ValueFormatException if the text is no such checksum
     */
    public static Digest parse(CharSequence text) {
        return new Digest(text.toString());
    }

    /** Whether the text is {@code sha-256:} and 64 lower-case hexadecimal digits. */
    public static boolean isValid(CharSequence text) {
        return text.length() == LENGTH
                && Chars.startsWith(text, PREFIX)
                && Chars.all(text, PREFIX.length(), LENGTH, Chars::isLowerHex);
    }

    /** The 64 hexadecimal digits without the name of the method. */
    public String hex() {
        return value.substring(PREFIX.length());
    }

    /** Whether this is the checksum over these bytes. */
    public boolean matches(byte[] bytes) {
        return equals(of(bytes));
    }

    @Override
    public String toString() {
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
