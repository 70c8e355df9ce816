package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphFormat;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.model.Concept;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Whatever a title or a code says: it stays text in each notation, and reads by the grammar of the notation. */
class GraphWritingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    private static final String HOSTILE_MARK = "evil";

    /** A line of DOT as we write it, so narrow that nothing else fits. */
    private static final String STRING = "\"(?:[^\"\\\\\\n&<>\\p{Cntrl}]|[<>]|&amp;|\\\\\\\\|\\\\\"|\\\\n)*\"";

    private static final Pattern DOT = Pattern.compile("digraph regmeta \\{|\\s*\\}"
            + "|  (graph|node|edge) \\[[a-zA-Z0-9=\",# -]+\\];"
            + "|\\s+subgraph cluster_[0-9]+ \\{"
            + "|\\s+label=" + STRING + ";"
            + "|\\s+n[0-9]+( -> n[0-9]+)? \\[label=" + STRING
            + "(, fillcolor=\"#[0-9a-f]{6}\"|, style=\"rounded,dashed\"|, style=dashed)?\\];");

    private static final String TEXT = "\"(?:[\\p{L}\\p{Nd} ,.\\-–…()/+×§]|#[0-9]+;|<br/>)*\"";
    private static final Pattern MERMAID = Pattern.compile("flowchart LR|\\s+end"
            + "|\\s+subgraph s[0-9]+\\[" + TEXT + "\\]"
            + "|\\s+n[0-9]+\\[" + TEXT + "\\](:::dashed)?"
            + "|\\s+n[0-9]+ (-->|-\\.->)\\|" + TEXT + "\\| n[0-9]+"
            + "|  classDef dashed stroke-dasharray: 5 5");

    private static Concept concept(String title, String silo) {
        return Concept.builder()
                .id("https://example.org/evil")
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", title))
                .modified(Instant.parse("2027-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse("https://example.org/o'%22)click"), Role.OWNER))
                .domain(List.of(Code.of(silo)))
                .definition(Text.of("de", "Etwas."))
                .build();
    }

    private static Graph graph(String title) {
        return Catalogue.ofRecords(List.of(concept(title, "https://example.org/silo/evil%%7Binit%7D")))
                .graph(GraphQuestion.whole(DAY));
    }

    private static List<String> odd(GraphFormat format, Pattern line, Graph graph) {
        return format.write(graph, Locale.GERMAN)
                .lines()
                .filter(one -> !line.matcher(one).matches())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil\"]; n1 [URL=\"https://example.org\"]; x [label=\"",
                "evil <b>label</b> <img src=x onerror=alert(1)> &lt;script&gt;",
                "%%{init: {\"theme\":\"dark\"}}%% evil %% comment",
                "evil|\"| n1 --> n2; click n1 \"javascript:alert(1)\"",
                "`**evil**` \"`markdown`\"",
                "evil\nend\nsubgraph x\n\tclick n1 href",
                "evil \u202Eabc\u2066 \u200B \uFEFF",
                "evil \u0000\u0007\u001B[31m\u0085\u2028\u2029",
                "evil \\N \\G \\\" \\",
                "evil \uD800 \uDFFF \uFFFE \uFFFF \uDBFF\uDFFF",
                "]]> <![CDATA[ evil <!-- --> &amp; &#0; <?xml?>",
                "evil style x:y#z; classDef a:b#c; #35; #quot; ﬂ°°60¶ß",
                "---\ntitle: evil\n---",
                "end",
                "evil ::: :::dashed @{ shape: x }",
                "evil \uD83D\uDE00 e\u0301 \u05D0\u05D1"
            })
    void hostileTitlesAreTextOnly(String title) throws Exception {
        Graph graph = graph(title);
        assertThat(odd(GraphFormat.DOT, DOT, graph)).isEmpty();
        assertThat(odd(GraphFormat.MERMAID, MERMAID, graph)).isEmpty();
        Document xml = parsed(GraphFormat.GRAPHML.write(graph, Locale.GERMAN));
        assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(2);
        assertThat(data(xml, "node.title"))
                .anyMatch(text -> text.contains(title.contains(HOSTILE_MARK) ? HOSTILE_MARK : "e"));
        assertThat(data(xml, "node.title")).allMatch(text -> text.codePoints().noneMatch(Character::isISOControl));
    }

    @Test
    void everyCharacterIsTextOnly() throws Exception {
        StringBuilder all = new StringBuilder();
        List<Graph> graphs = new ArrayList<>();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append('x').append((char) c);
            if (all.length() == 60) {
                graphs.add(graph(all.toString()));
                all.setLength(0);
            }
        }
        for (Graph graph : graphs) {
            assertThat(odd(GraphFormat.DOT, DOT, graph)).isEmpty();
            assertThat(odd(GraphFormat.MERMAID, MERMAID, graph)).isEmpty();
            parsed(GraphFormat.GRAPHML.write(graph, Locale.GERMAN));
        }
    }

    /** What the two patterns above are worth: each thing that could do harm is seen. */
    @Test
    void harmIsNoticed() {
        assertThat(List.of(
                        "  n1 [label=\"a\", URL=\"x\"];",
                        "  n1 [label=<b>];",
                        "  n1 [label=\"a\"b\"];",
                        "  n1 [label=\"a\\N\"];",
                        "  n1 [label=\"a&lt;\"];",
                        "  evil -> n2 [label=\"a\"];"))
                .noneMatch(line -> DOT.matcher(line).matches());
        assertThat(List.of(
                        "  n1[\"a\"b\"]",
                        "  n1[\"<b>\"]",
                        "  n1[\"`a`\"]",
                        "  n1[\"%%{init}%%\"]",
                        "  click n1 \"x\"",
                        "  n1 -->|\"a|b\"| n2",
                        "  evil --> n2"))
                .noneMatch(line -> MERMAID.matcher(line).matches());
    }

    @Test
    void longTitlesAreShortened() throws Exception {
        String title = IntStream.range(0, 100)
                .mapToObj(i -> "wort" + i)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        Matcher label =
                Pattern.compile("n1 \\[label=\"(.*?)\"").matcher(GraphFormat.DOT.write(graph(title), Locale.GERMAN));
        assertThat(label.find()).isTrue();
        assertThat(label.group(1)).hasSizeLessThan(100).contains("wort0 wort1").contains("…\\nRechtsbegriff");
        assertThat(label.group(1).split("\\\\n")).allMatch(line -> line.length() <= 28);
        assertThat(data(parsed(GraphFormat.GRAPHML.write(graph(title), Locale.GERMAN)), "node.title"))
                .contains(title);
    }

    @Test
    void graphMlDeclaresWhatItHas() throws Exception {
        Document xml = parsed(GraphFormat.GRAPHML.write(graph("a"), Locale.GERMAN));
        List<String> declared = attributes(xml.getElementsByTagName("key"), "id");
        assertThat(declared).doesNotHaveDuplicates();
        assertThat(declared).containsAll(attributes(xml.getElementsByTagName("data"), "key"));
        List<String> nodes = attributes(xml.getElementsByTagName("node"), "id");
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(nodes).containsAll(attributes(xml.getElementsByTagName("edge"), "source"));
        assertThat(nodes).containsAll(attributes(xml.getElementsByTagName("edge"), "target"));
        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
    }

    private static List<String> attributes(NodeList elements, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }

    private static List<String> data(Document xml, String key) {
        List<String> values = new ArrayList<>();
        NodeList all = xml.getElementsByTagName("data");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("key").equals(key)) {
                values.add(all.item(i).getTextContent());
            }
        }
        return values;
    }

    private static Document parsed(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
