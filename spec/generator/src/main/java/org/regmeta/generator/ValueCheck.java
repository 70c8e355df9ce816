package org.regmeta.generator;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds the border values to the model: each type has some, what is good fits its pattern and length, what is bad does not, and nothing is said of what is not there. */
final class ValueCheck {
    private static final int LONG = 60;
    private static final String FILE = "conformance/values.yaml";

    private final Model model;
    private final Map<String, CodeListSource> lists;
    private final Map<String, RuleSource> rules;
    private final Problems problems;

    ValueCheck(Model model, Map<String, CodeListSource> lists, Map<String, RuleSource> rules, Problems problems) {
        this.model = model;
        this.lists = lists;
        this.rules = rules;
        this.problems = problems;
    }

    void run(ValueSource source) {
        model.types().forEach((name, type) -> {
            if (!source.types().containsKey(name)) {
                problems.add(type.place(), "has no border values in " + FILE);
            }
        });
        source.types().forEach((name, group) -> {
            if (model.types().containsKey(name)) {
                group(group, name);
            } else {
                problems.add(group.place(), "there is no value type " + name);
            }
        });
        source.forms().forEach((name, group) -> {
            Model.Property property = model.properties().get(name);
            if (property == null || !property.type().equals("String")) {
                problems.add(group.place(), "there is no property " + name + " of type String");
            } else {
                group(group, "String");
            }
        });
        source.lists().forEach(this::list);
    }

    private void list(String name, ValueSource.CodeGroup group) {
        CodeListSource list = lists.get(name);
        if (list == null) {
            problems.add(group.place(), "there is no code list " + name);
            return;
        }
        if (!group.at().isEmpty()) {
            at(group.place(), group.at());
        }
        List<String> codes =
                list.entries().stream().map(CodeListSource.Entry::code).toList();
        group.codes().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> problems.add(group.place(), "there is no code " + code));
    }

    /** A kind or the document, and below it names of properties. */
    private void at(String place, String at) {
        List<String> steps = List.of(at.split("/"));
        if (!steps.get(0).equals("Document") && !model.kinds().containsKey(steps.get(0)) || steps.size() < 2) {
            problems.add(place, "'" + at + "' begins with no kind");
        }
        steps.stream()
                .skip(1)
                .filter(step -> !step.equals("*") && !model.properties().containsKey(step))
                .forEach(step -> problems.add(place, "there is no property " + step));
    }

    private void group(ValueSource.Group group, String type) {
        at(group.place(), group.at());
        rule(group.place(), group.rule());
        for (ValueSource.Value value : group.good()) {
            rule(value.place(), value.rule());
            if (value.content() instanceof String text && !fits(type, text)) {
                problems.add(value.place(), quoted(text) + " is no " + type);
            }
        }
        for (ValueSource.Value value : group.bad()) {
            rule(value.place(), value.rule());
            boolean lexical = value.rule().isEmpty() && group.rule().equals("RM-SCHEMA-005");
            if (lexical && value.content() instanceof String text && fits(type, text)) {
                problems.add(value.place(), quoted(text) + " is a " + type);
            }
        }
    }

    private static String quoted(String text) {
        return "'" + (text.length() > LONG ? text.substring(0, LONG) + "…" : text) + "'";
    }

    private void rule(String place, String rule) {
        if (!rule.isEmpty() && !rules.containsKey(rule)) {
            problems.add(place, "there is no rule " + rule);
        }
    }

    private boolean fits(String type, String text) {
        String pattern = model.types().get(type).pattern();
        return text.codePointCount(0, text.length()) <= model.types().get(type).maxLength()
                && (pattern.isEmpty() || Pattern.matches(model.patternOf(type), text));
    }
}
