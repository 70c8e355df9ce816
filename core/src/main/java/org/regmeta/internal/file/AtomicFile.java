package org.regmeta.internal.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written aside, in the folder of its target, and takes the target's place in one step. Closed without {@link #commit()} it leaves the target as it
 * was and nothing behind. A target that is a link or anything else but a file is refused: what is written lands nowhere else than was said. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path aside;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    /**
     * Starts a file.
     *
     * @param target where it shall stand; its folder must exist
     * @throws IOException if the folder cannot be written, or the target is there and no regular file
     */
    public AtomicFile(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is no file");
        }
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "is a link or no regular file");
        }
        this.aside = folder.resolve(Leftovers.PREFIX + UUID.randomUUID() + Leftovers.SUFFIX);
        this.channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        try {
            if (exists) {
                keepPermissions();
            }
            Leftovers.clear(folder, aside);
        } catch (IOException | RuntimeException e) {
            closeAfter(e);
            throw e;
        }
    }

    /** What went wrong first is what the caller is told. */
    private void closeAfter(Exception first) {
        try {
            close();
        } catch (IOException e) {
            first.addSuppressed(e);
        }
    }

    private void keepPermissions() throws IOException {
        @Nullable
        PosixFileAttributeView old =
                Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null) {
            Files.setPosixFilePermissions(aside, old.readAttributes().permissions());
        }
    }

    /**
     * Where the bytes go.
     *
     * @return the stream; closing it is left to this file
     */
    public OutputStream out() {
        return out;
    }

    /**
     * The file aside, to be read back before it takes the target's place.
     *
     * @return its path
     * @throws IOException if what was written cannot be flushed
     */
    public Path flushed() throws IOException {
        out.flush();
        return aside;
    }

    /**
     * Forces the bytes to the disk and puts the file in the target's place. A file system that cannot do that in one step is a failure: between two steps there would
     * be neither the old file nor the new one.
     *
     * @throws IOException if that fails; the target is then as it was
     */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(aside);
            }
        }
    }
}
