package org.regmeta.cli.suite;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.regmeta.cli.suite.ManifestException.Reason;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.validation.Printable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas of the manifest say of names, paths and recipes. A suite from elsewhere is held to it before anything of it is run. */
final class ManifestForm {
    private static final String BYTES = "x-maxBytes";

    private final Pattern name;
    private final Pattern path;
    private final int pathLength;
    private final Pattern profile;
    private final Pattern hex;
    private final int times;
    private final long bytes;
    private final long allBytes;

    private ManifestForm(JsonNode manifest, JsonNode hostile) {
        JsonNode parts = manifest.path("$defs");
        this.name = Pattern.compile(parts.path("name").path("pattern").asString());
        this.path = Pattern.compile(parts.path("path").path("pattern").asString());
        this.pathLength = parts.path("path").path("maxLength").asInt();
        this.profile =
                Pattern.compile(parts.path("standardProfile").path("pattern").asString());
        JsonNode recipe = hostile.path("$defs").path("recipe");
        this.hex = Pattern.compile(
                hostile.path("$defs").path("hex").path("pattern").asString());
        this.times = hostile.path("$defs").path("times").path("maximum").asInt();
        this.bytes = recipe.path(BYTES).asLong();
        this.allBytes = manifest.path("properties").path("cases").path(BYTES).asLong();
    }

    static ManifestForm ofTheStandard() throws IOException {
        return new ManifestForm(schema("conformance"), schema("conformance/hostile"));
    }

    private static JsonNode schema(String folder) throws IOException {
        try (InputStream in = SpecTable.open(folder + "/manifest.schema.json")) {
            return new JsonMapper().readTree(in.readAllBytes());
        }
    }

    boolean isStandardProfile(String file) {
        return profile.matcher(file).matches();
    }

    void demand(List<Case> cases) throws ManifestException {
        Set<String> ids = new HashSet<>();
        for (Case one : cases) {
            demandName(one.id());
            // folders are named after ids, and some machines take large letters for small ones there
            if (!ids.add(one.id().toLowerCase(Locale.ROOT))) {
                throw new ManifestException(Reason.TWICE, one.id());
            }
            if (one.files().isEmpty()) {
                throw new ManifestException(Reason.FILES, one.id());
            }
            demandBeside(one);
            for (Case.Input input : one.files()) {
                demandName(input.format());
            }
            for (JsonNode file : one.places()) {
                demandPath(one, file);
            }
            for (JsonNode file : one.node().path("profileFiles")) {
                if (!isStandardProfile(file.asString(""))) {
                    demandPath(one, file);
                }
            }
            for (Case.Source source : one.sources()) {
                demandOneSource(one, source);
            }
        }
    }

    /** How many bytes a file has. */
    interface Size {
        long of(String file) throws IOException;
    }

    /** What is made, and what is copied to lie where a case says, is not more than the schema allows. */
    void demandBytes(List<Case> cases, Size size) throws IOException {
        long all = 0;
        for (Case one : cases) {
            for (Case.Source source : one.sources()) {
                if (source.hasRecipe()) {
                    all += recipe(one, source.recipe()).size();
                    demandAtMost(allBytes, all, one);
                }
            }
            for (String file : one.copied()) {
                all += size.of(file);
                demandAtMost(allBytes, all, one);
            }
        }
    }

    private void demandName(String text) throws ManifestException {
        if (!name.matcher(text).matches()) {
            throw new ManifestException(Reason.NAME, text);
        }
    }

    /** What lies beside a document that is made stands neither in its place nor below it. */
    private static void demandBeside(Case one) throws ManifestException {
        if (one.node().has("beside") && one.node().has("around")) {
            throw new ManifestException(Reason.BESIDE, one.id());
        }
        for (Case.Input input : one.files()) {
            for (String other : one.beside()) {
                String first = other.split("/", 2)[0];
                if (input.hasRecipe() && first.equalsIgnoreCase(one.fileName(input))) {
                    throw new ManifestException(Reason.BESIDE, one.id() + ": " + other);
                }
            }
        }
    }

    /** Its bytes lie in a file or are made; an empty folder has none. */
    private static void demandOneSource(Case one, Case.Source source) throws ManifestException {
        int given = (source.hasPath() ? 1 : 0) + (source.hasRecipe() ? 1 : 0);
        if (given != (source.isFolder() ? 0 : 1)) {
            throw new ManifestException(Reason.SOURCE, one.id() + ": " + source.label());
        }
    }

    private void demandPath(Case one, JsonNode file) throws ManifestException {
        String text = file.isString() ? file.asString() : "";
        if (text.length() > pathLength || !path.matcher(text).matches()) {
            throw new ManifestException(Reason.PATH, one.id() + ": " + (file.isString() ? text : file));
        }
    }

    private static void demandAtMost(long most, long size, Case one) throws ManifestException {
        if (size > most) {
            throw new ManifestException(Reason.SIZE, one.id() + ": " + size + " > " + most);
        }
    }

    /** Reads a recipe, and each within it. */
    Recipe recipe(Case one, JsonNode node) throws ManifestException {
        Recipe recipe = read(one, node);
        demandAtMost(bytes, recipe.size(), one);
        return recipe;
    }

    private Recipe read(Case one, JsonNode node) throws ManifestException {
        if (node.isString()) {
            return Recipe.text(node.asString());
        }
        if (node.isArray()) {
            List<Recipe> parts = new ArrayList<>();
            for (JsonNode part : node) {
                parts.add(recipe(one, part));
            }
            return Recipe.parts(parts);
        }
        if (hasOnly(node, Set.of("hex")) && isHex(node.path("hex"))) {
            return Recipe.hex(node.path("hex").asString());
        }
        if (hasOnly(node, Set.of("repeat", "times"))) {
            return new Recipe.Repeated(recipe(one, node.path("repeat")), times(one, node.path("times")));
        }
        throw new ManifestException(Reason.RECIPE, one.id());
    }

    private static boolean hasOnly(JsonNode node, Set<String> names) {
        return node.isObject() && Set.copyOf(node.propertyNames()).equals(names);
    }

    private boolean isHex(JsonNode digits) {
        return digits.isString() && hex.matcher(digits.asString()).matches();
    }

    private int times(Case one, JsonNode number) throws ManifestException {
        boolean whole = number.isNumber() && number.canConvertToExactIntegral() && number.canConvertToInt();
        if (!whole || number.asInt() < 1 || number.asInt() > times) {
            throw new ManifestException(Reason.TIMES, one.id() + ": times " + Printable.cut(number.toString()), times);
        }
        return number.asInt();
    }
}
