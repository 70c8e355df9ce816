package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of the rules once more, few tests with much in each: for the profile {@code mutation-rules}, which starts a test by its name thousands of times. No build
 * runs it besides.
 */
class RulesOnTrial {
    /** The area whose rules are changed, since all cases run all rules, and one area's cases are soon tried; or all. */
    private static final String CHANGED = System.getProperty("mutation.area", "");

    /** The cases in JSON by the area of their rule; what the readers find is no matter of a rule's class. */
    static Stream<Arguments> areas() throws IOException {
        return RuleCasesTest.folders().stream()
                .collect(Collectors.groupingBy(
                        folder -> folder.getFileName().toString().split("-")[1], TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(area -> !RuleCasesTest.READERS.contains(area.getKey()))
                .filter(area -> CHANGED.isEmpty() || CHANGED.equals(area.getKey()))
                .map(area -> Arguments.of(area.getKey(), area.getValue()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyCaseOfAnAreaHasExactlyTheFindingsExpected(String area, List<Path> folders) throws IOException {
        int tried = 0;
        for (Path folder : folders) {
            if (RuleCasesTest.syntaxes(folder).contains("json")) {
                assertThat(RuleCasesTest.findings(folder, "bad.json"))
                        .isEqualTo(RuleCasesTest.expected(folder, "json"));
                assertThat(RuleCasesTest.findings(folder, "good.json")).isEmpty();
                tried++;
            }
        }
        assertThat(tried).as(area).isPositive();
    }
}
