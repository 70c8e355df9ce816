package org.regmeta.cli.suite;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One case of the manifest.
 *
 * @param node its entry
 */
public record Case(JsonNode node) {
    /** What is done with the files of a case; each belongs to one class of conformance (chapter 11 of the standard). */
    public enum Operation {
        /** Findings and status: a validator. */
        VALIDATE,
        /** Canonical form and digest: a reader. */
        DIGEST,
        /** From one syntax to the others: a writer. */
        CONVERT,
        /** What changed, which step it demands and whom it breaks: a comparer. */
        DIFF,
        /** Need and offer: a matcher. */
        MATCH;

        /**
         * The class of conformance.
         *
         * @return its name in a report
         */
        public String conformanceClass() {
            return switch (this) {
                case VALIDATE -> "validator";
                case DIGEST -> "reader";
                case CONVERT -> "writer";
                case DIFF -> "comparer";
                case MATCH -> "matcher";
            };
        }
    }

    /** Something whose bytes lie in a file of the suite, or are made. */
    interface Source {
        JsonNode node();

        /** What it is called in a message. */
        String label();

        default boolean isFolder() {
            return false;
        }

        default boolean hasPath() {
            return node().has("path");
        }

        default String path() {
            return node().path("path").asString("");
        }

        default boolean hasRecipe() {
            return node().has("recipe");
        }

        default JsonNode recipe() {
            return node().path("recipe");
        }
    }

    /**
     * One file of a case.
     *
     * @param node its entry
     */
    record Input(JsonNode node) implements Source {
        String format() {
            return node.path("format").asString("");
        }

        @Override
        public String label() {
            return format();
        }

        /** Files that are handed in in the same call, each with its findings. */
        List<Input> together() {
            return node.path("together").valueStream().map(Input::new).toList();
        }

        /** With what the file is compared. */
        String older() {
            return node.path("older").asString("");
        }

        /** What is known besides; empty if nothing is. */
        String catalogue() {
            return node.path("catalogue").asString("");
        }

        String status() {
            return node.path("status").asString("");
        }

        List<String> findings() {
            return node.path("findings")
                    .valueStream()
                    .map(finding -> finding.asString(""))
                    .toList();
        }

        long total() {
            long here = node.path("total").asLong(findings().size());
            return here + together().stream().mapToLong(Input::total).sum();
        }
    }

    /**
     * Something that lies around the document of a case.
     *
     * @param node its entry
     */
    record Neighbour(JsonNode node) implements Source {
        String name() {
            return node.path("name").asString("");
        }

        @Override
        public String label() {
            return name();
        }

        @Override
        public boolean isFolder() {
            return name().endsWith("/");
        }
    }

    /**
     * The permanent name.
     *
     * @return its id
     */
    public String id() {
        return text("id");
    }

    /**
     * The subject by which results are summed up.
     *
     * @return an area
     */
    public String area() {
        return text("area");
    }

    /**
     * What is done.
     *
     * @return the operation
     */
    public Operation operation() {
        return switch (text("operation")) {
            case "digest" -> Operation.DIGEST;
            case "convert" -> Operation.CONVERT;
            case "diff" -> Operation.DIFF;
            case "match" -> Operation.MATCH;
            default -> Operation.VALIDATE;
        };
    }

    /**
     * What the case is called for people.
     *
     * @param language de or en
     * @return its title
     */
    public String title(String language) {
        return node.path("title").path(language).asString("");
    }

    /** Whether a validator may leave the case out that does not run its rule. */
    boolean isOptional() {
        return node.path("optional").asBoolean(false);
    }

    boolean isClosedWorld() {
        return node.path("closedWorld").asBoolean(false);
    }

    boolean hasProfile() {
        return node.has("profile");
    }

    /** Files with profiles to which the records are held, from the folder of the manifest. */
    List<String> profileFiles() {
        return node.path("profileFiles")
                .valueStream()
                .map(file -> file.asString(""))
                .toList();
    }

    /** What a comparison comes to. */
    JsonNode expected() {
        return node.path("expected");
    }

    String text(String name) {
        return node.path(name).asString("");
    }

    /** Files that lie beside those of the case. */
    List<String> beside() {
        return node.path("beside").valueStream().map(file -> file.asString("")).toList();
    }

    /** What lies around the document. */
    List<Neighbour> around() {
        return node.path("around").valueStream().map(Neighbour::new).toList();
    }

    List<Input> files() {
        return node.path("files").valueStream().map(Input::new).toList();
    }

    /** What a document that is made is called. */
    String fileName(Input input) {
        return id() + "." + input.format();
    }

    /** Every path from the folder of the manifest but those of the profiles, as it stands there. */
    List<JsonNode> places() {
        Stream<JsonNode> inputs = files().stream()
                .flatMap(input -> Stream.concat(Stream.of(input), input.together().stream()))
                .map(Input::node)
                .flatMap(input -> Stream.of(input.path("path"), input.path("older"), input.path("catalogue")));
        Stream<JsonNode> neighbours =
                around().stream().map(neighbour -> neighbour.node().path("path"));
        Stream<JsonNode> beside = node.path("beside").valueStream();
        return Stream.of(inputs, neighbours, beside, Stream.of(node.path("answer")))
                .flatMap(part -> part)
                .filter(path -> !path.isMissingNode())
                .toList();
    }

    /** The same as texts. */
    List<String> paths() {
        return places().stream().map(path -> path.asString("")).toList();
    }

    /** The document in each syntax, and what lies around it. */
    List<Source> sources() {
        return Stream.<Source>concat(files().stream(), around().stream()).toList();
    }

    /** The files of the suite of which copies are made: beside a document that is made, and around one. */
    List<String> copied() {
        if (around().isEmpty()) {
            return files().stream().anyMatch(Source::hasRecipe) ? beside() : List.of();
        }
        return sources().stream().filter(Source::hasPath).map(Source::path).toList();
    }
}
