package org.regmeta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta new}: a document with one record of a kind, filled so far that only the placeholders are left to be replaced. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    private static final String PLACEHOLDER = "{\"de\":\"PLATZHALTER\",\"en\":\"PLACEHOLDER\"}";

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "new.kind.name")
    private String kind;

    @Option(names = "--to", paramLabel = "json|xml")
    private String to = "json";

    @Override
    public Integer call() throws IOException {
        Structure structure = Model.standard().kind(kind);
        if (structure == null) {
            throw new UsageException(main.words()
                    .get("new.kind", kind, String.join(", ", Model.standard().kindNames())));
        }
        Format format = Format.ofFileName(to)
                .filter(f -> f == Format.JSON || f == Format.XML)
                .orElseThrow(() -> new UsageException(main.words().get("file.format", to)));
        Document document = document(structure);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RegMeta.standard().write(document, format, true, bytes);
        String text = bytes.toString(StandardCharsets.UTF_8);
        main.out().print(format == Format.XML ? commented(text, structure) : text);
        return ExitCode.OK;
    }

    private static Document document(Structure structure) throws IOException {
        StringBuilder json =
                new StringBuilder("{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[{\"kind\":\"");
        json.append(structure.name()).append('"');
        for (Structure.Use use : structure.uses()) {
            if (use.required()
                    || (structure.name().equals("CodeList") && use.name().equals("entry"))) {
                json.append(",\"").append(use.name()).append("\":").append(value(use.property()));
            }
        }
        json.append("}]}");
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return RegMeta.standard()
                .read(new ByteArrayInputStream(bytes), Format.JSON, structure.name())
                .orThrow();
    }

    private static String value(Property property) {
        if (property.isText()) {
            return PLACEHOLDER;
        }
        return switch (property.name()) {
            case "status" -> "\"draft\"";
            case "datatype" -> "\"string\"";
            case "maturity" -> "\"A\"";
            default -> property.example();
        };
    }

    /** Puts the meaning of each property of the record above its first element. */
    private String commented(String xml, Structure structure) {
        StringBuilder out = new StringBuilder();
        String previous = "";
        for (String line : xml.lines().toList()) {
            String name = line.startsWith("    <") && !line.startsWith("    </") && !line.startsWith("     ")
                    ? line.substring(5).split("[ >]", 2)[0]
                    : "";
            if (!name.isEmpty() && !name.equals(previous) && structure.use(name) != null) {
                String definition =
                        ModelTexts.property(name, main.words().locale()).replace("--", "–");
                out.append("    <!-- ").append(definition).append(" -->\n");
            }
            previous = name.isEmpty() ? previous : name;
            out.append(line).append('\n');
        }
        return out.toString();
    }
}
