package org.regmeta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.graph.Graph;
import org.regmeta.graph.GraphFormat;
import org.regmeta.graph.GraphNode;
import org.regmeta.graph.GraphQuestion;
import org.regmeta.internal.file.AtomicFile;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.Kind;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta graph}: a catalogue, a silo, the surroundings of a record or the flow for a procedure as a picture. */
@Command(name = "graph", mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Option(
            names = "--catalogue",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            descriptionKey = "graph.catalogue")
    private List<Path> catalogue = new ArrayList<>();

    @Option(names = "--silo", paramLabel = "CODE", descriptionKey = "graph.silo")
    private @Nullable String silo;

    @Option(names = "--focus", paramLabel = "ID", descriptionKey = "graph.focus")
    private @Nullable String focus;

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "graph.depth")
    private @Nullable Integer depth;

    @Option(names = "--procedure", paramLabel = "ID", descriptionKey = "graph.procedure")
    private @Nullable String procedure;

    @Option(names = "--at", paramLabel = "YYYY-MM-DD", descriptionKey = "graph.at")
    private @Nullable LocalDate at;

    @Option(names = "--to", paramLabel = "dot|mermaid|graphml", descriptionKey = "graph.to")
    private @Nullable GraphFormat to;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "graph.out")
    private @Nullable Path out;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        refuseMixed();
        GraphFormat format = format();
        if (out != null) {
            TargetFile.refuse(out, force, main.words());
        }
        Catalogue known = Catalogue.ofRecords(Inputs.records(catalogue, "catalogue.bad", main.words()));
        GraphQuestion question = question(known);
        Graph graph = known.graph(question);
        if (graph.nodes().isEmpty()) {
            main.tell("graph.empty", question.date());
            return ExitCode.FINDINGS;
        }
        String text = format.write(graph, main.words().locale());
        if (out == null) {
            main.out().print(text);
        } else {
            write(text, out);
            main.tell("graph.done", graph.nodes().size(), graph.edges().size(), out);
        }
        long missing = graph.nodes().stream()
                .filter(node -> node.state() == GraphNode.State.MISSING)
                .count();
        if (missing > 0) {
            main.tell("graph.missing", missing);
        }
        return ExitCode.OK;
    }

    private void refuseMixed() {
        if (Stream.of(silo, focus, procedure).filter(part -> part != null).count() > 1) {
            throw new UsageException(main.words().get("graph.mixed"));
        }
        if (depth != null && (focus == null || depth < 0)) {
            throw new UsageException(main.words().get("graph.depth.wrong"));
        }
    }

    /** As it is said, else as the name of the file says, else DOT. */
    private GraphFormat format() {
        if (to != null || out == null) {
            return to == null ? GraphFormat.DOT : to;
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "dot", "gv" -> GraphFormat.DOT;
            case "mmd", "mermaid" -> GraphFormat.MERMAID;
            case "graphml" -> GraphFormat.GRAPHML;
            default -> throw new UsageException(main.words().get("graph.format", out));
        };
    }

    private GraphQuestion question(Catalogue known) {
        LocalDate day = at == null ? LegalDay.today() : at;
        if (silo != null) {
            return GraphQuestion.silo(silo(silo, known), day);
        }
        if (focus != null) {
            return GraphQuestion.around(named(focus, EnumSet.allOf(Kind.class), known), depth == null ? 1 : depth, day);
        }
        if (procedure != null) {
            return GraphQuestion.flow(named(procedure, EnumSet.of(Kind.PROCEDURE), known), day);
        }
        return GraphQuestion.whole(day);
    }

    private Ref named(String text, Set<Kind> kinds, Catalogue known) {
        RecordName name = new RecordName(known, main.words());
        return name.find(text, kinds).orElseThrow(() -> new UsageException(name.missing(text, kinds)));
    }

    /** A code of the standard, or one that a record has. */
    private Code silo(String text, Catalogue known) {
        TreeSet<String> codes = new TreeSet<>();
        CodeLists.entries("domain").stream().map(CodeListEntry::code).forEach(codes::add);
        known.entries().forEach(entry -> entry.record().domain().forEach(code -> codes.add(code.value())));
        if (!codes.contains(text)) {
            String meant = Suggestion.closest(text, codes);
            throw new UsageException(main.words().get("graph.silo.unknown", text)
                    + (meant.isEmpty() ? "" : " " + main.words().get("match.meant", meant)));
        }
        return Code.of(text);
    }

    private static void write(String text, Path target) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.out().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}
