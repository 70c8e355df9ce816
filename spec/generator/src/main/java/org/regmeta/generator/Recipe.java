package org.regmeta.generator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** Bytes of the conformance suite that are too many to be kept: a text, a list of recipes, bytes in hexadecimal, or a recipe that is repeated. */
final class Recipe {
    private Recipe() {}

    static byte[] bytes(JsonNode recipe) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cook(recipe, out);
        return out.toByteArray();
    }

    private static void cook(JsonNode recipe, ByteArrayOutputStream out) {
        if (recipe.isString()) {
            out.writeBytes(recipe.asString().getBytes(StandardCharsets.UTF_8));
        } else if (recipe.isArray()) {
            recipe.forEach(part -> cook(part, out));
        } else if (recipe.has("hex")) {
            out.writeBytes(HexFormat.of().parseHex(recipe.path("hex").asString()));
        } else {
            byte[] once = bytes(recipe.path("repeat"));
            for (int i = 0; i < recipe.path("times").asInt(); i++) {
                out.writeBytes(once);
            }
        }
    }
}
