package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.model.Document;

class HeadStartTest {
    /** Else it would stop before what it is there for. */
    @Test
    void itsDocumentIsRight() throws IOException {
        byte[] bytes = HeadStart.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        ReadResult<Document> read = RegMeta.standard().read(new ByteArrayInputStream(bytes), Format.XML, "start");
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().record()).hasSize(1);
    }
}
