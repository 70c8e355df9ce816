package org.regmeta.cli.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regmeta.model.Document;
import org.regmeta.model.Kind;

/** {@code docs/expressiveness.md}: the use cases that it names exist, none that has an extension is left out, and it has counted them. */
class ExpressivenessTest {
    private static final Path PAGE = Path.of("..", "docs", "expressiveness.md");
    private static final Pattern NAME = Pattern.compile("`([a-z]+/[a-z0-9-]+)`");

    /** By folder and name, without the ending. */
    private static final Map<String, Document> USE_CASES = new TreeMap<>();

    private static String page;
    private static TreeSet<String> named;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
        named = NAME.matcher(page).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
        LandscapeDocuments.read().forEach((file, document) -> {
            if (document.record().stream().anyMatch(record -> record.kind() == Kind.PROCEDURE)) {
                String name =
                        LandscapeDocuments.FOLDER.relativize(file).toString().replace('\\', '/');
                USE_CASES.put(name.substring(0, name.length() - ".json".length()), document);
            }
        });
    }

    @Test
    void theUseCasesThatItNamesExist() {
        assertThat(named).isNotEmpty().isSubsetOf(USE_CASES.keySet());
    }

    @Test
    void everyUseCaseWithAnExtensionIsNamed() {
        assertThat(USE_CASES.entrySet().stream()
                        .filter(entry -> entry.getValue().record().stream()
                                .anyMatch(record -> !record.extension().isEmpty()))
                        .map(Map.Entry::getKey))
                .isSubsetOf(named);
    }

    @Test
    void itHasCountedThem() {
        assertThat(page).contains("while " + USE_CASES.size() + " use cases were written down");
    }
}
