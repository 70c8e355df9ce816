package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the standard's sources and committed output, in which a fault can be planted and taken away again. */
final class SpecCopy {
    private static final Path SPEC = Path.of("..");
    private static final List<String> PARTS = List.of(
            "model",
            "codelists",
            "rules",
            "profiles",
            "conformance/profiles",
            "conformance/values.yaml",
            "conformance/types",
            "conformance/forms",
            "conformance/codes",
            "schemas",
            "reference");

    private final Path folder;
    private Map<String, String> fresh;

    SpecCopy(Path folder) throws IOException {
        this.folder = folder;
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(SPEC.resolve(part))) {
                // pages of the landscape come and go with it, and reading it each time would take most of the time
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.getParent().endsWith("silos"))
                        .toList()) {
                    Path copy = folder.resolve(SPEC.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** The files below a part whose names end so, as paths from the folder. */
    List<String> files(String part, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    List<String> lines(String file) throws IOException {
        return Arrays.asList(Files.readString(folder.resolve(file)).split("\n", -1));
    }

    /** What the build says of the standard with this line changed, or without it if the text is null; nothing if it does not mind. */
    List<String> problemsWith(String file, int line, String text) throws IOException {
        return problemsWith(file, changed(file, line, text));
    }

    private String changed(String file, int line, String text) throws IOException {
        List<String> lines = new ArrayList<>(lines(file));
        if (text == null) {
            lines.remove(line - 1);
        } else {
            lines.set(line - 1, text);
        }
        return String.join("\n", lines);
    }

    /** The same with another text of the whole file. */
    List<String> problemsWith(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        Files.writeString(path, text);
        try {
            return problems();
        } finally {
            Files.writeString(path, before);
        }
    }

    /** The same with a part of the file replaced where it stands first. */
    List<String> problemsWith(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text.contains(from)).as("%s is in %s", from, file).isTrue();
        return problemsWith(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    List<String> problems() throws IOException {
        try {
            new Main(folder).check();
            return List.of();
        } catch (SpecException e) {
            return e.problems();
        }
    }

    /** The same for committed output, with the sources as they were at first. */
    List<String> staleWith(String file, int line, String text) throws IOException {
        if (fresh == null) {
            fresh = new Main(folder).committed();
        }
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        Files.writeString(path, changed(file, line, text));
        try {
            new OutputFolder(folder).requireEqual(fresh);
            return List.of();
        } catch (SpecException e) {
            return e.problems();
        } finally {
            Files.writeString(path, before);
        }
    }
}
