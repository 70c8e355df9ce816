package org.regmeta.cli.landscape;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.cli.Call;

/** Answers over the landscape as it is, in one language. */
final class LandscapeAnswers implements QuestionPage.Answering {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src", "test", "java", "org", "regmeta", "cli", "landscape");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Catalogue landscape;
    private final Locale language;

    LandscapeAnswers(Catalogue landscape, Locale language) {
        this.landscape = landscape;
        this.language = language;
    }

    @Override
    public String code(String snippet) {
        String[] names = snippet.split("\\.");
        try {
            String source = Files.readString(SOURCES.resolve(names[0] + ".java"));
            Matcher method = Pattern.compile(
                            "(?s)static void " + names[1] + "\\([^)]*\\)(?: throws \\w+)? \\{\n(.*?)\n    }\n")
                    .matcher(source);
            return method.find() ? method.group(1).stripIndent() + "\n" : "there is no method " + snippet + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String output(String snippet) {
        String[] names = snippet.split("\\.");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            Method method = Class.forName(getClass().getPackageName() + "." + names[0])
                    .getDeclaredMethod(names[1], Catalogue.class, LocalDate.class, Locale.class, PrintStream.class);
            method.invoke(null, landscape, DAY, language, new PrintStream(printed, true, StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(snippet, e);
        }
        return lines(printed.toString(StandardCharsets.UTF_8));
    }

    @Override
    public String printed(String arguments) {
        Call call = Call.run(Arrays.stream(arguments.split(" "))
                .map(word -> word.startsWith("spec/") ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new));
        return lines(call.out() + call.err()).replace(ROOT + File.separator, "");
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }
}
