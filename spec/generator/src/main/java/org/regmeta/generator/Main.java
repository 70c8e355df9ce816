package org.regmeta.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command of the build: {@code write SPEC} renews the committed output, {@code check SPEC} fails where it is stale, {@code build SPEC TARGET} makes the
 * resources of the spec jar, {@code builders SPEC TARGET}, {@code json SPEC TARGET} and {@code beans SPEC TARGET} make Java sources.
 */
public final class Main {
    private final Path spec;
    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Map<String, RuleSource> rules;
    private final Map<String, ProfileSource> profiles;
    private final ValueSource values;

    /** Reads the standard; a {@link SpecException} names all that is wrong with it. */
    Main(Path spec) throws IOException {
        this.spec = spec;
        Problems problems = new Problems();
        this.model = new ModelReader(spec.resolve("model"), problems).read();
        this.lists = new CodeListReader(spec.resolve("codelists"), problems).read();
        this.rules = new RuleReader(spec.resolve("rules"), problems).read();
        this.profiles = new ProfileReader(spec, rules, problems).read();
        this.values = new ValueReader(spec, problems).read();
        problems.throwIfAny();
        new ModelCheck(model, lists, problems).run();
        new ChangeCheck(model, problems).run();
        problems.throwIfAny();
        new ValueCheck(model, lists, rules, problems).run(values);
        problems.throwIfAny();
    }

    /**
     * Runs one command.
     *
     * @param arguments the command, the folder {@code spec} and, where the command needs it, a target folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Main main = new Main(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "write" -> new OutputFolder(main.spec).write(main.committed());
            case "check" -> main.check();
            case "build" -> new OutputFolder(Path.of(arguments[2])).write(main.resources());
            case "builders" -> new OutputFolder(Path.of(arguments[2])).write(main.builders());
            case "json" -> main.binder(BinderWriter.Flavour.JSON, Path.of(arguments[2]), "org/regmeta/json/");
            case "beans" -> main.binder(BinderWriter.Flavour.BEAN, Path.of(arguments[2]), "org/regmeta/xml/");
            default -> throw new IllegalArgumentException("unknown command " + arguments[0]);
        }
    }

    void check() throws IOException {
        new OutputFolder(spec).requireEqual(committed());
    }

    Map<String, String> committed() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(schemas("schemas/1.0/"));
        Landscape landscape = Landscape.read(spec.resolve("landscape"));
        Problems problems = new Problems();
        SiloPictures pictures = SiloPictures.read(spec, landscape, problems);
        problems.throwIfAny();
        for (String language : new String[] {"de", "en"}) {
            String folder = "reference/" + language + "/";
            new ReferenceWriter(model, lists, rules, profiles, language)
                    .write()
                    .forEach((name, text) -> files.put(folder + name, text));
            new SiloPages(landscape, lists, pictures, language)
                    .write()
                    .forEach((name, text) -> files.put(folder + name, text));
        }
        List<ValueDocument> documents = new ValueSuite(model, lists, rules, values).documents();
        documents.forEach(document -> document.putFiles(files));
        if (Files.isDirectory(spec.resolve("conformance/canonical"))) {
            files.put("conformance/manifest.json", new SuiteWriter(spec, rules, profiles).write(documents));
        }
        return files;
    }

    private Map<String, String> schemas(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        XsdWriter xsd = new XsdWriter(model, lists);
        files.put(folder + "regmeta.xsd", xsd.write());
        files.put(folder + "xml.xsd", xsd.writeXmlNamespace());
        files.put(folder + "regmeta.schema.json", new JsonSchemaWriter(model, lists).write());
        files.put(folder + "regmeta.context.jsonld", new ContextWriter(model).write());
        return files;
    }

    private Map<String, String> resources() {
        Map<String, String> files = new LinkedHashMap<>(schemas("org/regmeta/spec/schemas/"));
        XsdWriter bare = XsdWriter.bare(model, lists);
        files.put("org/regmeta/spec/schemas/bare/regmeta.xsd", bare.write());
        files.put("org/regmeta/spec/schemas/bare/xml.xsd", bare.writeXmlNamespace());
        new JsonSchemaWriter(model, lists)
                .writeBare()
                .forEach((name, schema) ->
                        files.put("org/regmeta/spec/schemas/bare/" + name + ".schema.json", schema + "\n"));
        new TableWriter(model, lists, rules)
                .write()
                .forEach((name, text) -> files.put("org/regmeta/spec/" + name, text));
        StringBuilder names = new StringBuilder();
        profiles.values()
                .forEach(profile -> names.append(profile.name())
                        .append('\t')
                        .append(profile.title().de())
                        .append('\t')
                        .append(profile.title().en())
                        .append('\n'));
        files.put("org/regmeta/spec/profiles.tsv", names.toString());
        return files;
    }

    private Map<String, String> builders() {
        Map<String, String> files = new LinkedHashMap<>();
        new BuilderWriter(model)
                .write()
                .forEach((name, source) -> files.put("org/regmeta/model/" + name + ".java", source));
        return files;
    }

    private void binder(BinderWriter.Flavour flavour, Path target, String folder) throws IOException {
        BinderWriter writer = new BinderWriter(model, flavour);
        new OutputFolder(target).write(Map.of(folder + writer.className() + ".java", writer.write()));
    }
}
