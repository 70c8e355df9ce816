package org.regmeta.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file that a command is asked to write. */
final class TargetFile {
    private TargetFile() {}

    /**
     * Refuses what is there already, unless it is to be replaced and is a plain file.
     *
     * @param target where something is to be written
     * @param force whether it may be replaced
     * @param words the texts
     * @throws UsageException if it must not be written
     */
    static void refuse(Path target, boolean force, Words words) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!force) {
            throw new UsageException(words.get("convert.exists", target));
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(words.get("file.special", target));
        }
    }
}
