package org.regmeta.cli.suite;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** How the bytes of a case are made that are too many to lie in a file. */
sealed interface Recipe {
    /** How many bytes it makes, without making them. */
    long size();

    void cook(ByteArrayOutputStream out);

    default byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cook(out);
        return out.toByteArray();
    }

    static Recipe text(String text) {
        return new Given(text.getBytes(StandardCharsets.UTF_8));
    }

    static Recipe hex(String digits) {
        return new Given(HexFormat.of().parseHex(digits));
    }

    static Recipe parts(List<Recipe> parts) {
        return new Parts(parts, parts.stream().mapToLong(Recipe::size).sum());
    }

    /** Bytes as they stand in the manifest. */
    record Given(byte[] given) implements Recipe {
        @Override
        public long size() {
            return given.length;
        }

        @Override
        public void cook(ByteArrayOutputStream out) {
            out.writeBytes(given);
        }
    }

    /** One after the other. */
    record Parts(List<Recipe> parts, long size) implements Recipe {
        @Override
        public void cook(ByteArrayOutputStream out) {
            parts.forEach(part -> part.cook(out));
        }
    }

    /** The same again and again. */
    record Repeated(Recipe once, int times) implements Recipe {
        @Override
        public long size() {
            return once.size() * times;
        }

        @Override
        public void cook(ByteArrayOutputStream out) {
            byte[] piece = once.bytes();
            // nothing stays nothing, however often
            for (int i = 0; i < times && piece.length > 0; i++) {
                out.writeBytes(piece);
            }
        }
    }
}
