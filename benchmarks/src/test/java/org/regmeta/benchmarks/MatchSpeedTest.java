package org.regmeta.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.match.Match;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.Verdict;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;

/** The catalogue of which questions are asked is right, and its answers are not trivial. How fast they come no test says. */
class MatchSpeedTest {
    private static final byte[] TEXT = MatchBulk.ndjson(1).getBytes(StandardCharsets.UTF_8);

    @Test
    void theCatalogueIsRightAndTheSameEachTime() throws IOException {
        assertThat(MatchBulk.ndjson(1).getBytes(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        Report report = Validator.builder()
                .at(LocalDate.of(2026, 11, 24))
                .catalogue(List.of())
                .build()
                .validate(new ByteArrayInputStream(TEXT), Format.NDJSON, "bulk");
        assertThat(report.records()).isEqualTo(1000);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.rule() + " " + finding.path() + " " + finding.arguments())
                .isEmpty();
        assertThat(report.incomplete()).isEmpty();
    }

    @Test
    void someNeedsAreMetAndSomeAreNot() throws IOException {
        Match match = MatchSpeed.match(MatchSpeed.read(TEXT), 3);
        RequirementMatch requirement = match.requirements().get(0);
        Set<Verdict> verdicts =
                requirement.needs().stream().map(need -> need.verdict()).collect(Collectors.toSet());
        assertThat(requirement.needs()).hasSizeBetween(80, 100);
        assertThat(verdicts).hasSizeGreaterThan(1);
        assertThat(requirement.options()).hasSize(3);
        assertThat(requirement.candidates()).isNotEmpty();
    }
}
