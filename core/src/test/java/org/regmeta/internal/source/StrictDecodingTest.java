package org.regmeta.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regmeta.spi.Fault;
import org.regmeta.validation.Limits;

/** Both readers find the same characters, and the same first fault, as a strict decoder that is given all bytes at once. */
class StrictDecodingTest {
    private static final int TRIES = 20_000;
    private static final byte[][] PIECES = {
        {'a'},
        {'a', 'b', 'c', ' ', '<', '>'},
        {(byte) 0xC3, (byte) 0xA4},
        {(byte) 0xE2, (byte) 0x82, (byte) 0xAC},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80},
        {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD},
    };
    private static final byte[][] BROKEN = {
        {(byte) 0xC3},
        {(byte) 0x80},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
        {(byte) 0xF0, (byte) 0x9F},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xFF},
    };

    private final Random random = new Random(20261126);
    private int faulty;

    /** What a strict decoder makes of all bytes: the characters, and how many bytes stand before what is wrong, or -1. */
    private record Expected(String text, int offset) {
        static Expected of(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CoderResult result = decoder.decode(in, out, true);
            return new Expected(out.flip().toString(), result.isError() ? in.position() : -1);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            byte[][] from = random.nextInt(20) == 0 ? BROKEN : PIECES;
            bytes.writeBytes(from[random.nextInt(from.length)]);
        }
        return bytes.toByteArray();
    }

    /** A stream that gives as many bytes at once as it likes. */
    private InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(4)));
            }
        };
    }

    private void assertFault(@Nullable Fault fault, Expected expected) {
        if (expected.offset() < 0) {
            assertThat(fault).isNull();
        } else {
            faulty++;
            assertThat(fault).isNotNull();
            assertThat(fault.rule()).isEqualTo(InputRules.MALFORMED);
            assertThat(fault.arguments()).containsEntry("offset", String.valueOf(expected.offset()));
        }
    }

    @Test
    void readerAndDecoderAgree() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes();
            Expected expected = Expected.of(bytes);
            try (StrictReader reader = new StrictReader(trickle(bytes), Limits.standard())) {
                char[] some = new char[7];
                StringBuilder text = new StringBuilder();
                for (int n = reader.read(some, 0, some.length); n >= 0; n = reader.read(some, 0, some.length)) {
                    text.append(some, 0, n);
                }
                assertThat(text).hasToString(expected.text());
                assertFault(reader.fault(), expected);
            }
        }
        assertThat(faulty).isBetween(TRIES / 10, TRIES * 9 / 10);
    }

    @Test
    void linesAndDecoderAgree() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes();
            Expected expected = Expected.of(bytes);
            try (StrictLines lines = new StrictLines(trickle(bytes), Limits.standard())) {
                StrictLines.Line line = lines.next();
                assertThat(line).isNotNull();
                assertThat(line.text()).isEqualTo(expected.text());
                assertFault(line.fault(), expected);
            }
        }
        assertThat(faulty).isBetween(TRIES / 10, TRIES * 9 / 10);
    }
}
