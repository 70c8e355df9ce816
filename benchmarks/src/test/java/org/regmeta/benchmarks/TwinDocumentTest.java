package org.regmeta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.regmeta.Format;

/** What fuzz tests change begins with documents that can be read in both syntaxes, and are the same. */
class TwinDocumentTest {
    @Test
    void unchangedTwinsAreTheSameDocument() throws IOException {
        assertThat(TwinDocument.count()).isGreaterThan(100);
        int read = 0;
        for (int i = 0; i < TwinDocument.count(); i++) {
            TwinDocument twin = TwinDocument.unchanged(i);
            assertThat(Checks.read(twin.xml(), Format.XML))
                    .as(new String(twin.xml(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(Checks.read(twin.json(), Format.JSON));
            read += Checks.read(twin.json(), Format.JSON).isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThan(TwinDocument.count() * 9 / 10);
    }
}
