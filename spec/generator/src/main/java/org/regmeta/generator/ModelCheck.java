package org.regmeta.generator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the model to its own law: one name = one type, single or list, one code list, one RDF term; no list of Text; definitions, examples and terms for all;
 * no two definitions equal, none made of the words of its name alone.
 */
final class ModelCheck {
    private static final Set<String> OCCURRENCES = Set.of("1", "?", "*", "+");
    private static final Set<String> TARGETS_BESIDE_KINDS = Set.of("same", "any");
    private static final Set<String> STRUCTURAL_TYPES = Set.of("Record", "Text", "Code", "Ref");
    private static final Pattern WORD_BORDER = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}0-9]+");
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "is", "this", "der", "die", "das", "ein", "eine", "und", "des",
            "von", "ist");

    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Problems problems;
    private final Map<String, String> germanOwners = new HashMap<>();
    private final Map<String, String> englishOwners = new HashMap<>();

    ModelCheck(Model model, Map<String, CodeListSource> lists, Problems problems) {
        this.model = model;
        this.lists = lists;
        this.problems = problems;
    }

    void run() {
        Map<String, String> terms = new HashMap<>();
        model.properties().values().forEach(property -> checkProperty(property, terms));
        model.types().forEach((name, type) -> checkType(type));
        checkStructure(model.document());
        checkStructure(model.header());
        model.objects().values().forEach(object -> {
            checkStructure(object);
            checkTerm(object.place(), object.rdf());
        });
        model.kinds().values().forEach(kind -> {
            checkStructure(kind);
            checkTerm(kind.place(), kind.rdf());
            if (kind.title().de().isEmpty() || kind.title().en().isEmpty()) {
                problems.add(kind.place(), "a kind needs a title in German and English");
            }
        });
        lists.values()
                .forEach(list ->
                        list.entries().forEach(entry -> distinct(entry.place(), entry.code(), entry.definition())));
        checkReach();
    }

    private void checkProperty(Model.Property property, Map<String, String> terms) {
        String place = property.place();
        boolean known = model.types().containsKey(property.type())
                || model.objects().containsKey(property.type())
                || property.type().equals("Record");
        if (!known) {
            problems.add(place, "unknown type " + property.type());
        }
        if (property.list() && property.type().equals("Text")) {
            problems.add(place, "a list of Text would be ambiguous in XML");
        }
        boolean coded = property.type().equals("Code") || property.type().equals("OpenCode");
        if (coded != !property.codeList().isEmpty()) {
            problems.add(place, "Code and OpenCode have a codeList, and only they");
        } else if (coded && !lists.containsKey(property.codeList())) {
            problems.add(place, "no code list spec/codelists/" + property.codeList() + ".json");
        }
        boolean titled = model.isWay(property);
        if (property.title().de().isEmpty() == titled || property.title().en().isEmpty() == titled) {
            problems.add(place, "what leads to a record needs a title in German and English, and only that");
        }
        if (property.type().equals("Ref") == property.targets().isEmpty()) {
            problems.add(place, "a Ref has targets, and only a Ref");
        }
        for (String target : property.targets()) {
            if (!model.kinds().containsKey(target) && !TARGETS_BESIDE_KINDS.contains(target)) {
                problems.add(place, "unknown target kind " + target);
            }
        }
        checkTerm(place, property.rdf());
        String other = terms.put(property.rdf(), place);
        if (other != null) {
            problems.add(place, "the RDF term " + property.rdf() + " is taken by " + other);
        }
        distinct(place, property.name(), property.definition());
        checkExample(property);
    }

    private void checkExample(Model.Property property) {
        if (model.isObject(property)) {
            if (property.example() instanceof Map<?, ?> object) {
                checkExampleObject(property.place(), model.objects().get(property.type()), object);
            } else if (!property.type().equals("Record")) {
                problems.add(property.place(), "the example of an object is a mapping");
            }
        } else if (!property.type().equals("Record")) {
            checkExampleValue(property.place(), property, property.example());
        }
    }

    private void checkExampleObject(String place, Model.Structure structure, Map<?, ?> object) {
        Set<String> allowed = new HashSet<>();
        for (Model.Use use : structure.uses()) {
            allowed.add(use.name());
            Object value = object.get(use.name());
            if (value == null) {
                if (use.required()) {
                    problems.add(place, "the example lacks " + use.name());
                }
                continue;
            }
            Model.Property inner = model.property(use);
            if (inner == null) {
                continue;
            }
            List<?> items = value instanceof List<?> list ? list : List.of(value);
            for (Object item : items) {
                if (item instanceof Map<?, ?> map && model.isObject(inner)) {
                    checkExampleObject(place + "." + use.name(), model.objects().get(inner.type()), map);
                } else {
                    checkExampleValue(place + "." + use.name(), inner, item);
                }
            }
        }
        for (Object key : object.keySet()) {
            if (!allowed.contains(String.valueOf(key))) {
                problems.add(place, "the example has an unknown property " + key);
            }
        }
    }

    private void checkExampleValue(String place, Model.Property property, Object example) {
        String type = property.type();
        if (!model.types().containsKey(type) || type.equals("Text")) {
            return;
        }
        String text = String.valueOf(example);
        if (!model.types().get(type).pattern().isEmpty() && !matches(type, text)) {
            problems.add(place, "the example '" + text + "' is no " + type);
        }
        boolean plain = type.equals("Code") || (type.equals("OpenCode") && text.indexOf(':') < 0);
        CodeListSource list = lists.get(property.codeList());
        if (plain
                && list != null
                && list.entries().stream().noneMatch(e -> e.code().equals(text))) {
            problems.add(place, "the example '" + text + "' is no code of " + property.codeList());
        }
    }

    private void checkType(Model.ValueType type) {
        distinct(type.place(), type.name(), type.definition());
        if (type.pattern().isEmpty()
                && !STRUCTURAL_TYPES.contains(type.name())
                && !type.name().equals("String")) {
            problems.add(type.place(), "a value type needs a pattern");
        }
        if (!type.pattern().isEmpty()) {
            if (type.maxLength() == 0) {
                problems.add(type.place(), "a pattern needs a maxLength beside it");
            }
            if (type.pattern().matches(".*\\\\[dwsDWSpP].*") || type.pattern().matches("[\\^].*|.*\\$")) {
                problems.add(type.place(), "a pattern uses [0-9], never classes by letter or anchors");
            }
            if (!matches(type.name(), String.valueOf(type.example()))) {
                problems.add(type.place(), "the example '" + type.example() + "' does not match");
            }
        }
    }

    /** A pattern that cannot be read matches nothing, and is a problem where it stands. */
    private boolean matches(String type, String text) {
        try {
            return Pattern.matches(model.patternOf(type), text);
        } catch (IllegalArgumentException e) {
            problems.add(model.types().get(type).place(), "the pattern cannot be read: " + e.getMessage());
            return false;
        }
    }

    private void checkStructure(Model.Structure structure) {
        distinct(structure.place(), structure.name(), structure.definition());
        Set<String> names = new HashSet<>();
        for (Model.Use use : structure.uses()) {
            String place = use.place() + " " + use.name();
            if (!names.add(use.name())) {
                problems.add(place, "stands twice");
            }
            Model.Property property = model.property(use);
            if (property == null) {
                problems.add(place, "is not in the dictionary");
                continue;
            }
            if (!OCCURRENCES.contains(use.occurs())) {
                problems.add(place, "occurs is one of 1 ? * +");
            } else if (property.list()
                    != (use.occurs().equals("*") || use.occurs().equals("+"))) {
                problems.add(place, "single or list must be the same at every place");
            }
            if (use.note().de().isEmpty() != use.note().en().isEmpty()) {
                problems.add(place, "a note needs both languages");
            }
        }
    }

    private void checkTerm(String place, String term) {
        int colon = term.indexOf(':');
        if (colon < 1 || !model.prefixes().containsKey(term.substring(0, colon))) {
            problems.add(place, "the RDF term '" + term + "' needs a known prefix");
        }
    }

    private void checkReach() {
        Set<String> used = new HashSet<>();
        model.document().uses().forEach(use -> used.add(use.name()));
        model.header().uses().forEach(use -> used.add(use.name()));
        model.kinds().values().forEach(kind -> kind.uses().forEach(use -> used.add(use.name())));
        model.objects().values().forEach(object -> object.uses().forEach(use -> used.add(use.name())));
        model.properties().keySet().stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> problems.add(model.properties().get(name).place(), "is used nowhere"));
    }

    private void distinct(String place, String name, Bilingual definition) {
        distinct(place, definition.de(), germanOwners);
        distinct(place, definition.en(), englishOwners);
        if (onlyItsName(name, definition.de()) || onlyItsName(name, definition.en())) {
            problems.add(place, "the definition says no more than the name");
        }
    }

    private void distinct(String place, String definition, Map<String, String> owners) {
        if (!definition.isEmpty()) {
            String other = owners.put(definition, place);
            if (other != null) {
                problems.add(place, "has the same definition as " + other);
            }
        }
    }

    static boolean onlyItsName(String name, String definition) {
        Set<String> words = words(definition);
        words.removeAll(words(name));
        words.removeAll(FILLERS);
        return words.isEmpty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(WORD_BORDER.split(text))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        words.remove("");
        return words;
    }
}
