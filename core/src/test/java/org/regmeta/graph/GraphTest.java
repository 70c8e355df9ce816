package org.regmeta.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.graph.GraphNode.State;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.model.Concept;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/** What a caller of the library gets for each question, from a handful of records; the real ones are drawn by the tests of the command. */
class GraphTest {
    private static final String ID = "https://example.org/";
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    private static Concept concept(String name, String version, LifecycleStatus status, String... broader) {
        return Concept.builder()
                .id(ID + name)
                .version(version)
                .status(status)
                .title(Text.of("de", "Begriff " + name, "en", "Concept " + name))
                .modified(Instant.parse("2027-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse(ID + "org"), Role.OWNER))
                .domain(name.startsWith("m") ? List.of(Code.of("melde")) : List.of())
                .definition(Text.of("de", "Etwas.", "en", "Something."))
                .broader(List.of(broader).stream()
                        .map(one -> Ref.parse(ID + one))
                        .toList())
                .build();
    }

    private static Concept concept(String name, String... broader) {
        return concept(name, "1.0.0", LifecycleStatus.ACTIVE, broader);
    }

    private static DataElement element(String name, String concept) {
        return DataElement.builder()
                .id(ID + name)
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "Feld " + name))
                .modified(Instant.parse("2027-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse(ID + "org"), Role.OWNER))
                .concept(ID + concept)
                .datatype(Datatype.STRING)
                .personalData(PersonalData.NONE)
                .build();
    }

    private static Graph graph(GraphQuestion question, MetadataRecord... records) {
        return Catalogue.ofRecords(List.of(records)).graph(question);
    }

    private static List<String> nodes(Graph graph) {
        return graph.nodes().stream()
                .map(node -> node.record().toString().substring(ID.length()) + " " + node.state())
                .sorted()
                .toList();
    }

    private static List<String> edges(Graph graph) {
        return graph.edges().stream()
                .filter(edge -> !edge.property().equals("responsible"))
                .map(edge -> edge.from().id().value().substring(ID.length()) + " " + edge.property() + " "
                        + edge.to().toString().substring(ID.length()) + " " + edge.path())
                .toList();
    }

    @Test
    void everyReferenceIsAnEdgeAndWhatIsMissingANode() {
        Graph graph = graph(GraphQuestion.whole(DAY), concept("a", "b", "c"), concept("b"), element("e", "a"));
        assertThat(nodes(graph))
                .containsExactly(
                        "a@1.0.0 IN_FORCE", "b@1.0.0 IN_FORCE", "c MISSING", "e@1.0.0 IN_FORCE", "org MISSING");
        assertThat(edges(graph))
                .containsExactly(
                        "e concept a@1.0.0 [/concept]", "a broader b@1.0.0 [/broader/0]", "a broader c [/broader/1]");
        assertThat(graph.edges())
                .filteredOn(edge -> edge.property().equals("responsible"))
                .extracting(edge -> edge.path().toString())
                .containsOnly("[/responsible/0/organisation]")
                .hasSize(3);
    }

    @Test
    void theVersionInForceIsDrawnElseTheDraftAndWhatAReferenceMeansBesides() {
        Graph graph = graph(
                GraphQuestion.whole(DAY),
                concept("a", "1.0.0", LifecycleStatus.ACTIVE),
                concept("a", "2.0.0", LifecycleStatus.ACTIVE),
                concept("a", "3.0.0", LifecycleStatus.DRAFT),
                concept("d", "1.0.0", LifecycleStatus.DRAFT, "a@1"),
                concept("w", "1.0.0", LifecycleStatus.WITHDRAWN),
                concept("x", "w", "d"));
        assertThat(nodes(graph))
                .containsExactly(
                        "a@1.0.0 IN_FORCE",
                        "a@2.0.0 IN_FORCE",
                        "d@1.0.0 PREPARED",
                        "org MISSING",
                        "w@1.0.0 NOT_IN_FORCE",
                        "x@1.0.0 IN_FORCE");
    }

    @Test
    void whatComesWithTheStandardIsNotMissing() {
        Concept concept = concept("a").toBuilder()
                .replaces(List.of(Ref.parse("https://w3id.org/regmeta/codelist/domain")))
                .build();
        assertThat(graph(GraphQuestion.whole(DAY), concept).nodes())
                .filteredOn(node -> node.state() == State.STANDARD)
                .singleElement()
                .satisfies(node -> assertThat(node.title()).isNotNull());
    }

    @Test
    void theSurroundingsReachAsFarAsWasAsked() {
        MetadataRecord[] chain = {concept("a", "b"), concept("b", "c"), concept("c", "d"), concept("d")};
        Ref middle = Ref.parse(ID + "b");
        assertThat(nodes(graph(GraphQuestion.around(middle, 0, DAY), chain))).containsExactly("b@1.0.0 IN_FORCE");
        Graph near = graph(GraphQuestion.around(middle, 1, DAY), chain);
        assertThat(nodes(near))
                .containsExactly("a@1.0.0 IN_FORCE", "b@1.0.0 IN_FORCE", "c@1.0.0 IN_FORCE", "org MISSING");
        assertThat(edges(near)).containsExactly("a broader b@1.0.0 [/broader/0]", "b broader c@1.0.0 [/broader/0]");
        assertThat(nodes(graph(GraphQuestion.around(middle, 2, DAY), chain))).contains("d@1.0.0 IN_FORCE");
        assertThat(graph(GraphQuestion.around(Ref.parse(ID + "no"), 2, DAY), chain)
                        .nodes())
                .isEmpty();
    }

    /** Else two steps from anything would be everything. */
    @Test
    void nobodyIsNearForBeingAnsweredForByTheSame() {
        Graph graph = graph(GraphQuestion.around(Ref.parse(ID + "a"), 3, DAY), concept("a"), concept("z"));
        assertThat(nodes(graph)).containsExactly("a@1.0.0 IN_FORCE", "org MISSING");
    }

    @Test
    void aSiloHasItsRecordsAndWhatTheyAreTiedTo() {
        Graph graph = graph(
                GraphQuestion.silo(Code.of("melde"), DAY),
                concept("m1", "m2", "a"),
                concept("m2"),
                concept("a", "b"),
                concept("b"),
                element("e", "m2"),
                element("f", "b"));
        assertThat(nodes(graph))
                .containsExactly("a@1.0.0 IN_FORCE", "e@1.0.0 IN_FORCE", "m1@1.0.0 IN_FORCE", "m2@1.0.0 IN_FORCE");
        assertThat(edges(graph)).hasSize(3).noneMatch(edge -> edge.startsWith("a "));
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<MetadataRecord> records = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            records.add(concept((i % 3 == 0 ? "m" : "c") + i, "c" + (i + 1), "m" + i / 2));
            records.add(element("e" + i, "c" + i));
        }
        // twice the same version with another content is an error, but not one that may show here
        records.add(concept("m0", "c1"));
        String expected = all(records);
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(records, random);
            assertThat(all(records)).isEqualTo(expected);
        }
    }

