package org.regmeta.internal.table;

import java.util.Arrays;

/** A list of numbers that grows without ever copying what it holds. Not thread-safe while it grows. */
public final class Ints {
    private static final int BITS = 14;
    private static final int CHUNK = 1 << BITS;

    private int[][] chunks = new int[4][];
    private int size;

    /**
     * Appends a number.
     *
     * @param value the number
     */
    public void add(int value) {
        int chunk = size >>> BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * chunk);
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new int[CHUNK];
        }
        chunks[chunk][size & (CHUNK - 1)] = value;
        size++;
    }

    /**
     * The number at a place.
     *
     * @param index from 0
     * @return the number
     */
    public int get(int index) {
        return chunks[index >>> BITS][index & (CHUNK - 1)];
    }

    /**
     * Puts another number at a place.
     *
     * @param index from 0, below {@link #size()}
     * @param value the number
     */
    public void set(int index, int value) {
        chunks[index >>> BITS][index & (CHUNK - 1)] = value;
    }

    /**
     * How many there are.
     *
     * @return their number
     */
    public int size() {
        return size;
    }
}
