package org.regmeta.cli.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of questions. Below a heading of the third level stand a few words and then either a block {@code console} with commands and what they print, or, behind
 * the remark {@code <!-- java CLASS.METHOD -->}, a block {@code java} with the body of that method and a block {@code text} with what it prints.
 */
final class QuestionPage {
    private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\d+)\\. (.+?)$(.*?)(?=^##|\\z)");
    private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```\n");
    private static final Pattern JAVA =
            Pattern.compile("(?s)<!-- java (\\w+\\.\\w+) -->\n\n```java\n(.*?)```\n\n```text\n(.*?)```\n");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ \\./regmeta (.*)\n");

    private final String text;
    private final List<Question> questions = new ArrayList<>();

    /**
     * One question with its answers.
     *
     * @param number as it stands in front of the question
     * @param text the question
     * @param answers one for a piece of Java, one for each command
     */
    record Question(int number, String text, List<Answer> answers) {}

    /**
     * What one does and what comes out.
     *
     * @param arguments of the command, or null where it is Java
     * @param snippet class and method, or null where it is a command
     * @param code the lines of Java, none where it is a command
     * @param output what the page says comes out
     */
    record Answer(@Nullable String arguments, @Nullable String snippet, String code, String output) {
        /** The same in every language. */
        String key() {
            return arguments == null ? String.valueOf(snippet) : arguments.replaceFirst(" --lang \\w+$", "");
        }
    }

    QuestionPage(String text) {
        this.text = text;
        for (MatchResult section : SECTION.matcher(text).results().toList()) {
            questions.add(new Question(
                    Integer.parseInt(section.group(1)), section.group(2).strip(), answers(section.group(3))));
        }
    }

    private static List<Answer> answers(String section) {
        List<Answer> answers = new ArrayList<>();
        JAVA.matcher(section)
                .results()
                .forEach(java -> answers.add(new Answer(null, java.group(1), java.group(2), java.group(3))));
        CONSOLE.matcher(section).results().forEach(block -> answers.addAll(calls(block.group(1))));
        return List.copyOf(answers);
    }

    private static List<Answer> calls(String block) {
        List<MatchResult> commands = COMMAND.matcher(block).results().toList();
        List<Answer> calls = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            int end = i + 1 < commands.size() ? commands.get(i + 1).start() : block.length();
            calls.add(new Answer(
                    commands.get(i).group(1),
                    null,
                    "",
                    block.substring(commands.get(i).end(), end)));
        }
        return calls;
    }

    List<Question> questions() {
        return questions;
    }

    /** The page with other code and output. */
    String with(Answering answering) {
        String java = JAVA.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement("<!-- java " + block.group(1) + " -->\n\n```java\n"
                        + answering.code(block.group(1)) + "```\n\n```text\n" + answering.output(block.group(1))
                        + "```\n"));
        return CONSOLE.matcher(java)
                .replaceAll(block -> Matcher.quoteReplacement(COMMAND.matcher(block.group(1))
                        .results()
                        .map(call -> call.group() + answering.printed(call.group(1)))
                        .collect(Collectors.joining("", "```console\n", "```\n"))));
    }

    /** Where code and output come from. */
    interface Answering {
        /** The body of a method. */
        String code(String snippet);

        /** What a method prints. */
        String output(String snippet);

        /** What a command prints. */
        String printed(String arguments);
    }
}
