package org.regmeta.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of each property has one class and nothing has one that cannot change: every way to miss that is refused, with file and line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeRefusalsTest {
    private static final String PROPERTIES = "model/properties.yaml";
    private static final String OBJECTS = "model/objects.yaml";
    private static final String REGISTER = "model/Register.yaml";

    private SpecCopy spec;

    @BeforeAll
    void copy(@TempDir Path folder) throws IOException {
        spec = new SpecCopy(folder);
    }

    private static Arguments fault(String name, String file, String from, String to, String message) {
        return Arguments.of(name, file, from, to, message);
    }

    static List<Arguments> faults() {
        String federation = "  rdf: rm:federation\n  change: {change: major}\n";
        String member = "  change: {add: major, remove: major, reorder: patch}\n"
                + "  except:\n    - {on: add, where: min, is: [\"0\"], class: minor}\n";
        return List.of(
                fault(
                        "a property without a class",
                        PROPERTIES,
                        federation,
                        "  rdf: rm:federation\n",
                        "'change' lacks a class for change"),
                fault(
                        "an operation without a class",
                        PROPERTIES,
                        member,
                        member.replace("remove: major, ", ""),
                        "'change' lacks a class for remove"),
                fault(
                        "an operation that cannot happen",
                        PROPERTIES,
                        federation,
                        federation.replace("{", "{add: minor, "),
                        "add cannot happen to it"),
                fault(
                        "an unknown class",
                        PROPERTIES,
                        federation,
                        federation.replace("change: major", "change: large"),
                        "'large' is none of [none, patch, minor, major]"),
                fault(
                        "only higher",
                        PROPERTIES,
                        "  change: {raise: minor, lower: major}\n",
                        "  change: {raise: minor}\n",
                        "'change' lacks a class for change"),
                fault(
                        "higher and lower of what has no order",
                        PROPERTIES,
                        "  rdf: xsd:pattern\n  change: {add: major, remove: minor, change: major}",
                        "  rdf: xsd:pattern\n  change: {add: major, remove: minor, raise: major, lower: minor}",
                        "has no order"),
                fault(
                        "change beside higher and lower",
                        PROPERTIES,
                        "  change: {raise: minor, lower: major}\n",
                        "  change: {raise: minor, lower: major, change: major}\n",
                        "either 'change' or 'raise' and 'lower'"),
                fault(
                        "a first element of what is no list",
                        PROPERTIES,
                        federation,
                        federation.replace("{", "{addFirst: minor, "),
                        "addFirst is for lists"),
                fault(
                        "a reference without a dependence",
                        PROPERTIES,
                        "  dependence: onward\n",
                        "",
                        "has a dependence: none, direct or onward"),
                fault(
                        "a dependence of what is no reference",
                        PROPERTIES,
                        federation,
                        federation + "  dependence: direct\n",
                        "has a dependence: none, direct or onward"),
                fault(
                        "a class for the envelope",
                        PROPERTIES,
                        "  rdf: schema:schemaVersion\n",
                        "  rdf: schema:schemaVersion\n  change: {change: major}\n",
                        "change cannot happen to it"),
                fault(
                        "an exception that looks at nothing",
                        PROPERTIES,
                        member,
                        member.replace("where: min, is: [\"0\"], ", ""),
                        "an exception holds 'where', 'unseen' or 'followed', one of them"),
                fault(
                        "an exception without values",
                        PROPERTIES,
                        member,
                        member.replace("is: [\"0\"], ", ""),
                        "'where' needs 'is'"),
                fault(
                        "an exception for what the elements do not have",
                        PROPERTIES,
                        member,
                        member.replace("where: min", "where: least"),
                        "the elements have no least"),
                fault(
                        "an exception with an unknown class",
                        PROPERTIES,
                        member,
                        member.replace("class: minor", "class: less"),
                        "'less' is none of"),
                fault(
                        "a list of objects without a key",
                        OBJECTS,
                        "  key: [name]\n",
                        "",
                        "'key' says by which properties two elements are the same"),
                fault(
                        "a key of what stands in no list",
                        OBJECTS,
                        "  rdf: rm:TimeWindow\n",
                        "  rdf: rm:TimeWindow\n  key: [length]\n",
                        "stands in no list and needs no key"),
                fault(
                        "a key that is not there",
                        OBJECTS,
                        "  key: [name]\n",
                        "  key: [names]\n",
                        "the key names names, which it does not have"),
                fault(
                        "a key in several languages",
                        OBJECTS,
                        "  key: [name]\n",
                        "  key: [name, title]\n",
                        "the key names title, which is no simple value"),
                fault(
                        "a place that says what holds everywhere",
                        REGISTER,
                        "{name: federation, occurs: \"1\"}",
                        "{name: federation, occurs: \"1\", change: {change: major}}",
                        "change is major everywhere"),
                fault(
                        "a place with what cannot happen there",
                        REGISTER,
                        "{name: federation, occurs: \"1\"}",
                        "{name: federation, occurs: \"1\", change: {remove: minor}}",
                        "remove cannot happen here"),
                fault(
                        "a kind that says something of what its header has not",
                        "model/Authorisation.yaml",
                        "  jurisdiction: {add: major",
                        "  jurisdictions: {add: major",
                        "the header has no jurisdictions"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithFileAndLine(String name, String file, String from, String to, String message) throws IOException {
        assertThat(spec.problemsWith(file, from, to))
                .anySatisfy(problem -> assertThat(problem)
                        .matches("(?s)model/\\S+:[0-9]+\\b.*")
                        .contains(message));
    }

    @Test
    void noDeclaredClassCanBeTakenAway() throws IOException {
        List<String> lines = spec.lines(PROPERTIES);
        int tried = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1).startsWith("  change:") && tried++ % 10 == 0) {
                assertThat(spec.problemsWith(PROPERTIES, line, null))
                        .as(lines.get(line - 1))
                        .isNotEmpty()
                        .allMatch(problem -> problem.matches("model/properties\\.yaml:[0-9]+\\b.*"));
            }
        }
        assertThat(tried).isGreaterThan(190);
    }
}
