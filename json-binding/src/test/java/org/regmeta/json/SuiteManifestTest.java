package org.regmeta.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manifest of the conformance suite is as its schema says. */
class SuiteManifestTest {
    private static final Path FOLDER = Path.of("..", "spec", "conformance");

    @Test
    void theManifestIsAsItsSchemaSays() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("manifest.schema.json")), InputFormat.JSON);
        String manifest = Files.readString(FOLDER.resolve("manifest.json"));
        assertThat(schema.validate(manifest, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(manifest.replaceFirst("\"operation\"", "\"operatoin\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
