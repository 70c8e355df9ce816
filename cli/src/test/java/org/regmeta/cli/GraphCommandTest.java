package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.cli.landscape.LandscapeDocuments;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphEdge;
import org.regmeta.graph.GraphFormat;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.internal.shape.Walk;
import org.regmeta.match.MatchQuestion;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/** {@code regmeta graph} on the landscape, the examples and the questions of the suite. */
class GraphCommandTest {
    private static final Path SPEC = Path.of("..", "spec");
    private static final String LANDSCAPE = SPEC.resolve("landscape").toString();
    private static final String ELTERNGELD =
            SPEC.resolve("examples/01-elterngeld").toString();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String AT = DAY.toString();

    private static final List<MetadataRecord> RECORDS = new ArrayList<>();
    private static Catalogue landscape;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        LandscapeDocuments.read().values().forEach(document -> RECORDS.addAll(document.record()));
        landscape = Catalogue.ofRecords(RECORDS);
    }

    /** Whatever is drawn is said by a record, at a place that can be looked up. */
    private static void assertTraceable(Graph graph, Catalogue catalogue) {
        Set<Ref> nodes = graph.nodes().stream().map(GraphNode::record).collect(Collectors.toSet());
        assertThat(nodes).hasSameSizeAs(graph.nodes());
        for (GraphNode node : graph.nodes()) {
            boolean isKnown = node.state() != GraphNode.State.MISSING && node.state() != GraphNode.State.STANDARD;
            assertThat(catalogue.entries(node.record()).isEmpty()).isNotEqualTo(isKnown);
        }
        for (GraphEdge edge : graph.edges()) {
            assertThat(nodes).contains(edge.from(), edge.to());
            MetadataRecord record = catalogue.entries(edge.record()).get(0).record();
            Map<String, Object> values =
                    Walk.of(record).stream().collect(Collectors.toMap(Walk.Step::path, Walk.Step::value));
            assertThat(edge.path()).isNotEmpty();
            for (String path : edge.path()) {
                assertThat(path).contains("/" + edge.property());
                assertThat(values.get(path)).as("%s %s", edge.record(), path).isInstanceOf(Ref.class);
                assertThat(((Ref) values.get(path)).id())
                        .isIn(edge.from().id(), edge.to().id());
            }
        }
    }

    @Test
    void theWholeLandscapeIsDrawn() {
        long start = System.nanoTime();
        Graph graph = landscape.graph(GraphQuestion.whole(DAY));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTraceable(graph, landscape);
        Set<Ref> drawn = graph.nodes().stream()
                .map(node -> node.record().withoutVersion())
                .collect(Collectors.toSet());
        assertThat(landscape.ids()).allMatch(id -> drawn.contains(Ref.of(id)));
        assertThat(graph.nodes()).noneMatch(node -> node.state() == GraphNode.State.MISSING);
        long references = graph.nodes().stream()
                .flatMap(node -> landscape.entries(node.record()).stream())
                .map(Catalogue.Entry::record)
                .flatMap(record -> Walk.of(record).stream())
                .filter(step -> step.value() instanceof Ref)
                .count();
        assertThat(graph.edges().stream().mapToLong(edge -> edge.path().size()).sum())
                .isEqualTo(references);
        // about a tenth of it on an idle machine
        assertThat(millis).isLessThan(10_000);
    }

    @Test
    void everyProcedureOfTheLandscapeHasAFlow() {
        int fields = 0;
        for (Catalogue.Entry entry : landscape.entries()) {
            if (entry.kind() == Kind.PROCEDURE) {
                Graph graph = landscape.graph(GraphQuestion.flow(Ref.of(entry.id()), DAY));
                assertTraceable(graph, landscape);
                boolean applies = landscape
                                .match(MatchQuestion.of(Ref.of(entry.id()), DAY))
                                .subject()
                        != null;
                boolean isDrawn = graph.nodes().stream()
                        .anyMatch(node -> node.record().id().equals(entry.id()));
                assertThat(isDrawn).as(entry.toString()).isEqualTo(applies);
                fields += graph.edges().stream()
                        .mapToInt(edge -> edge.field().size())
                        .sum();
            }
        }
        assertThat(fields).isGreaterThan(500);
    }

    @Test
    void everySiloIsDrawnWithWhatWasMadeForIt() {
        TreeSet<String> silos = new TreeSet<>();
        RECORDS.forEach(record -> record.domain().forEach(code -> silos.add(code.value())));
        assertThat(silos).hasSizeGreaterThan(30);
        for (String silo : silos) {
            Graph graph = landscape.graph(GraphQuestion.silo(Code.of(silo), DAY));
            assertTraceable(graph, landscape);
            assertThat(graph.nodes()).anyMatch(node -> node.silo().contains(Code.of(silo)));
        }
        Graph graph = landscape.graph(GraphQuestion.silo(Code.of("waffen"), DAY));
        assertThat(graph.nodes())
                .as("a service names no silo; that of the register behind what it serves counts")
                .filteredOn(node -> node.record().id().value().endsWith("/service/nwr-auskunft"))
                .singleElement()
                .satisfies(node -> assertThat(node.silo()).containsExactly(Code.of("waffen")));
    }

    @Test
    void theOrderOfRecordsChangesNoByte() {
        List<GraphQuestion> questions = List.of(
                GraphQuestion.whole(DAY),
                GraphQuestion.silo(Code.of("melde"), DAY),
                GraphQuestion.flow(Ref.parse("https://w3id.org/regmeta/landscape/procedure/waffenbesitzkarte"), DAY),
                GraphQuestion.around(Ref.parse("https://w3id.org/regmeta/landscape/register/melderegister"), 2, DAY));
        List<MetadataRecord> shuffled = new ArrayList<>(RECORDS);
        Collections.shuffle(shuffled, new Random(11));
        Catalogue other = Catalogue.ofRecords(shuffled);
        for (GraphQuestion question : questions) {
            Graph graph = landscape.graph(question);
            assertThat(graph.nodes()).isNotEmpty();
            assertThat(other.graph(question)).isEqualTo(graph);
            for (GraphFormat format : GraphFormat.values()) {
                assertThat(format.write(other.graph(question), Locale.GERMAN))
                        .isEqualTo(format.write(graph, Locale.GERMAN));
            }
        }
    }

    @Test
    void theFlowSaysWhoAsksWhomThroughWhatForWhichFields() {
        Call german = Call.run(
                "graph", "--catalogue", ELTERNGELD, "--procedure", "elterngeld", "--to", "mermaid", "--at", AT);
        assertThat(german.code()).isEqualTo(ExitCode.OK);
        assertThat(german.out())
                .startsWith("flowchart LR\n")
                .contains("[\"Geburt des Kindes<br/>Nachweisanforderung\"]")
                .contains("|\"Nachweis (birthDate, birthName, birthPlace +4)\"|")
                .contains("|\"Lieferung\"|", "|\"Vermittlung\"|", "|\"empfangende Stelle\"|", "-.->");
        Call english =
                Call.run("--lang", "en", "graph", "--catalogue", ELTERNGELD, "--procedure", "elterngeld", "--at", AT);
        assertThat(english.out())
                .startsWith("digraph regmeta {\n")
                .contains("[label=\"evidence (birthDate, birthName, birthPlace +4)\"]")
                .contains("label=\"Civil status\"");
        assertThat(german.err()).isEmpty();
    }

    /** A way is drawn as open exactly where match finds it so. */
    @Test
    void theFlowIsOpenWhereMatchSaysSo() throws IOException {
        for (String name :
                List.of("complete", "authorisation-draft", "authorised-later", "authorisation-expired", "paper")) {
            Path file = SPEC.resolve("conformance/match/" + name + ".json");
            Catalogue known =
                    Catalogue.ofRecords(RegMeta.standard().read(file).orThrow().record());
            Graph graph =
                    known.graph(GraphQuestion.flow(Ref.parse("https://example.org/match/procedure/benefit"), DAY));
            assertTraceable(graph, known);
            boolean open = graph.edges().stream()
                    .filter(edge -> edge.property().equals("evidenceType"))
                    .allMatch(GraphEdge::isOpen);
            assertThat(open).as(name).isEqualTo(name.equals("complete"));
        }
    }

    @Test
    void aFileIsWrittenWholeAndReplacedOnlyByForce() throws IOException {
        Path file = folder.resolve("bild.graphml");
        List<String> call = List.of("graph", "--catalogue", ELTERNGELD, "--at", AT, "--out", file.toString());
        Call first = Call.run(call.toArray(String[]::new));
        assertThat(first.code()).isEqualTo(ExitCode.OK);
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("Knoten und").contains(file.toString());
        assertThat(Files.readString(file)).contains("<graphml ");
        Files.writeString(file, "mine");
        Call second = Call.run(call.toArray(String[]::new));
        assertThat(second.code()).isEqualTo(ExitCode.USAGE);
        assertThat(second.err()).contains("--force");
        assertThat(file).hasContent("mine");
        List<String> forced = new ArrayList<>(call);
        forced.add("--force");
        assertThat(Call.run(forced.toArray(String[]::new)).code()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(file)).endsWith("</graphml>\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void theNameOfTheFileSaysTheNotationUnlessTheCallDoes() throws IOException {
        Map<String, String> begins =
                Map.of("a.dot", "digraph", "b.gv", "digraph", "c.mmd", "flowchart", "d.GraphML", "<?xml");
        for (Map.Entry<String, String> one : begins.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Call.run("graph", "--catalogue", ELTERNGELD, "--at", AT, "--out", file.toString());
            assertThat(Files.readString(file)).startsWith(one.getValue());
        }
        Path other = folder.resolve("e.txt");
        assertThat(Call.run("graph", "--catalogue", ELTERNGELD, "--out", other.toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.run("graph", "--catalogue", ELTERNGELD, "--out", other.toString(), "--to", "mermaid")
                        .code())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void wrongUsageIsToldAndWhatWasPerhapsMeant() {
        Map<List<String>, String> calls = Map.of(
                List.of("--focus", "melderegistre"),
                        "Meinten Sie https://w3id.org/regmeta/landscape/register/melderegister?",
                List.of("--procedure", "fahrzeugzulasung"),
                        "Meinten Sie https://w3id.org/regmeta/landscape/procedure/fahrzeugzulassung?",
                List.of("--silo", "meldee"), "Meinten Sie melde?",
                List.of("--silo", "melde", "--focus", "x"), "Höchstens eines",
                List.of("--depth", "2"), "--depth verlangt --focus",
                List.of("--focus", "melderegister", "--depth", "-1"), "--depth verlangt --focus",
                List.of("--to", "png"), "png passt nicht zu --to");
        calls.forEach((arguments, told) -> {
            List<String> call = new ArrayList<>(List.of("graph", "--catalogue", LANDSCAPE));
            call.addAll(arguments);
            Call result = Call.run(call.toArray(String[]::new));
            assertThat(result.code()).as("%s", arguments).isEqualTo(ExitCode.USAGE);
            assertThat(result.err()).contains(told);
            assertThat(result.out()).isEmpty();
        });
        assertThat(Call.run("graph").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.run("--lang", "en", "graph", "--catalogue", LANDSCAPE, "--silo", "meldee")
                        .err())
                .contains("No silo: meldee. Did you mean melde?");
    }

    @Test
    void whatIsMissingOrNotThereIsSaid() throws IOException {
        Call result = Call.run(
                "graph",
                "--catalogue",
                SPEC.resolve("landscape/waffen/registers.json").toString(),
                "--at",
                AT);
        assertThat(result.code()).isEqualTo(ExitCode.OK);
        assertThat(result.out()).contains("nicht im Katalog\", style=\"rounded,dashed\"");
        assertThat(result.err()).contains("nicht im Katalog und gestrichelt");
        Call nothing = Call.run("graph", "--catalogue", ELTERNGELD, "--silo", "waffen", "--at", AT);
        assertThat(nothing.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains(AT);
    }

    @Test
    void theFilesMayComeInAnyOrder() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SPEC.resolve("landscape"))) {
            all.filter(file -> file.toString().endsWith("registers.json"))
                    .map(Path::toString)
                    .forEach(files::add);
        }
        Set<String> outputs = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            Collections.shuffle(files, new Random(i));
            List<String> call = new ArrayList<>(List.of("graph", "--at", AT, "--catalogue"));
            call.addAll(files);
            outputs.add(Call.run(call.toArray(String[]::new)).out());
        }
        assertThat(outputs).hasSize(1);
    }
}
