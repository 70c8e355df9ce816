package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How much was tested, left for the summary at the end of the build. */
public final class Counts {
    private Counts() {}

    public static void write(String name, Map<String, Integer> counts) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(counts)
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        Path folder = Files.createDirectories(Path.of("target", "counts"));
        Files.writeString(folder.resolve(name + ".properties"), text);
    }
}
