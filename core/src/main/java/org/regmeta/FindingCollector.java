package org.regmeta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.source.InputRules;
import org.regmeta.spi.Fault;
import org.regmeta.spi.Position;
import org.regmeta.spi.ReadContext;
import org.regmeta.spi.RecordText;
import org.regmeta.validation.Excerpt;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Location;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;

/** Turns faults into findings of one file. Keeps as many as the limits say and counts the rest. */
final class FindingCollector implements ReadContext {
    private final String file;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> incomplete = new ArrayList<>();
    private final long[] total = new long[Severity.values().length];
    private boolean unreadable;

    FindingCollector(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void report(Fault fault, String base, Position position, @Nullable Excerpt excerpt) {
        RuleEntry rule = RuleTexts.standard().entry(fault.rule());
        unreadable |= rule.severity() == Severity.ERROR && rule.layer().compareTo(Layer.SCHEMA) < 0;
        if (InputRules.LIMITS.contains(fault.rule())) {
            incomplete(rule.id() + ": " + file);
        }
        add(rule.id(), rule.severity(), rule.layer(), base + fault.path(), position, fault.arguments(), excerpt, null);
    }

    /** A finding of a rule about a record, placed by its path. */
    void report(
            Checked checked, String rule, Severity severity, Layer layer, String path, Map<String, String> arguments) {
        report(checked, rule, severity, layer, path, arguments, null);
    }

    /** The same of a rule that brings its entry. */
    void report(
            Checked checked,
            String rule,
            Severity severity,
            Layer layer,
            String path,
            Map<String, String> arguments,
            @Nullable RuleEntry own) {
        if (findings.size() >= limits.findings()) {
            total[severity.ordinal()]++;
            return;
        }
        RecordText text = checked.text();
        int offset = text.offset(path);
        add(rule, severity, layer, checked.base() + path, text.position(offset), arguments, text.excerpt(offset), own);
    }

    private void add(
            String rule,
            Severity severity,
            Layer layer,
            String path,
            Position position,
            Map<String, String> arguments,
            @Nullable Excerpt excerpt,
            @Nullable RuleEntry own) {
        total[severity.ordinal()]++;
        if (findings.size() < limits.findings()) {
            Location location = new Location(file, position.line(), position.column());
            findings.add(new Finding(rule, severity, layer, path, location, arguments, excerpt, own));
        }
    }

    @Override
    public void incomplete(String reason) {
        if (incomplete.size() < limits.findings()) {
            incomplete.add(reason);
        }
    }

    /** Whether some of the file could not be read, so that it may hold records of which nothing is known. */
    boolean isUnreadable() {
        return unreadable;
    }

    String file() {
        return file;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<String> incomplete() {
        return List.copyOf(incomplete);
    }

    /** How many of a severity were found, kept or not. */
    long total(Severity severity) {
        return total[severity.ordinal()];
    }
}
