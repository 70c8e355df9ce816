package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Finding;

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

    /**
     * The records of files.
     *
     * @param given files and folders
     * @param bad what is said of a file that cannot be read as a whole: the caller's mistake, told with its first finding
     * @param words the texts
     * @return in the order of the files
     * @throws IOException if a file cannot be read
     */
    static List<MetadataRecord> records(List<Path> given, String bad, Words words) throws IOException {
        List<MetadataRecord> records = new ArrayList<>();
        for (Path file : files(given, words)) {
            ReadResult<Document> read = RegMeta.standard().read(file);
            if (read.value().isEmpty()) {
                String why = read.findings().stream()
                        .map((Finding finding) -> finding.render(words.locale()))
                        .findFirst()
                        .orElse("");
                throw new UsageException(words.get(bad, file, why));
            }
            records.addAll(read.value().get().record());
        }
        return records;
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
