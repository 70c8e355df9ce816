package org.regmeta.generator;

import java.util.Locale;
import java.util.Map;

/** How the model appears in Java: the type of a property and the expression that makes a value of it from its lexical form. */
final class JavaTypes {
    static final String MODEL_PACKAGE = "org.regmeta.model";
    /** A builder is worth its name from this number of components on; smaller objects have their constructor. */
    static final int BUILDER_FROM = 4;

    private static final Map<String, String> ENUMS = Map.of("status", "LifecycleStatus", "layer", "MessageLayer");
    private static final Map<String, String> VALUE_CLASSES = Map.ofEntries(
            Map.entry("String", "String"),
            Map.entry("Language", "String"),
            Map.entry("MediaType", "String"),
            Map.entry("Name", "String"),
            Map.entry("File", "String"),
            Map.entry("Text", "Text"),
            Map.entry("Id", "Iri"),
            Map.entry("Iri", "Iri"),
            Map.entry("Version", "Version"),
            Map.entry("SpecVersion", "SpecVersion"),
            Map.entry("Ref", "Ref"),
            Map.entry("OpenCode", "Code"),
            Map.entry("Boolean", "Boolean"),
            Map.entry("Integer", "Long"),
            Map.entry("Decimal", "BigDecimal"),
            Map.entry("Date", "LocalDate"),
            Map.entry("Instant", "Instant"),
            Map.entry("Duration", "Duration"),
            Map.entry("Area", "Area"),
            Map.entry("Path", "Path"),
            Map.entry("Digest", "Digest"),
            Map.entry("Record", "MetadataRecord"));

    private JavaTypes() {}

    /** The class of one value of the property. */
    static String itemClass(Model model, Model.Property property) {
        if (property.type().equals("Code")) {
            return enumName(property.codeList());
        }
        return model.isObject(property) ? property.type() : VALUE_CLASSES.get(property.type());
    }

    static String enumName(String list) {
        return ENUMS.getOrDefault(list, capital(list));
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** An expression that parses the text expression, or the empty string where the value is not made of one text. */
    static String parse(Model model, Model.Property property, String text) {
        if (model.isObject(property)) {
            return "";
        }
        return switch (property.type()) {
            case "Record", "Text" -> "";
            case "Code" -> enumName(property.codeList()) + ".ofCode(" + text + ")";
            case "Boolean" -> "Boolean.valueOf(" + text + ")";
            case "Integer" -> "Long.valueOf(" + text + ")";
            case "Decimal" -> "new BigDecimal(" + text + ")";
            case "Date" -> "LexicalForm.date(" + text + ")";
            case "Instant" -> "LexicalForm.instant(" + text + ")";
            default -> {
                String type = VALUE_CLASSES.get(property.type());
                yield type.equals("String") ? text : type + ".parse(" + text + ")";
            }
        };
    }

    static final String IMPORTS = """
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.List;
            import javax.annotation.processing.Generated;
            import org.jspecify.annotations.Nullable;
            import org.regmeta.validation.Severity;
            import org.regmeta.value.*;
            """;
}
