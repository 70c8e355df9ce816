package org.regmeta.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.regmeta.internal.model.Model;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.LeftOut;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report as programs read it; {@code spec/report/1.0/report.schema.json} describes it. */
final class JsonReport {
    private JsonReport() {}

    static void write(Report report, Locale locale, PrintStream out) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("reportVersion", "1.0");
        root.put("status", report.status().name());
        root.put("date", report.date().toString());
        root.put("specVersion", Model.SPEC_VERSION);
        ArrayNode profiles = root.putArray("profiles");
        report.profiles().forEach(profile -> profiles.add(profile.toString()));
        ArrayNode codeLists = root.putArray("codeLists");
        report.codeLists().forEach(list -> codeLists.add(list.toString()));
        root.put("records", report.records());
        ObjectNode skipped = root.putObject("skipped");
        report.skipped().forEach((layer, count) -> skipped.put(layer.name(), count));
        root.put("rules", report.rules());
        root.put("unresolved", report.unresolved());
        ObjectNode totals = root.putObject("totals");
        for (Severity severity : Severity.values()) {
            totals.put(severity.code(), report.total(severity));
        }
        ObjectNode layers = root.putObject("layers");
        for (Layer layer : Layer.values()) {
            layers.put(layer.name(), report.layers().getOrDefault(layer, ""));
        }
        ArrayNode files = root.putArray("files");
        report.files().forEach(files::add);
        ArrayNode incomplete = root.putArray("incomplete");
        report.incomplete().forEach(incomplete::add);
        ArrayNode leftOut = root.putArray("leftOut");
        report.leftOut().forEach(one -> leftOut.add(leftOut(one)));
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding, locale)));
        JsonText.print(root, out);
    }

    private static ObjectNode leftOut(LeftOut leftOut) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", leftOut.location().file());
        node.put("line", leftOut.location().line());
        node.put("column", leftOut.location().column());
        node.put("path", leftOut.path());
        node.put("from", leftOut.from().name());
        return node;
    }

    static ObjectNode finding(Finding finding, Locale locale) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", finding.rule());
        node.put("severity", finding.severity().code());
        node.put("layer", finding.layer().name());
        node.put("path", finding.path());
        node.put("file", finding.location().file());
        node.put("line", finding.location().line());
        node.put("column", finding.location().column());
        node.put("message", finding.message(locale));
        node.put("hint", finding.hint(locale));
        finding.suggestion().ifPresent(word -> node.put("suggestion", word));
        return node;
    }
}
