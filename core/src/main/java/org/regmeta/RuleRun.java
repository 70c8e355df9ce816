package org.regmeta;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Location;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;

/**
 * Runs rules over records. A rule that throws, or floods, makes the run incomplete and is named; the others go on. Used by one thread.
 */
final class RuleRun {
    private final List<Rule> rules;
    private final Catalogue catalogue;
    private final boolean closedWorld;
    private final LocalDate date;
    private final Map<String, Severity> raised;
    private final int perRule;
    private final Places places;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> incomplete = new TreeSet<>();

    RuleRun(
            List<Rule> rules,
            Catalogue catalogue,
            boolean closedWorld,
            LocalDate date,
            Map<String, Severity> raised,
            int perRule,
            Places places) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.closedWorld = closedWorld;
        this.date = date;
        this.raised = raised;
        this.perRule = perRule;
        this.places = places;
    }

    void check(Checked checked, boolean withCatalogue) {
        for (Rule rule : rules) {
            boolean fits = rule.kinds().isEmpty()
                    || rule.kinds().contains(checked.record().kind());
            if (fits && rule.needsCatalogue() == withCatalogue) {
                check(rule, checked);
            }
        }
    }

    private void check(Rule rule, Checked checked) {
        try {
            rule.check(checked.record(), new Context(rule, checked));
        } catch (RuntimeException | StackOverflowError e) {
            incomplete.add(rule.id() + ": " + e.getClass().getSimpleName());
        }
    }

    /** Why the run is incomplete, if it is. */
    Set<String> incomplete() {
        return incomplete;
    }

    private final class Context implements RuleContext {
        private final Rule rule;
        private final Checked checked;

        Context(Rule rule, Checked checked) {
            this.rule = rule;
            this.checked = checked;
        }

        @Override
        public LocalDate date() {
            return date;
        }

        @Override
        public Catalogue catalogue() {
            return catalogue;
        }

        @Override
        public boolean isClosedWorld() {
            return closedWorld;
        }

        @Override
        public Optional<Location> place(MetadataRecord record) {
            return checked.record() == record ? Optional.of(Places.of(checked)) : places.find(record);
        }

        @Override
        public void report(String path, String... arguments) {
            if (counts.merge(rule.id(), 1, Integer::sum) > perRule) {
                incomplete.add(rule.id() + ": more than " + perRule + " findings");
                return;
            }
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                byName.put(arguments[i], arguments[i + 1]);
            }
            @Nullable RuleEntry entry = RuleTexts.standard().find(rule.id()).orElse(null);
            Severity severity = raised.getOrDefault(rule.id(), entry == null ? Severity.ERROR : entry.severity());
            Layer layer = entry != null ? entry.layer() : rule.needsCatalogue() ? Layer.CATALOGUE : Layer.SEMANTIC;
            checked.collector().report(checked, rule.id(), severity, layer, path, byName);
        }

        @Override
        public void incomplete(String reason) {
            incomplete.add(rule.id() + ": " + reason);
        }
    }
}
