package org.regmeta.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file's channel each use of which is a step. */
final class FaultyChannel extends FileChannel {
    private final FileChannel real;
    private final Steps steps;

    FaultyChannel(FileChannel real, Steps steps) {
        this.real = real;
        this.steps = steps;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        steps.step("read");
        return real.read(target);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!steps.write()) {
            return real.write(source);
        }
        ByteBuffer half = source.duplicate();
        half.limit(half.position() + half.remaining() / 2);
        real.write(half);
        throw new IOException("no space left on device");
    }

    @Override
    public void force(boolean metaData) throws IOException {
        steps.step("force");
        real.force(metaData);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try {
            steps.step("close");
        } finally {
            real.close();
        }
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        return real.position(newPosition);
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
