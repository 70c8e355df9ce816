package org.regmeta.cli.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.cli.Counts;

/**
 * {@code docs/questions.md} and its German twin: each command prints what the page says, each piece of Java is one that compiles and prints what the page says, and
 * both pages ask the same. {@code -Dquestions.renew} writes code and output anew.
 */
class QuestionsTest {
    private static final int FEW_LINES = 10;
    private static final int LEGIBLE = 25;
    private static final int ENOUGH = 27;
    private static final Map<Path, Locale> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(Path.of("..", "docs", "questions.md"), Locale.ENGLISH);
        PAGES.put(Path.of("..", "docs", "questions.de.md"), Locale.GERMAN);
    }

    private static Catalogue landscape;

    @BeforeAll
    static void renewIfAsked() throws IOException {
        landscape = Catalogue.of(LandscapeDocuments.read().values());
        if (System.getProperty("questions.renew") != null) {
            for (Path page : PAGES.keySet()) {
                Files.writeString(page, new QuestionPage(Files.readString(page)).with(answers(page)));
            }
        }
    }

    private static LandscapeAnswers answers(Path page) {
        return new LandscapeAnswers(landscape, PAGES.get(page));
    }

    private static QuestionPage read(Path page) throws IOException {
        return new QuestionPage(Files.readString(page));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsWhatComesOut() throws IOException {
        Stream<DynamicTest> tests = Stream.empty();
        for (Path page : PAGES.keySet()) {
            LandscapeAnswers answers = answers(page);
            tests = Stream.concat(
                    tests,
                    read(page).questions().stream()
                            .map(question -> DynamicTest.dynamicTest(
                                    page.getFileName() + " " + question.number(),
                                    () -> assertThat(question.answers())
                                            .as(
                                                    "%s %d: %s (renew with -Dquestions.renew)",
                                                    page.getFileName(), question.number(), question.text())
                                            .isEqualTo(computed(question.answers(), answers)))));
        }
        return tests;
    }

    private static List<QuestionPage.Answer> computed(List<QuestionPage.Answer> answers, LandscapeAnswers from) {
        return answers.stream()
                .map(answer -> answer.snippet() == null
                        ? new QuestionPage.Answer(
                                answer.arguments(), null, "", from.printed(String.valueOf(answer.arguments())))
                        : new QuestionPage.Answer(
                                null, answer.snippet(), from.code(answer.snippet()), from.output(answer.snippet())))
                .toList();
    }

    @Test
    void aDifferenceInCodeOrOutputIsFound() throws IOException {
        for (Path page : PAGES.keySet()) {
            String text = Files.readString(page);
            for (String planted : List.of(
                    text.replaceFirst("for \\(Register register", "for (Register  register"),
                    text.replaceFirst("\ninneres: ", "\ninneres; "))) {
                assertThat(planted).isNotEqualTo(text);
                List<QuestionPage.Answer> first =
                        new QuestionPage(planted).questions().get(0).answers();
                assertThat(first).isNotEqualTo(computed(first, answers(page)));
            }
        }
    }

    @Test
    void bothPagesAskTheSame() throws IOException {
        assertThat(keys(read(Path.of("..", "docs", "questions.de.md"))))
                .isEqualTo(keys(read(Path.of("..", "docs", "questions.md"))));
    }

    private static List<List<String>> keys(QuestionPage page) {
        return page.questions().stream()
                .map(question -> question.answers().stream()
                        .map(QuestionPage.Answer::key)
                        .toList())
                .toList();
    }

    @Test
    void thereAreEnoughAndTheyAreShort() throws IOException {
        for (Path page : PAGES.keySet()) {
            List<QuestionPage.Question> questions = read(page).questions();
            assertThat(questions).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(questions.stream().map(QuestionPage.Question::number))
                    .isEqualTo(
                            IntStream.rangeClosed(1, questions.size()).boxed().toList());
            assertThat(questions).allSatisfy(question -> {
                assertThat(question.text()).endsWith("?");
                assertThat(question.answers()).isNotEmpty().allSatisfy(answer -> {
                    assertThat(answer.code().lines().count()).isLessThanOrEqualTo(FEW_LINES);
                    assertThat(answer.output().lines().count()).isBetween(1L, (long) LEGIBLE);
                });
            });
        }
    }

    @Test
    void theCountIsToldAtTheEndOfTheBuild() throws IOException {
        List<QuestionPage.Question> questions =
                read(Path.of("..", "docs", "questions.md")).questions();
        int java = (int) questions.stream()
                .filter(question -> question.answers().stream().anyMatch(answer -> answer.snippet() != null))
                .count();
        Counts.write("questions", Map.of("questions", questions.size(), "questions answered in Java", java));
        assertThat(java).isBetween(1, questions.size() - 1);
    }
}
