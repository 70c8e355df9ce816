package org.regmeta.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.RegMeta;
import org.regmeta.model.CodeList;
import org.regmeta.model.ExternalEntries;
import org.regmeta.value.Digest;

/** The large files of example 13 are what {@link VehicleTypes} makes, and the document says so. {@code -Dexamples.renew} writes the files anew. */
class VehicleTypesTest {
    private static final Path EXAMPLE = Path.of("..", "spec", "examples", "13-large-code-list");

    @ParameterizedTest
    @CsvSource({"codelists/hersteller-typ-2026-10.csv, 30000", "codelists/hersteller-typ-2027-01.csv, 30001"})
    void theFileIsMadeAndTheDocumentKnowsIt(String name, int entries) throws IOException {
        byte[] made = VehicleTypes.csv(entries).getBytes(StandardCharsets.UTF_8);
        Path file = EXAMPLE.resolve(name);
        if (System.getProperty("examples.renew") != null) {
            Files.write(file, made);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(made);
        for (String twin : new String[] {"large-code-list.json", "large-code-list.xml"}) {
            ExternalEntries external = RegMeta.standard().read(EXAMPLE.resolve(twin)).orThrow().record().stream()
                    .filter(CodeList.class::isInstance)
                    .map(list -> ((CodeList) list).external())
                    .filter(one -> one != null && one.file().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(external.digest()).as(twin).isEqualTo(Digest.of(made));
            assertThat(external.entries()).as(twin).isEqualTo(entries);
        }
    }
}
