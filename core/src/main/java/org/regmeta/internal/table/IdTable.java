package org.regmeta.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives each id a number, from 0 in the order in which they come. Takes little more memory than the bytes of the ids. Thread-safe once no id is added any more.
 */
public final class IdTable {
    /** A chunk is small enough not to be given regions of its own by the garbage collector, which would waste as much again. */
    private static final int BITS = 18;

    private static final int CHUNK = 1 << BITS;
    private static final int LENGTH = 2;
    private static final int LONGEST = 0xFFFF;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** Nobody can prepare ids that all meet in one place. */
    private final long seed = ThreadLocalRandom.current().nextLong();

    private byte[][] chunks = new byte[4][];
    private int chunk = -1;
    private int used = CHUNK;
    /** Where the id of a number stands: the chunk above, the place in it below. */
    private final Ints places = new Ints();
    /** Numbers of ids plus 1, found by hash; 0 is free. */
    private int[] slots = new int[1 << 10];

    /**
     * The number of an id, which it gets now if it has none.
     *
     * @param id at most 65,535 bytes in UTF-8
     * @return its number
     */
    public int number(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(bytes);
        slots[slot] = places.size();
        if (4L * places.size() > 3L * slots.length) {
            grow();
        }
        return places.size() - 1;
    }

    /**
     * The number of an id.
     *
     * @param id an id
     * @return its number, or -1 if it has none
     */
    public int find(String id) {
        return slots[slot(id.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    /**
     * The id of a number.
     *
     * @param number from 0
     * @return the id
     */
    public String id(int number) {
        int place = places.get(number);
        byte[] bytes = chunks[place >>> BITS];
        int at = place & (CHUNK - 1);
        return new String(bytes, at + LENGTH, length(bytes, at), StandardCharsets.UTF_8);
    }

    /**
     * How many ids there are.
     *
     * @return their number
     */
    public int size() {
        return places.size();
    }

    private void append(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("an id of " + bytes.length + " bytes");
        }
        if (used + LENGTH + bytes.length > CHUNK) {
            chunk++;
            used = 0;
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, 2 * chunk);
            }
            chunks[chunk] = new byte[CHUNK];
        }
        places.add(chunk << BITS | used);
        byte[] target = chunks[chunk];
        target[used] = (byte) (bytes.length >>> 8);
        target[used + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, target, used + LENGTH, bytes.length);
        used += LENGTH + bytes.length;
    }

    private static int length(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private int slot(byte[] id) {
        int slot = start(id, 0, id.length);
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] id) {
        int place = places.get(number);
        byte[] bytes = chunks[place >>> BITS];
        int at = place & (CHUNK - 1);
        int from = at + LENGTH;
        return length(bytes, at) == id.length && Arrays.equals(bytes, from, from + id.length, id, 0, id.length);
    }

    private int start(byte[] bytes, int from, int to) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (Long.rotateLeft(hash, 7) ^ bytes[i]) * FACTOR;
        }
        hash ^= hash >>> 32;
        return (int) (hash * FACTOR >>> 33) & (slots.length - 1);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < places.size(); number++) {
            int place = places.get(number);
            byte[] bytes = chunks[place >>> BITS];
            int at = place & (CHUNK - 1);
            int slot = start(bytes, at + LENGTH, at + LENGTH + length(bytes, at));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }
}
