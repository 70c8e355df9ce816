package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.model.MetadataRecord;

/** One digest over the canonical forms of many records in their order: equal for two files exactly if they hold the same records. */
final class RecordDigests {
    private final MessageDigest digest;
    private long count;

    RecordDigests() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(MetadataRecord record) {
        digest.update(RegMeta.canonicalForm(record));
        digest.update((byte) '\n');
        count++;
    }

    String result() {
        return count + ":" + HexFormat.of().formatHex(digest.digest());
    }

    /** Over the records of a file, read record by record. */
    static String of(RegMeta regmeta, Path file, Format format) throws IOException {
        RecordDigests digests = new RecordDigests();
        try (RecordStream records = regmeta.stream(file, format)) {
            for (@Nullable MetadataRecord record = records.next(); record != null; record = records.next()) {
                digests.add(record);
            }
        }
        return digests.result();
    }
}