    private static String all(List<MetadataRecord> records) {
        Graph graph = Catalogue.ofRecords(records).graph(GraphQuestion.whole(DAY));
        StringBuilder all = new StringBuilder();
        for (GraphFormat format : GraphFormat.values()) {
            all.append(format.write(graph, Locale.GERMAN)).append(format.write(graph, Locale.ENGLISH));
        }
        return all.toString();
    }

    /** So that no edge carries a name that only programs read. */
    @Test
    void everyReferenceOfTheModelHasATitleInBothLanguages() {
        TreeSet<String> without = new TreeSet<>();
        Model.standard().properties().stream()
                .filter(property -> property.type().equals("Ref"))
                .filter(property -> ModelTexts.way(property.name(), Locale.GERMAN)
                                .isEmpty()
                        || ModelTexts.way(property.name(), Locale.ENGLISH).isEmpty())
                .forEach(property -> without.add(property.name()));
        assertThat(without).isEmpty();
        assertThat(ModelTexts.way("responsible", Locale.GERMAN)).isEqualTo("verantwortlich");
        assertThat(ModelTexts.way("status", Locale.GERMAN)).isEmpty();
    }

    @Test
    void everyLanguageButGermanGetsEnglish() {
        Graph graph = graph(GraphQuestion.whole(DAY), concept("a", "b"));
        String french = GraphFormat.DOT.write(graph, Locale.FRENCH);
        assertThat(french)
                .contains("Concept a")
                .contains("not in the catalogue")
                .contains("broader");
        assertThat(GraphFormat.DOT.write(graph, Locale.GERMANY))
                .contains("Begriff a")
                .contains("nicht im Katalog")
                .contains("Oberbegriff");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> GraphQuestion.around(Ref.parse(ID + "a"), -1, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        GraphEdge astray = new GraphEdge(
                Ref.parse(ID + "a"),
                Ref.parse(ID + "b"),
                "broader",
                Ref.parse(ID + "a"),
                List.of("/broader/0"),
                List.of(),
                true);
        Graph graph = new Graph(GraphQuestion.whole(DAY), List.of(), List.of(astray));
        assertThatThrownBy(() -> GraphFormat.MERMAID.write(graph, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("joins two of its nodes");
    }
}
