package org.regmeta.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The documents of the suite about values: for each value type, each form of a string and each closed code list one that holds all that is to be taken, and one
 * that holds all that is to be refused, each value in a record of its own.
 */
final class ValueSuite {
    private static final String ID = "https://example.org/";
    private static final List<String> SYNTAXES = List.of("json", "xml");
    private static final Bilingual TAKEN =
            new Bilingual("Jeder Wert an der Grenze wird genommen.", "Every value at the border is taken.");
    private static final Bilingual REFUSED = new Bilingual(
            "Jeder Wert jenseits der Grenze wird an seiner Stelle abgewiesen, und sonst nichts.",
            "Every value beyond the border is refused at its place, and nothing else is.");

    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Map<String, RuleSource> rules;
    private final ValueSource source;
    private final CaseRecord sketch;
    private final List<ValueDocument> documents = new ArrayList<>();

    ValueSuite(Model model, Map<String, CodeListSource> lists, Map<String, RuleSource> rules, ValueSource source) {
        this.model = model;
        this.lists = lists;
        this.rules = rules;
        this.source = source;
        this.sketch = new CaseRecord(model);
    }

    List<ValueDocument> documents() {
        if (source.types().isEmpty()) {
            return List.of();
        }
        source.types()
                .forEach((name, group) ->
                        group("type", "types/" + name, new Bilingual("Werttyp " + name, "Value type " + name), group));
        source.forms()
                .forEach((name, group) -> group(
                        "form",
                        "forms/" + name,
                        new Bilingual("Form von „" + name + "“", "Form of “" + name + "”"),
                        group));
        closedLists().forEach(this::list);
        return documents;
    }

    private TreeSet<String> closedLists() {
        TreeSet<String> closed = new TreeSet<>();
        model.properties().values().stream()
                .filter(property -> property.type().equals("Code"))
                .forEach(property -> closed.add(property.codeList()));
        return closed;
    }

    private void group(String sort, String folder, Bilingual title, ValueSource.Group group) {
        String id = sort + "-" + group.name();
        boolean several = !group.at().startsWith("Document/");
        Batch good = new Batch(folder, "good", "TYPE", title, TAKEN, "", group.around());
        Batch bad = new Batch(folder, "bad", "TYPE", title, REFUSED, optional(group.rule()), group.around());
        for (ValueSource.Value value : group.good()) {
            good.take(new Entry(group.at(), merged(group.with(), value.with()), value, value.rule()));
        }
        for (ValueSource.Value value : group.bad()) {
            String rule = value.rule().isEmpty() ? group.rule() : value.rule();
            bad.take(new Entry(group.at(), merged(group.with(), value.with()), value, rule));
        }
        good.write(id, several);
        bad.write(id, several);
    }

    /** The id of a rule that a validator may leave out. */
    private String optional(String rule) {
        return rules.get(rule).layer().equals("SCHEMA") ? "" : rule;
    }

    private void list(String name) {
        ValueSource.CodeGroup group = source.lists().getOrDefault(name, ValueSource.CodeGroup.PLAIN);
        String at = group.at().isEmpty() ? place(name) : group.at();
        Bilingual title = new Bilingual("Codeliste „" + name + "“", "Code list “" + name + "”");
        Batch good = new Batch(
                "codes/" + name,
                "good",
                "CODELIST",
                title,
                new Bilingual(
                        "Jeder Schlüssel der geschlossenen Liste wird genommen.",
                        "Every code of the closed list is taken."),
                "",
                "");
        Batch bad = new Batch(
                "codes/" + name,
                "bad",
                "CODELIST",
                title,
                new Bilingual(
                        "Was kein Schlüssel der geschlossenen Liste ist, wird an seiner Stelle abgewiesen.",
                        "What is no code of the closed list is refused at its place."),
                "",
                "");
        List<String> codes = lists.get(name).entries().stream()
                .map(CodeListSource.Entry::code)
                .toList();
        for (String code : codes) {
            Map<String, Object> with = merged(group.with(), group.codes().getOrDefault(code, Map.of()));
            good.take(new Entry(at, with, value(group, code), ""));
        }
        List<String> none = new ArrayList<>(source.noCodes());
        none.add(otherCase(codes.get(0)));
        none.add(codes.get(0) + codes.get(codes.size() - 1));
        for (String code : none) {
            if (!codes.contains(code)) {
                bad.take(new Entry(at, group.with(), value(group, code), "RM-SCHEMA-006"));
            }
        }
        good.write("codelist-" + name, true);
        bad.write("codelist-" + name, true);
    }

    private static ValueSource.Value value(ValueSource.CodeGroup group, String code) {
        return new ValueSource.Value(group.place(), code, "", "", Map.of());
    }

    /** The same with the first letter small instead of capital, or the other way round. */
    private static String otherCase(String code) {
        char first = code.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return other + code.substring(1);
    }

