package org.regmeta.cli;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.regmeta.match.AuthorisationMatch;
import org.regmeta.match.Condition;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.Match;
import org.regmeta.match.NeedMatch;
import org.regmeta.match.Obstacle;
import org.regmeta.match.OptionMatch;
import org.regmeta.match.RequirementMatch;
import org.regmeta.match.ServiceMatch;
import org.regmeta.match.Way;
import org.regmeta.model.TimeWindow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answer to a question as programs read it; {@code spec/report/1.0/match.schema.json} describes it. */
final class MatchJson {
    private MatchJson() {}

    static void write(Match match, PrintStream out) {
        JsonText.print(of(match), out);
    }

    static ObjectNode of(Match match) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("matchVersion", "1.0");
        JsonText.put(root, "subject", match.subject());
        root.put("date", match.question().date().toString());
        JsonText.put(root, "area", match.question().area());
        JsonText.put(root, "consumer", match.question().consumer());
        root.put("verdict", code(match.verdict()));
        ArrayNode requirements = root.putArray("requirements");
        match.requirements().forEach(requirement -> requirements.add(requirement(requirement)));
        ArrayNode evidence = root.putArray("evidence");
        match.evidence().forEach(one -> evidence.add(evidence(one)));
        texts(root, "unknown", match.unknown());
        return root;
    }

    private static ObjectNode requirement(RequirementMatch requirement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.put(node, "requirement", requirement.requirement());
        node.put("verdict", code(requirement.verdict()));
        ArrayNode needs = node.putArray("needs");
        requirement.needs().forEach(need -> needs.add(need(need)));
        ArrayNode options = node.putArray("options");
        requirement.options().forEach(option -> options.add(option(option)));
        texts(node, "candidates", requirement.candidates());
        ObjectNode smallest = node.putObject("smallestSets");
        ArrayNode sets = smallest.putArray("sets");
        requirement.smallestSets().sets().forEach(set -> {
            ArrayNode one = sets.addArray();
            set.forEach(type -> one.add(type.toString()));
        });
        if (requirement.smallestSets().hasMore()) {
            smallest.put("more", true);
        }
        smallest.put("exact", requirement.smallestSets().isExact());
        smallest.put("complete", requirement.smallestSets().isComplete());
        return node;
    }

    private static ObjectNode need(NeedMatch need) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("path", need.path());
        JsonText.put(node, "information", need.information());
        JsonText.put(node, "subjectRole", need.subjectRole());
        node.put("necessity", need.necessity().code());
        node.put("verdict", code(need.verdict()));
        ArrayNode ways = node.putArray("ways");
        need.ways().forEach(way -> ways.add(way(way)));
        obstacles(node, need.obstacles());
        return node;
    }

    private static ObjectNode way(Way way) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.put(node, "evidenceType", way.evidenceType());
        texts(node, "field", way.field());
        node.put("coveredBy", code(way.coveredBy()));
        JsonText.put(node, "mapping", way.mapping());
        node.put("named", way.isNamed());
        node.put("verdict", code(way.verdict()));
        texts(node, "authorisation", way.authorisation());
        obstacles(node, way.obstacles());
        conditions(node, way.conditions());
        return node;
    }

    private static ObjectNode option(OptionMatch option) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("path", option.path());
        JsonText.put(node, "subjectRole", option.subjectRole());
        node.put("verdict", code(option.verdict()));
        texts(node, "covered", option.covered());
        texts(node, "missing", option.missing());
        obstacles(node, option.obstacles());
        conditions(node, option.conditions());
        return node;
    }

    private static ObjectNode evidence(EvidenceMatch evidence) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.put(node, "evidenceType", evidence.evidenceType());
        node.put("maturity", evidence.maturity().code());
        ArrayNode services = node.putArray("services");
        evidence.services().forEach(service -> services.add(service(service)));
        ArrayNode authorisations = node.putArray("authorisations");
        evidence.authorisations().forEach(authorisation -> authorisations.add(authorisation(authorisation)));
        texts(node, "excess", evidence.excess());
        obstacles(node, evidence.obstacles());
        conditions(node, evidence.conditions());
        return node;
    }

    private static ObjectNode service(ServiceMatch service) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.put(node, "service", service.service());
        node.put("state", code(service.state()));
        JsonText.put(node, "since", service.since());
        return node;
    }

    private static ObjectNode authorisation(AuthorisationMatch one) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonText.put(node, "authorisation", one.authorisation());
        JsonText.put(node, "consumer", one.consumer());
        texts(node, "field", one.field());
        TimeWindow window = one.timeWindow();
        if (window != null) {
            ObjectNode time = node.putObject("timeWindow");
            JsonText.put(time, "length", window.length());
            JsonText.put(time, "anchor", window.anchor());
            time.put("direction", window.direction().code());
            JsonText.put(time, "offset", window.offset());
            if (window.wholePeriod() != null) {
                time.put("wholePeriod", window.wholePeriod());
            }
        }
        if (one.intermediary() != null) {
            JsonText.put(node, "intermediary", one.intermediary().organisation());
        }
        node.put("consent", one.consent().code());
        if (one.preview() != null) {
            node.put("preview", one.preview().code());
        }
        if (one.logging() != null) {
            JsonText.put(node, "logging", one.logging().keep());
        }
        return node;
    }

    private static void obstacles(ObjectNode node, Collection<Obstacle> obstacles) {
        ArrayNode array = node.putArray("obstacles");
        for (Obstacle obstacle : obstacles) {
            ObjectNode one = array.addObject();
            one.put("reason", code(obstacle.reason()));
            JsonText.put(one, "record", obstacle.record());
            one.put("path", obstacle.path());
            JsonText.put(one, "date", obstacle.date());
        }
    }

    private static void conditions(ObjectNode node, Collection<Condition> conditions) {
        ArrayNode array = node.putArray("conditions");
        for (Condition condition : conditions) {
            ObjectNode one = array.addObject();
            one.put("kind", code(condition.kind()));
            JsonText.put(one, "record", condition.record());
            one.put("path", condition.path());
            JsonText.put(one, "value", condition.value());
        }
    }

    private static void texts(ObjectNode node, String name, Collection<?> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(value.toString()));
    }

    /** As the codes of closed lists are written: {@code notMet}. */
    static String code(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            code.append(
                    code.length() == 0 ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return code.toString();
    }
}
