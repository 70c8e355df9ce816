package org.regmeta.cli.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.regmeta.cli.suite.ManifestException.Reason;
import org.regmeta.internal.model.SpecTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas of the manifest say of names, paths and recipes. A suite from elsewhere is held to it before anything of it is run. */
final class ManifestForm {
    private static final String BYTES = "x-maxBytes";

    private final Pattern name;
    private final Pattern path;
    private final int pathLength;
    private final Pattern profile;
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
        this.times = recipe.at("/anyOf/3/properties/times/maximum").asInt();
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
        long all = 0;
        for (Case one : cases) {
            demandName(one.id());
            for (Case.Input input : one.files()) {
                demandName(input.format());
            }
            for (String file : one.paths()) {
                demandPath(one, file);
            }
            for (String file : one.profileFiles()) {
                if (!isStandardProfile(file)) {
                    demandPath(one, file);
                }
            }
            for (JsonNode recipe : one.recipes()) {
                all += size(one, recipe);
                demandAtMost(allBytes, all, one);
            }
        }
    }

    private void demandName(String text) throws ManifestException {
        if (!name.matcher(text).matches()) {
            throw new ManifestException(Reason.NAME, text);
        }
    }

    private void demandPath(Case one, String file) throws ManifestException {
        if (file.length() > pathLength || !path.matcher(file).matches()) {
            throw new ManifestException(Reason.PATH, one.id() + ": " + file);
        }
    }

    private static void demandAtMost(long most, long size, Case one) throws ManifestException {
        if (size > most) {
            throw new ManifestException(Reason.SIZE, one.id() + ": " + size + " > " + most);
        }
    }

    /** How many bytes a recipe makes, without making them. */
    private long size(Case one, JsonNode recipe) throws ManifestException {
        long size = 0;
        if (recipe.isString()) {
            size = recipe.asString().getBytes(StandardCharsets.UTF_8).length;
        } else if (recipe.isArray()) {
            for (JsonNode part : recipe) {
                size += size(one, part);
            }
        } else if (recipe.path("hex").isString()) {
            size = hex(one, recipe.path("hex").asString());
        } else if (recipe.has("repeat")) {
            size = size(one, recipe.path("repeat")) * times(one, recipe.path("times"));
        } else {
            throw new ManifestException(Reason.RECIPE, one.id());
        }
        demandAtMost(bytes, size, one);
        return size;
    }

    private static long hex(Case one, String digits) throws ManifestException {
        try {
            return HexFormat.of().parseHex(digits).length;
        } catch (IllegalArgumentException e) {
            throw new ManifestException(Reason.RECIPE, one.id());
        }
    }

    private long times(Case one, JsonNode number) throws ManifestException {
        boolean whole = number.isNumber() && number.canConvertToExactIntegral() && number.canConvertToInt();
        if (!whole || number.asInt() < 1 || number.asInt() > times) {
            throw new ManifestException(Reason.RECIPE, one.id() + ": times " + number + " > " + times);
        }
        return number.asInt();
    }
}
