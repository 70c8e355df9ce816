package org.regmeta.generator;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as plain values, and the line on which each of them stands. */
final class YamlFile {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(10_000_000)
            .build();

    private final String name;
    private final Object value;
    private final Map<String, Integer> lines;

    private YamlFile(String name, Object value, Map<String, Integer> lines) {
        this.name = name;
        this.value = value;
        this.lines = lines;
    }

    static YamlFile read(Path file) throws IOException {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Optional<Node> root = new Compose(SETTINGS).composeReader(reader);
            Map<String, Integer> lines = new HashMap<>();
            root.ifPresent(node -> collect(node, "", lines));
            return new YamlFile(name, new StandardConstructor(SETTINGS).constructSingleDocument(root), lines);
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new SpecException(List.of(name + line + ": is no YAML that can be read: " + e.getProblem()));
        } catch (YamlEngineException e) {
            throw new SpecException(List.of(name + ": is no YAML that can be read: " + e.getMessage()));
        }
    }

    private static void collect(Node node, String path, Map<String, Integer> lines) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    note(key, inner, lines);
                    collect(tuple.getValueNode(), inner, lines);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            int index = 0;
            for (Node item : sequence.getValue()) {
                String inner = path + "[" + index++ + "]";
                note(item, inner, lines);
                collect(item, inner, lines);
            }
        }
    }

    private static void note(Node node, String path, Map<String, Integer> lines) {
        node.getStartMark().ifPresent(mark -> lines.put(path, mark.getLine() + 1));
    }

    Object value() {
        return value;
    }

    /** Such as {@code model/types.yaml:12 Version}. */
    String place(String path) {
        boolean named = !path.isEmpty() && !path.startsWith("[");
        return name + ":" + lines.getOrDefault(path, 1) + (named ? " " + path : "");
    }
}
