package org.regmeta;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.model.CodeList;
import org.regmeta.model.Kind;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Location;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;

/**
 * Runs rules over records. A rule that throws, or floods, makes the run incomplete and is named; the others go on. Used by one thread.
 */
final class RuleRun {
    private final Map<Kind, List<Rule>> alone = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Rule>> withOthers = new EnumMap<>(Kind.class);
    private final Catalogue catalogue;
    private final boolean closedWorld;
    private final LocalDate date;
    private final FileProfiles profiles;
    private final int perRule;
    private final RecordStore store;
    private final ListFiles files;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> incomplete = new TreeSet<>();

    RuleRun(
            List<Rule> rules,
            Catalogue catalogue,
            boolean closedWorld,
            LocalDate date,
            FileProfiles profiles,
            int perRule,
            RecordStore store,
            ListFiles files) {
        for (Kind kind : Kind.values()) {
            List<Rule> fitting = rules.stream()
                    .filter(rule -> rule.kinds().isEmpty() || rule.kinds().contains(kind))
                    .toList();
            alone.put(
                    kind,
                    fitting.stream().filter(rule -> !rule.needsCatalogue()).toList());
            withOthers.put(kind, fitting.stream().filter(Rule::needsCatalogue).toList());
        }
        this.catalogue = catalogue;
        this.closedWorld = closedWorld;
        this.date = date;
        this.profiles = profiles;
        this.perRule = perRule;
        this.store = store;
        this.files = files;
    }

    /** Runs the rules that look at a record alone, or those that look at it together with others. */
    void check(Checked checked, int number, boolean withCatalogue) {
        Kind kind = checked.record().kind();
        for (Rule rule : (withCatalogue ? withOthers : alone).getOrDefault(kind, List.of())) {
            try {
                rule.check(checked.record(), new Context(rule, checked, number));
            } catch (RuntimeException | StackOverflowError e) {
                note(rule.id() + ": " + e.getClass().getSimpleName());
            }
        }
    }

    /** One reason is enough to make the run incomplete, so not more of them are kept than findings of a rule. */
    private void note(String reason) {
        if (incomplete.size() < perRule) {
            incomplete.add(reason);
        }
    }

    /** Why the run is incomplete, if it is. */
    Set<String> incomplete() {
        return incomplete;
    }

    private final class Context implements RuleContext, ExternalFiles {
        private final Rule rule;
        private final Checked checked;
        private final int number;

        Context(Rule rule, Checked checked, int number) {
            this.rule = rule;
            this.checked = checked;
            this.number = number;
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
        public Catalogue.Entry entry() {
            return catalogue.entry(number);
        }

        @Override
        public Optional<Location> place(Catalogue.Entry entry) {
            return entry.number() < store.size() ? Optional.of(store.place(entry.number())) : Optional.empty();
        }

        @Override
        public ExternalList external(Catalogue.Entry list) {
            return files.external(list);
        }

        @Override
        public Optional<List<String>> codes(Catalogue.Entry list) {
            if (list.kind() != Kind.CODE_LIST
                    || !(list.record() instanceof CodeList record)
                    || record.external() == null) {
                return RuleContext.super.codes(list);
            }
            ExternalList file = external(list);
            return file.problem() == null ? Optional.of(file.codes()) : Optional.empty();
        }

        @Override
        public void report(String path, String... arguments) {
            if (counts.merge(rule.id(), 1, Integer::sum) > perRule) {
                note(rule.id() + ": more than " + perRule + " findings");
                return;
            }
            Map<String, String> byName = new LinkedHashMap<>();
            for (int i = 0; i + 1 < arguments.length; i += 2) {
                byName.put(arguments[i], arguments[i + 1]);
            }
            @Nullable RuleEntry own = rule instanceof OwnRule admitted ? admitted.entry() : null;
            RuleEntry entry = own == null ? RuleTexts.standard().entry(rule.id()) : own;
            Severity severity = profiles.of(checked.collector()).raised().getOrDefault(rule.id(), entry.severity());
            checked.collector().report(checked, rule.id(), severity, entry.layer(), path, byName, own);
        }

        @Override
        public void incomplete(String reason) {
            note(rule.id() + ": " + reason);
        }
    }
}
