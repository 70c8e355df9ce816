package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever line of the model, the rules, the code lists, the border values or the schemas is taken away or altered, the build says so, with file and line. A
 * build tries a sample; {@code -Dregmeta.every=1} tries every line, which takes an hour.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenLinesTest {
    private static final int EVERY = Integer.getInteger("regmeta.every", 199);
    private static final Pattern PLACE = Pattern.compile(
            "(model|rules|codelists|conformance|schemas|reference)/\\S+(:[0-9]+\\b|: is not generated).*");

    private final Map<String, Integer> tried = new TreeMap<>();
    private SpecCopy spec;

    @BeforeAll
    void copy(@TempDir Path folder) throws IOException {
        spec = new SpecCopy(folder);
    }

    @AfterAll
    void count() throws IOException {
        StringBuilder text = new StringBuilder();
        tried.forEach(
                (part, count) -> text.append(part).append('=').append(count).append('\n'));
        Path folder = Files.createDirectories(Path.of("target", "counts"));
        Files.writeString(folder.resolve("broken-lines.properties"), text);
    }

    @Test
    void theStandardAsItIsHasNoProblems() throws IOException {
        assertThat(spec.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"model,.yaml", "rules,.yaml", "codelists,.json", "conformance,.yaml", "schemas,", "reference,.md"})
    void noLineCanBeTakenAwayOrAltered(String part, String extension) throws IOException {
        List<String> unnoticed = new ArrayList<>();
        int number = 0;
        for (String file : spec.files(part, extension == null ? "" : extension)) {
            if (!Files.isRegularFile(spec.folder().resolve(file))) {
                continue;
            }
            List<String> lines = spec.lines(file);
            for (int line = 1; line <= lines.size(); line++) {
                if (isContent(part, lines.get(line - 1)) && number++ % EVERY == 0) {
                    attempt(unnoticed, file, line, null);
                    String altered = altered(lines.get(line - 1));
                    if (altered != null) {
                        attempt(unnoticed, file, line, altered);
                    }
                    tried.merge(part, altered == null ? 1 : 2, Integer::sum);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** Comments and blank lines say nothing; in generated files they are there for a reason. */
    private static boolean isContent(String part, String line) {
        return !line.isBlank() && !(line.strip().startsWith("#") && !part.equals("reference"));
    }

    /** The last letter or digit of the line, but for a comment behind it, is another one. */
    private static String altered(String line) {
        int comment = line.indexOf("   # ");
        for (int i = (comment < 0 ? line.length() : comment) - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                char other = Character.isDigit(c) ? (char) ('0' + (c - '0' + 1) % 10) : c == 'x' ? 'y' : 'x';
                return line.substring(0, i) + other + line.substring(i + 1);
            }
        }
        return null;
    }

    private void attempt(List<String> unnoticed, String file, int line, String text) throws IOException {
        String what = file + ":" + line
                + (text == null ? " taken away: " + spec.lines(file).get(line - 1) : " altered: " + text);
        try {
            boolean generated = file.startsWith("schemas/") || file.startsWith("reference/");
            List<String> problems = generated ? spec.staleWith(file, line, text) : spec.problemsWith(file, line, text);
            if (problems.isEmpty()) {
                unnoticed.add(what + " -> nothing");
            }
            problems.stream()
                    .filter(problem -> !PLACE.matcher(problem).matches())
                    .forEach(problem -> unnoticed.add(what + " -> no place: " + problem));
        } catch (RuntimeException e) {
            unnoticed.add(what + " -> " + e);
        }
    }
}
