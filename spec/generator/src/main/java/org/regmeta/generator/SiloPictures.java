package org.regmeta.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regmeta.generator.Landscape.Entry;

/**
 * The pictures on the pages of the silos. What they show is said here, but they are drawn by the command, which knows what a record means on a day; so the one that
 * was committed stays, and {@code SiloPicturesTest} (cli) holds it to the command.
 */
final class SiloPictures {
    private static final String START = "```mermaid\n";
    private static final String END = "```\n";
    private static final String DAY = "2026-11-20";

    private final Path spec;
    private final Map<String, Entry> procedures = new LinkedHashMap<>();

    private SiloPictures(Path spec) {
        this.spec = spec;
    }

    /** Reads {@code landscape/pictures.yaml}; without the file each picture is of a whole silo. */
    static SiloPictures read(Path spec, Landscape landscape, Problems problems) throws IOException {
        SiloPictures pictures = new SiloPictures(spec);
        Path file = spec.resolve("landscape/pictures.yaml");
        if (Files.isRegularFile(file)) {
            YamlMap root = YamlMap.read(file, problems);
            root.forEachText((silo, name) -> landscape.entries("Procedure").stream()
                    .filter(procedure -> procedure.id().endsWith("/" + name) && isOf(silo, procedure))
                    .findFirst()
                    .ifPresentOrElse(
                            procedure -> pictures.procedures.put(silo, procedure),
                            () -> problems.add(
                                    "landscape/pictures.yaml " + silo,
                                    "has no procedure '" + name + "' of this silo")));
        }
        return pictures;
    }

    private static boolean isOf(String silo, Entry procedure) {
        return procedure.silo().equals(silo) || procedure.refs("domain").contains(silo);
    }

    /** The procedure that stands for a silo that is too large. */
    Optional<Entry> procedure(String silo) {
        return Optional.ofNullable(procedures.get(silo));
    }

    /** How the whole silo is drawn, or a part of it that is asked for. */
    static String command(String part, String language) {
        return "./regmeta graph --catalogue spec/landscape " + part + " --to mermaid --at " + DAY
                + (language.equals("de") ? "" : " --lang " + language);
    }

    /** The command, unseen, and what it drew last; nothing where it drew something else. */
    String block(String silo, String language) {
        String part = procedure(silo)
                .map(procedure ->
                        "--procedure " + procedure.id().substring(procedure.id().lastIndexOf('/') + 1))
                .orElse("--silo " + silo);
        String before = "<!-- " + command(part, language) + " -->\n" + START;
        return before + drawn(spec.resolve("reference/" + language + "/silos/" + silo + ".md"), before) + END;
    }

    private static String drawn(Path page, String before) {
        try {
            String text = Files.isRegularFile(page) ? Files.readString(page) : "";
            int start = text.indexOf(before);
            int end = start < 0 ? -1 : text.indexOf(END, start + before.length());
            return end < 0 ? "" : text.substring(start + before.length(), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
