package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.regmeta.Format;
import org.regmeta.RegMeta;

/** Which files are meant: files as they are, folders with all files below them whose extension names a format that can be read. */
final class Inputs {
    private Inputs() {}

    static Collection<Path> files(List<Path> given, Words words) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .filter(Inputs::isReadable)
                            .forEach(files::add);
                }
            } else if (!Files.exists(path)) {
                throw new UsageException(words.get("file.missing", path));
            } else if (!Files.isRegularFile(path)) {
                throw new UsageException(words.get("file.special", path));
            } else if (!isReadable(path)) {
                throw new UsageException(words.get("file.format", path));
            } else {
                files.add(path);
            }
        }
        if (files.isEmpty()) {
            throw new UsageException(words.get("file.none"));
        }
        return files;
    }

    private static boolean isReadable(Path path) {
        Path name = path.getFileName();
        return name != null
                && !name.toString().startsWith(".")
                && RegMeta.standard()
                        .formatOf(name.toString())
                        .filter(Format::isReadable)
                        .isPresent();
    }
}
