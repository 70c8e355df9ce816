package org.regmeta.internal.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Files aside that nobody will finish, since the process that wrote them was killed. The next write into the same folder removes those that have not been touched for
 * a day; younger ones may belong to a write that is still going on. Days are told by the clock of the file system, never by that of this machine.
 */
final class Leftovers {
    static final String PREFIX = ".regmeta-";
    static final String SUFFIX = ".tmp";

    private static final Duration AGE = Duration.ofDays(1);

    private Leftovers() {}

    /**
     * Removes what is old. That it cannot is no reason to stop a write.
     *
     * @param folder where to look
     * @param fresh a file that was made just now, which tells the time
     */
    static void clear(Path folder, Path fresh) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            Instant old = modified(fresh).toInstant().minus(AGE);
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && modified(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // housekeeping: the next write tries again
        }
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    }
}
