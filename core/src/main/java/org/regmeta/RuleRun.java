package org.regmeta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
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
import org.regmeta.validation.Layer;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Location;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;

/**
 * Runs rules over records. A rule that throws, floods or does not end makes the run incomplete and is named; the others go on. Used by one thread; with rules of
 * other houses among them that is one of its own, which is left behind with the rule that does not end.
 */
final class RuleRun {
    private final Map<Kind, List<Rule>> alone = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Rule>> withOthers = new EnumMap<>(Kind.class);
    private final boolean hasOwn;
    private final Catalogue catalogue;
    private final boolean closedWorld;
    private final LocalDate date;
    private final FileProfiles profiles;
    private final int perRule;
    private final RuleWatch watch;
    private final RecordStore store;
    private final ListFiles files;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> incomplete = new TreeSet<>();
    private final Set<String> givenUp = new HashSet<>();

    /** How far the run has come. Written by one thread after the other, each of which sees what the last one wrote before the rule that kept it. */
    private int number;

    private Step step = Step.ALONE;
    private int next;
    private long errorsBefore;

    /** What a record goes through. */
    private enum Step {
        ALONE,
        WITH_OTHERS
    }

    /** Hears of records that a layer leaves out, since one before it found an error. */
    interface LeftOutRecords {
        void leaveOut(Checked checked, Layer from);
    }

    RuleRun(
            List<Rule> rules,
            Catalogue catalogue,
            boolean closedWorld,
            LocalDate date,
            FileProfiles profiles,
            Limits limits,
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
        this.hasOwn = rules.stream().anyMatch(OwnRule.class::isInstance);
        this.catalogue = catalogue;
        this.closedWorld = closedWorld;
        this.date = date;
        this.profiles = profiles;
        this.perRule = limits.findings() * 100;
        this.watch = new RuleWatch(limits.ruleTime());
        this.store = store;
        this.files = files;
    }

    /** Checks all records; comes back when the last one is done. */
    void checkAll(LeftOutRecords leftOut) {
        Runnable rest = () -> checkRest(leftOut);
        if (hasOwn) {
            watch.run(rest, (id, reason) -> {
                givenUp.add(id);
                note(id + ": " + reason);
            });
        } else {
            rest.run();
        }
    }

    /** Goes on where the last one who did this stopped: behind the rule that was given up. */
    private void checkRest(LeftOutRecords leftOut) {
        for (; number < store.size(); number++, step = Step.ALONE) {
            Checked one = store.get(number);
            if (step == Step.ALONE) {
                if (hasError(one, alone)) {
                    leftOut.leaveOut(one, Layer.CATALOGUE);
                    continue;
                }
                step = Step.WITH_OTHERS;
            }
            if (hasError(one, withOthers)) {
                leftOut.leaveOut(one, Layer.PROFILE);
            } else {
                profiles.of(one.collector()).check().check(one);
            }
        }
    }

    private boolean hasError(Checked one, Map<Kind, List<Rule>> rules) {
        List<Rule> fitting = rules.getOrDefault(one.record().kind(), List.of());
        if (next == 0) {
            errorsBefore = one.collector().total(Severity.ERROR);
        }
        while (next < fitting.size()) {
            Rule rule = fitting.get(next++);
            if (rule instanceof OwnRule own) {
                checkWatched(own, one);
            } else {
                checkTrusted(rule, one);
            }
        }
        next = 0;
        return one.collector().total(Severity.ERROR) > errorsBefore;
    }

    private void checkTrusted(Rule rule, Checked checked) {
        try {
            rule.check(checked.record(), new Context(rule, checked, number));
        } catch (RuntimeException | StackOverflowError e) {
            note(rule.id() + ": " + e.getClass().getSimpleName());
        }
    }

    /** What a rule said before it threw counts; what one said that did not end is unknown, since it may still be saying it. */
    private void checkWatched(OwnRule rule, Checked checked) {
        if (givenUp.contains(rule.id())) {
            return;
        }
        OwnContext context = new OwnContext(rule, checked, number);
        String thrown = watch.look(rule.id(), () -> rule.check(checked.record(), context));
        if (!thrown.isEmpty()) {
            note(rule.id() + ": " + thrown);
        }
        context.deliver();
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

    private class Context implements RuleContext, ExternalFiles {
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

    /** What a rule of another house sees: it answers only as long as the rule was not given up, and keeps what it says until the rule has ended. */
    private final class OwnContext extends Context {
        private final List<Runnable> said = new ArrayList<>();

        OwnContext(OwnRule rule, Checked checked, int number) {
            super(rule, checked, number);
        }

        void deliver() {
            said.forEach(Runnable::run);
        }

        /** More than are noted are not kept either. */
        private void say(Runnable what) {
            RuleThread.goOn();
            if (said.size() <= perRule) {
                said.add(what);
            }
        }

        @Override
        public Catalogue.Entry entry() {
            RuleThread.goOn();
            return super.entry();
        }

        @Override
        public Optional<Location> place(Catalogue.Entry entry) {
            RuleThread.goOn();
            return super.place(entry);
        }

        @Override
        public ExternalList external(Catalogue.Entry list) {
            RuleThread.goOn();
            return super.external(list);
        }

        @Override
        public void report(String path, String... arguments) {
            String[] values = arguments.clone();
            say(() -> super.report(path, values));
        }

        @Override
        public void incomplete(String reason) {
            say(() -> super.incomplete(reason));
        }
    }
}
