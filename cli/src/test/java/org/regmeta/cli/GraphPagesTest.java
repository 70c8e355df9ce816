package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures on our pages are what the command draws; {@code -Dreadme.renew} draws them anew. */
class GraphPagesTest {
    private static final Pattern PICTURE =
            Pattern.compile("<!-- \\./regmeta (graph [^>]*) -->\n```mermaid\n(.*?)```\n", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.de.md", "spec/landscape/README.md", "spec/landscape/README.de.md"})
    void picturesAreWhatTheCommandDraws(String name) throws IOException {
        Path page = Path.of("..").resolve(name);
        String text = Files.readString(page);
        String drawn = drawn(text);
        if (System.getProperty("readme.renew") != null) {
            Files.writeString(page, drawn);
            text = drawn;
        }
        assertThat(PICTURE.matcher(text).find()).isTrue();
        assertThat(text).isEqualTo(drawn);
        String planted = text.replaceFirst("n2 -->\\|", "n1 -->|").replaceFirst("n2\\[\"", "n2[\"x");
        assertThat(drawn(planted)).isNotEqualTo(planted);
    }

    private static String drawn(String text) {
        return PICTURE.matcher(text).replaceAll(picture -> {
            Call call = Call.run(picture.group(1).replace(" spec/", " ../spec/").split(" "));
            assertThat(call.code()).as(call.err()).isEqualTo(ExitCode.OK);
            return Matcher.quoteReplacement(
                    "<!-- ./regmeta " + picture.group(1) + " -->\n```mermaid\n" + call.out() + "```\n");
        });
    }
}
