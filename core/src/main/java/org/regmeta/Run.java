package org.regmeta;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.shape.Leaves;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.Rule;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import org.regmeta.value.Ref;

/** One validation: reads files, runs the rules, and computes the verdict once. Used by one thread. */
final class Run {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.location().file())
            .thenComparing(f -> f.location().line())
            .thenComparing(f -> f.location().column())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(f -> f.arguments().toString());

    private final Limits limits;
    private final List<FindingCollector> collectors = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();
    private long records;
    private long skipped;

    Run(Limits limits) {
        this.limits = limits;
    }

    void read(RegMeta regmeta, InputStream in, Format format, String name) throws IOException {
        FindingCollector collector = new FindingCollector(name, limits);
        collectors.add(collector);
        try (RecordReader reader = regmeta.open(in, format, collector)) {
            reader.head();
            for (RecordReader.Piece piece = reader.next(); piece != null; piece = reader.next()) {
                if (piece.record() != null) {
                    checked.add(new Checked(piece.record(), "/record/" + piece.index(), piece.text(), collector));
                    records++;
                } else if (piece.signature() == null) {
                    records++;
                    skipped++;
                }
            }
        }
    }

    Report finish(
            List<Rule> rules,
            List<MetadataRecord> known,
            boolean closedWorld,
            LocalDate date,
            Map<String, Severity> raised,
            List<Profile> profiles) {
        List<MetadataRecord> all = new ArrayList<>(known);
        checked.forEach(one -> all.add(one.record()));
        Catalogue catalogue = Catalogue.ofRecords(all);
        RuleRun run =
                new RuleRun(rules, catalogue, closedWorld, date, raised, limits.findings() * 100, new Places(checked));
        checked.forEach(one -> run.check(one, false));
        checked.forEach(one -> run.check(one, true));
        ProfileCheck profileCheck = new ProfileCheck(profiles);
        checked.forEach(profileCheck::check);
        TreeSet<String> incomplete = new TreeSet<>(run.incomplete());
        incomplete.addAll(profileCheck.incomplete());
        collectors.forEach(collector -> incomplete.addAll(collector.incomplete()));
        Map<Severity, Long> totals = new EnumMap<>(Severity.class);
        List<Finding> findings = new ArrayList<>();
        for (FindingCollector collector : collectors) {
            findings.addAll(collector.findings());
            for (Severity severity : Severity.values()) {
                totals.merge(severity, collector.total(severity), Long::sum);
            }
        }
        findings.sort(ORDER);
        return new Report(
                status(totals, incomplete.isEmpty()),
                findings,
                totals,
                collectors.stream().map(FindingCollector::file).toList(),
                records,
                skipped,
                date,
                layers(closedWorld, profiles),
                rules.size(),
                closedWorld ? 0 : unresolved(catalogue),
                List.copyOf(incomplete));
    }

    private static Status status(Map<Severity, Long> totals, boolean complete) {
        if (!complete) {
            return Status.INCOMPLETE;
        }
        return totals.getOrDefault(Severity.ERROR, 0L) > 0 ? Status.INVALID : Status.VALID;
    }

    private static Map<Layer, String> layers(boolean closedWorld, List<Profile> profiles) {
        Map<Layer, String> layers = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            layers.put(layer, Report.RAN);
        }
        if (!closedWorld) {
            layers.put(Layer.CATALOGUE, "open: no catalogue requested");
        }
        if (profiles.isEmpty()) {
            layers.put(Layer.PROFILE, "not requested");
        }
        return layers;
    }

    private long unresolved(Catalogue catalogue) {
        long[] count = {0};
        for (Checked one : checked) {
            Leaves.forEach(one.record(), (path, property, value) -> {
                if (value instanceof Ref ref && catalogue.versions(ref.id()).isEmpty()) {
                    count[0]++;
                }
            });
        }
        return count[0];
    }
}
