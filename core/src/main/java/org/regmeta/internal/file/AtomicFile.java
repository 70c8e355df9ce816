package org.regmeta.internal.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written aside, in the folder of its target, and takes the target's place in one step. Closed without {@link #commit()} it leaves the target as it
 * was and nothing behind. Not thread-safe.
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
     * @throws IOException if the folder cannot be written
     */
    public AtomicFile(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is no file");
        }
        this.aside = folder.resolve(".regmeta-" + UUID.randomUUID() + ".tmp");
        this.channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        try {
            keepPermissions();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Those of the target, where there is one; a new file gets what any new file gets. */
    private void keepPermissions() throws IOException {
        @Nullable PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
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
     * Forces the bytes to the disk and puts the file in the target's place.
     *
     * @throws IOException if that fails; the target is then as it was
     */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            channel.close();
            Files.deleteIfExists(aside);
        }
    }
}
