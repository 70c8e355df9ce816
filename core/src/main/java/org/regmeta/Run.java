package org.regmeta;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.spi.RecordReader;
import org.regmeta.spi.Rule;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Layer;
import org.regmeta.validation.LeftOut;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Location;
import org.regmeta.validation.Report;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * One validation: reads files, then looks at each record layer by layer, and computes the verdict once. A record with an error in one layer is left out in the
 * next ones; others can still refer to it. Used by one thread.
 */
final class Run implements Closeable {
    private static final Comparator<Location> BY_PLACE =
            Comparator.comparing(Location::file).thenComparing(Location::line).thenComparing(Location::column);
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::location, BY_PLACE)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(f -> f.arguments().toString());

    private final Limits limits;
    private final List<MetadataRecord> known;
    private final RecordStore store;
    private final ListFiles files;
    private final BundledProfiles bundled = new BundledProfiles();
    private final Map<FindingCollector, List<Ref>> named = new LinkedHashMap<>();
    private final Catalogue.Builder catalogue = Catalogue.builder(this::record);
    private final List<FindingCollector> collectors = new ArrayList<>();
    private final Map<Layer, Long> skipped = new EnumMap<>(Layer.class);
    private final List<LeftOut> leftOut = new ArrayList<>();
    private long refused;

    /**
     * A run without records.
     *
     * @param limits the limits that hold
     * @param keep how many characters of text stay in memory
     * @param known records that references may lead to, beside those that are read
     */
    Run(Limits limits, long keep, List<MetadataRecord> known) {
        this.limits = limits;
        this.known = new ArrayList<>(known);
        this.store = new RecordStore(keep);
        this.files = new ListFiles(limits, store);
    }

    private MetadataRecord record(int number) {
        RuleThread.goOn();
        return number < store.size() ? store.get(number).record() : known.get(number - store.size());
    }

    /** Reads a file; the files of its code lists lie beside it. */
    void read(RegMeta regmeta, Path file, Format format) throws IOException {
        files.document(file.toString(), file);
        try (InputStream in = Files.newInputStream(file)) {
            read(regmeta, in, format, file.toString());
        }
    }

    void read(RegMeta regmeta, InputStream in, Format format, String name) throws IOException {
        FindingCollector collector = new FindingCollector(name, limits);
        collectors.add(collector);
        try (RecordReader reader = regmeta.open(in, format, collector)) {
            Document head = reader.head();
            if (head != null && !head.profile().isEmpty()) {
                named.put(collector, head.profile());
                for (Ref profile : head.profile()) {
                    bundled.take(regmeta, profile);
                }
            }
            for (RecordReader.Piece piece = reader.next(); piece != null; piece = reader.next()) {
                MetadataRecord record = piece.record();
                if (record != null) {
                    store.add(new Checked(record, piece.index(), piece.text(), collector));
                    catalogue.add(record);
                    if (record instanceof Profile profile) {
                        bundled.take(regmeta, profile.base());
                    }
                } else if (piece.signature() == null) {
                    refuse(piece, collector);
                }
            }
        }
    }

    private void refuse(RecordReader.Piece piece, FindingCollector collector) {
        refused++;
        Location place = new Location(
                collector.file(),
                piece.text().start().line(),
                piece.text().start().column());
        leaveOut(place, "/record/" + piece.index(), Layer.SEMANTIC);
        piece.text().places().ids().stream().filter(Iri::isValidId).forEach(id -> catalogue.addRefused(Iri.of(id)));
    }

    private void leaveOut(Location place, String path, Layer from) {
        skipped.merge(from, 1L, Long::sum);
        if (leftOut.size() < limits.findings()) {
            leftOut.add(new LeftOut(place, path, from));
        }
    }

    Report finish(List<Rule> rules, boolean closedWorld, LocalDate date, FileProfiles profiles) throws IOException {
        store.complete();
        known.addAll(bundled.all());
        known.forEach(catalogue::add);
        Catalogue all = catalogue.build();
        boolean partly = closedWorld && collectors.stream().anyMatch(FindingCollector::isUnreadable);
        boolean closed = closedWorld && !partly;
        profiles.resolve(named, all, date);
        RuleRun run = new RuleRun(rules, all, closed, date, profiles, limits, store, files);
        run.checkAll((one, from) -> leaveOut(one.place(), one.base(), from));
        TreeSet<String> incomplete = new TreeSet<>(run.incomplete());
        incomplete.addAll(profiles.incomplete());
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
        leftOut.sort(Comparator.comparing(LeftOut::location, BY_PLACE));
        return new Report(
                status(totals, incomplete.isEmpty()),
                findings,
                totals,
                collectors.stream().map(FindingCollector::file).toList(),
                store.size() + refused,
                skippedByLayer(profiles),
                leftOut,
                date,
                profiles.applied(),
                AppliedList.versions(all, date),
                layers(closedWorld, partly, profiles),
                rules.size(),
                closed ? 0 : all.unknownTargets(store.size()),
                List.copyOf(incomplete));
    }

    /** A layer does not look at what the layers before it did not look at either. */
    private Map<Layer, Long> skippedByLayer(FileProfiles profiles) {
        Map<Layer, Long> sums = new EnumMap<>(Layer.class);
        long sum = 0;
        for (Layer layer : Layer.values()) {
            sum += skipped.getOrDefault(layer, 0L);
            if (sum > 0 && (layer != Layer.PROFILE || !profiles.isEmpty())) {
                sums.put(layer, sum);
            }
        }
        return sums;
    }

    private static Status status(Map<Severity, Long> totals, boolean complete) {
        if (!complete) {
            return Status.INCOMPLETE;
        }
        return totals.getOrDefault(Severity.ERROR, 0L) > 0 ? Status.INVALID : Status.VALID;
    }

    private static Map<Layer, String> layers(boolean closedWorld, boolean partly, FileProfiles profiles) {
        Map<Layer, String> layers = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            layers.put(layer, Report.RAN);
        }
        if (!closedWorld) {
            layers.put(Layer.CATALOGUE, Report.OPEN);
        } else if (partly) {
            layers.put(Layer.CATALOGUE, Report.PARTLY_READ);
        }
        if (profiles.isEmpty()) {
            layers.put(Layer.PROFILE, Report.NOT_REQUESTED);
        }
        return layers;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
