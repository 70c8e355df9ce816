package org.regmeta.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the suite expects of canonical forms and digests is what another implementation of RFC 8785 makes of its documents. */
class CanonicalSuiteTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance", "canonical");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".canonical"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theExpectedFormIsThatOfTheOtherImplementation(String name) throws IOException, NoSuchAlgorithmException {
        byte[] expected = Files.readAllBytes(FOLDER.resolve(name + ".canonical"));
        String form = new String(expected, StandardCharsets.UTF_8);
        String document = new JsonCanonicalizer(Files.readString(FOLDER.resolve(name + ".json"))).getEncodedString();
        assertThat(document).isEqualTo("{\"kind\":\"Document\",\"record\":[" + form + "],\"specVersion\":\"1.0\"}");
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(expected));
        assertThat(entry(name)).contains("\"digest\": \"sha-256:" + digest + "\"");
    }

    /** The lines of {@code cases.json} about a case. */
    private static String entry(String name) throws IOException {
        String cases = Files.readString(FOLDER.resolve("cases.json"));
        int start = cases.indexOf("\"name\": \"" + name + "\"");
        assertThat(start).as(name).isPositive();
        int end = cases.indexOf("\"name\"", start + 1);
        return cases.substring(start, end < 0 ? cases.length() : end);
    }

    @Test
    void everyCaseHasItsForm() throws IOException {
        long cases = Files.readString(FOLDER.resolve("cases.json"))
                .lines()
                .filter(line -> line.contains("\"name\": "))
                .count();
        assertThat(names()).hasSize((int) cases);
    }
}
