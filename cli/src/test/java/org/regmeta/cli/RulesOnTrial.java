package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the rules once more, few tests with much in each: for the profile {@code mutation}, which starts a test by its name thousands of times. No build runs
 * it besides.
 */
class RulesOnTrial {
    @ParameterizedTest
    @ValueSource(strings = {"AREA", "CODE", "EVID", "ID", "LEGAL", "LOG", "MAP", "PRIV", "PROF", "REF", "SVC", "TIME"})
    void everyCaseOfAnAreaHasExactlyTheFindingsExpected(String area) throws IOException {
        int tried = 0;
        for (Path folder : RuleCasesTest.folders()) {
            if (folder.getFileName().toString().startsWith("RM-" + area + "-")
                    && RuleCasesTest.syntaxes(folder).contains("json")) {
                List<String> expected = new ArrayList<>();
                RuleCasesTest.expectation(folder).path("json").forEach(line -> expected.add(line.asString()));
                assertThat(RuleCasesTest.findings(folder, "bad.json")).isEqualTo(expected);
                assertThat(RuleCasesTest.findings(folder, "good.json")).isEmpty();
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }
}
