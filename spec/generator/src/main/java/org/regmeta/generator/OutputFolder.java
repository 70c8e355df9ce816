package org.regmeta.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where generated files go. A file that has not changed keeps its date, so that nothing is built again for it. */
final class OutputFolder {
    private static final Set<String> OWNED =
            Set.of("schemas", "reference", "conformance/types", "conformance/forms", "conformance/codes");

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
        }
        for (String leftover : unexpected(files.keySet())) {
            Files.delete(folder.resolve(leftover));
        }
    }

    void requireEqual(Map<String, String> files) throws IOException {
        Problems problems = new Problems();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                problems.add(file.getKey(), "is missing; run the generator (see CONTRIBUTING.md)");
            } else {
                compare(problems, file.getKey(), Files.readString(path), file.getValue());
            }
        }
        unexpected(files.keySet()).forEach(file -> problems.add(file, "is not generated any more; delete it"));
        problems.throwIfAny();
    }

    private static void compare(Problems problems, String name, String committed, String fresh) {
        if (committed.equals(fresh)) {
            return;
        }
        String[] old = committed.split("\n", -1);
        String[] now = fresh.split("\n", -1);
        int line = 0;
        while (line < old.length && line < now.length && old[line].equals(now[line])) {
            line++;
        }
        problems.add(name + ":" + (line + 1), "is stale; run the generator (see CONTRIBUTING.md)");
    }

    private Set<String> unexpected(Set<String> expected) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String owned : OWNED) {
            Path root = folder.resolve(owned);
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !expected.contains(name))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
