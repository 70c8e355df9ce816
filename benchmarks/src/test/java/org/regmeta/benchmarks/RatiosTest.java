package org.regmeta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/** What is measured runs, over data that is right. How fast it is no test says. */
class RatiosTest {
    private static final Path SPEC = Path.of("..", "spec");

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "xml"})
    void theBulkIsRightAndTheSameEachTime(String extension) throws IOException {
        Format format = Format.ofFileName(extension).orElseThrow();
        BulkData data = new BulkData(SPEC);
        int records =
                2 * data.mix().values().stream().mapToInt(Integer::intValue).sum();
        byte[] bytes = data.bytes(records, format);
        assertThat(new BulkData(SPEC).bytes(records, format)).isEqualTo(bytes);
        Report report = Validator.builder()
                .at(LocalDate.of(2026, 11, 24))
                .build()
                .validate(new ByteArrayInputStream(bytes), format, "bulk");
        assertThat(report.records()).isEqualTo(records);
        assertThat(report.total(Severity.ERROR))
                .as(report.findings().toString())
                .isZero();
    }

    @Test
    void everyRatioIsPrinted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ratios.run(SPEC, 40, 1, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("| ")))
                .hasSize(12);
    }
}
