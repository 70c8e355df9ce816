package org.regmeta.cli.landscape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;

/** The documents of the landscape as they lie in the source tree. */
public final class LandscapeDocuments {
    static final Path FOLDER = Path.of("..", "spec", "landscape");

    private LandscapeDocuments() {}

    /** All of them by file, in the order of their names. */
    public static Map<Path, Document> read() throws IOException {
        Map<Path, Document> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                documents.put(file, RegMeta.standard().read(file).orThrow());
            }
        }
        return documents;
    }
}