    /** Where the codes of a list stand: as near to a record as possible, of the kind that demands least. */
    private String place(String list) {
        List<String> places = new ArrayList<>();
        for (Model.Structure kind : model.kinds().values()) {
            places(kind.name(), model.usesOf(kind), list, places);
        }
        return places.stream()
                .min(Comparator.comparing((String place) -> place.split("/").length)
                        .thenComparing(place -> demands(model.kinds().get(place.substring(0, place.indexOf('/')))))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static long demands(Model.Structure kind) {
        return kind.uses().stream().filter(Model.Use::required).count();
    }

    private void places(String base, List<Model.Use> uses, String list, List<String> found) {
        for (Model.Use use : uses) {
            Model.Property property = model.property(use);
            String place = base + "/" + use.name();
            if (property.type().equals("Code") && property.codeList().equals(list)) {
                found.add(place);
            } else if (model.isObject(property) && !base.endsWith("/" + use.name())) {
                places(place, model.objects().get(property.type()).uses(), list, found);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merged(Map<String, Object> under, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(under);
        over.forEach((name, value) -> merged.merge(
                name,
                value,
                (one, other) -> one instanceof Map<?, ?> && other instanceof Map<?, ?>
                        ? merged((Map<String, Object>) one, (Map<String, Object>) other)
                        : other));
        return merged;
    }

    /** A value at its place; {@code rule} is the rule that answers, or empty. */
    private record Entry(String at, Map<String, Object> with, ValueSource.Value value, String rule) {
        String kind() {
            return at.substring(0, at.indexOf('/'));
        }

        /** What the record says, the value among it. */
        Map<String, Object> given() {
            return given(at.substring(at.indexOf('/') + 1), content());
        }

        private Object content() {
            return value.content();
        }

        private Map<String, Object> given(String steps, Object content) {
            int slash = steps.indexOf('/');
            if (steps.endsWith("/*")) {
                Map<String, Object> text = new LinkedHashMap<>();
                text.put("de", "ein Wort");
                text.put("en", "a word");
                text.put((String) content, "?");
                return merged(with, nested(steps.substring(0, steps.length() - 2), text));
            }
            return merged(with, slash < 0 ? Map.of(steps, content) : nested(steps, content));
        }

        private static Map<String, Object> nested(String steps, Object content) {
            int slash = steps.indexOf('/');
            return slash < 0
                    ? Map.of(steps, content)
                    : Map.of(steps.substring(0, slash), nested(steps.substring(slash + 1), content));
        }

        boolean isIn(String syntax) {
            return !(value.content() instanceof Spelling spelling)
                    || (syntax.equals("json") ? spelling.json() : spelling.xml()) != null;
        }

        boolean isTag() {
            return at.endsWith("/*");
        }
    }

    /** The values of one document, or of several where the value belongs to the document itself. */
    private final class Batch {
        private final String folder;
        private final String name;
        private final String area;
        private final Bilingual title;
        private final Bilingual proves;
        private final String rule;
        private final String around;
        private final List<Entry> entries = new ArrayList<>();

        Batch(String folder, String name, String area, Bilingual title, Bilingual proves, String rule, String around) {
            this.folder = folder;
            this.name = name;
            this.area = area;
            this.title = title;
            this.proves = proves;
            this.rule = rule;
            this.around = around;
        }

        void take(Entry entry) {
            entries.add(entry);
        }

        void write(String id, boolean together) {
            if (together) {
                documents.add(document(id + "-" + name, name, entries));
                return;
            }
            for (int i = 0; i < entries.size(); i++) {
                String numbered = name + "-" + (i + 1);
                documents.add(document(id + "-" + numbered, numbered, entries.subList(i, i + 1)));
            }
        }

        private ValueDocument document(String id, String file, List<Entry> some) {
            TreeMap<String, ValueDocument.Text> texts = new TreeMap<>();
            for (String syntax : SYNTAXES) {
                List<Entry> here =
                        some.stream().filter(entry -> entry.isIn(syntax)).toList();
                if (!here.isEmpty()) {
                    texts.put(syntax, text(syntax, here));
                }
            }
            List<String> names = around.isEmpty() || !name.equals("good")
                    ? List.of()
                    : some.stream()
                            .map(entry -> (String) entry.value().content())
                            .toList();
            return new ValueDocument(id, folder, file, area, title, proves, rule, names, around, texts);
        }

        private ValueDocument.Text text(String syntax, List<Entry> some) {
            Map<String, Object> document = Map.of();
            List<Map<String, Object>> records = new ArrayList<>();
            List<String> paths = new ArrayList<>();
            for (Entry entry : some) {
                try {
                    if (entry.kind().equals("Document")) {
                        document = entry.given();
                        paths.add(path(entry, ""));
                    } else {
                        Map<String, Object> header =
                                Map.of("id", ID + folder + "/" + (records.size() + 1), "status", "draft");
                        paths.add(path(entry, "/record/" + records.size()));
                        records.add(sketch.record(entry.kind(), merged(header, entry.given())));
                    }
                } catch (IllegalArgumentException e) {
                    throw new SpecException(List.of(entry.value().place() + ": " + e.getMessage()));
                }
            }
            PlacedText text = PlacedText.of(model, syntax, sketch.document(document, records));
            List<String> findings = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                if (!some.get(i).rule().isEmpty()) {
                    findings.add(finding(some.get(i), paths.get(i), text));
                }
            }
            return new ValueDocument.Text(text.text(), findings);
        }

        private String finding(Entry entry, String path, PlacedText text) {
            String at = entry.isTag() ? text.placeOfName(path) : text.placeOfValue(path);
            RuleSource answer = rules.get(entry.rule());
            return answer.id() + " " + answer.severity() + " " + at + " " + path;
        }

        /** Where the value stands, as a JSON Pointer. */
        private String path(Entry entry, String base) {
            StringBuilder path = new StringBuilder(base);
            for (String step : entry.at().substring(entry.at().indexOf('/') + 1).split("/")) {
                if (step.equals("*")) {
                    path.append(PlacedText.step((String) entry.value().content()));
                } else {
                    path.append(PlacedText.step(step));
                    path.append(model.properties().get(step).list() ? "/0" : "");
                }
            }
            return entry.value().below().isEmpty()
                    ? path.toString()
                    : path.append(PlacedText.step(entry.value().below())).toString();
        }
    }
}
