package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphFormat;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Procedure;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/** The pictures on the pages of the silos are what the command draws, and what a code host renders and people can read; {@code -Dreadme.renew} draws them anew. */
class SiloPicturesTest {
    private static final Path SPEC = Path.of("../spec");
    private static final Pattern PICTURE = Pattern.compile(
            "<!-- \\./regmeta (graph --catalogue spec/landscape --(silo|procedure) (\\S+) --to mermaid --at (\\S+)( --lang en)?) -->\n```mermaid\n(.*?)```\n",
            Pattern.DOTALL);
    /** Beyond these Mermaid gives up where nobody has set it otherwise. */
    private static final int MOST_TEXT = 50_000;

    private static final int MOST_EDGES = 500;
    private static final int MOST_NODES = 100;

    private static final Map<GraphQuestion, Graph> GRAPHS = new HashMap<>();
    private static Catalogue landscape;

    @BeforeAll
    static void read() throws IOException {
        List<MetadataRecord> records = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SPEC.resolve("landscape"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                records.addAll(RegMeta.standard().read(file).orThrow().record());
            }
        }
        landscape = Catalogue.ofRecords(records);
    }

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String language : List.of("de", "en")) {
            try (Stream<Path> files = Files.list(SPEC.resolve("reference/" + language + "/silos"))) {
                files.filter(file -> !file.endsWith("README.md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePictureIsWhatTheCommandDraws(Path page) throws IOException {
        String text = Files.readString(page);
        String drawn = drawn(text);
        if (System.getProperty("readme.renew") != null) {
            Files.writeString(page, drawn);
            text = drawn;
        }
        assertThat(text).as("%s", page).isEqualTo(drawn);
        assertThat(drawn(text.replaceFirst("n1\\[\"", "n1[\"x"))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsOfTheSiloAndCanBeRead(Path page) throws IOException {
        String silo = page.getFileName().toString().replace(".md", "");
        Matcher picture = PICTURE.matcher(Files.readString(page));
        assertThat(picture.find()).isTrue();
        Graph graph = graph(picture);
        assertThat(graph.nodes()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_NODES);
        assertThat(graph.edges()).hasSizeLessThanOrEqualTo(MOST_EDGES);
        assertThat(picture.group(6)).hasSizeLessThanOrEqualTo(MOST_TEXT);
        assertThat(picture.group(5) != null)
                .isEqualTo(page.getParent().getParent().endsWith("en"));
        if (picture.group(2).equals("silo")) {
            assertThat(picture.group(3)).isEqualTo(silo);
        } else {
            Graph whole =
                    graph(GraphQuestion.silo(Code.of(silo), graph.question().date()));
            assertThat(whole.nodes())
                    .as("without an entry in landscape/pictures.yaml the whole silo is shown")
                    .hasSizeGreaterThan(MOST_NODES);
        }
        assertThat(picture.find()).isFalse();
    }

    /** What the other tests draw from one catalogue for all is what the command itself prints. */
    @Test
    void theCommandItselfDrawsTheSame() throws IOException {
        for (String page : List.of("reference/de/silos/wahlen.md", "reference/en/silos/wohnen.md")) {
            Matcher picture = PICTURE.matcher(Files.readString(SPEC.resolve(page)));
            assertThat(picture.find()).isTrue();
            Call call = Call.run(picture.group(1).replace(" spec/", " ../spec/").split(" "));
            assertThat(call.out()).isEqualTo(picture.group(6));
        }
    }

    private static String drawn(String text) {
        return PICTURE.matcher(text).replaceAll(picture -> {
            String all = picture.group();
            Locale locale = picture.group(5) == null ? Locale.GERMAN : Locale.ENGLISH;
            String start = all.substring(0, all.indexOf("```mermaid\n") + "```mermaid\n".length());
            Matcher found = PICTURE.matcher(all);
            assertThat(found.matches()).isTrue();
            return Matcher.quoteReplacement(start + GraphFormat.MERMAID.write(graph(found), locale) + "```\n");
        });
    }

    private static Graph graph(Matcher picture) {
        LocalDate day = LocalDate.parse(picture.group(4));
        return graph(
                picture.group(2).equals("silo")
                        ? GraphQuestion.silo(Code.of(picture.group(3)), day)
                        : GraphQuestion.flow(procedure(picture.group(3)), day));
    }

    private static Graph graph(GraphQuestion question) {
        return GRAPHS.computeIfAbsent(question, landscape::graph);
    }

    private static Ref procedure(String name) {
        Optional<Procedure> found = landscape.records(Procedure.class).stream()
                .filter(procedure -> procedure.id().value().endsWith("/" + name))
                .findFirst();
        return found.map(procedure -> Ref.of(procedure.id())).orElseThrow();
    }
}
