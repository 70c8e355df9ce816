package org.regmeta.internal.rules.ref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/**
 * References of one meaning lead back to where they began. Of the records on the circle that are checked, the one with the lowest id reports it, so that it is
 * reported once and always at the same place.
 */
final class ReferenceCycle extends RecordRule {
    private static final int SHOWN = 10;

    ReferenceCycle() {
        super("RM-REF-005");
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        Known known = Known.of(context);
        for (String property : CycleEdges.properties(record.kind())) {
            Cycles.of(known, property)
                    .around(record)
                    .filter(circle -> reporter(circle, context).equals(record))
                    .ifPresent(circle -> report(record, property, circle, known, context));
        }
    }

    private static MetadataRecord reporter(Cycles.Circle circle, RuleContext context) {
        return circle.byId().stream()
                .filter(other -> context.place(other).isPresent())
                .findFirst()
                .orElse(circle.byId().get(0));
    }

    private static boolean isSame(MetadataRecord one, MetadataRecord other) {
        return one.id().equals(other.id()) && one.version().equals(other.version());
    }

    private static void report(
            MetadataRecord record, String property, Cycles.Circle circle, Known known, RuleContext context) {
        List<MetadataRecord> fromHere = new ArrayList<>(circle.records());
        int here = 0;
        while (!isSame(fromHere.get(here), record)) {
            here++;
        }
        Collections.rotate(fromHere, -here);
        MetadataRecord second = fromHere.get(fromHere.size() > 1 ? 1 : 0);
        String path = CycleEdges.of(record, property, known).stream()
                .filter(edge -> isSame(edge.target(), second))
                .map(CycleEdges.Edge::path)
                .findFirst()
                .orElse("");
        context.report(path, "property", property, "cycle", shown(fromHere));
    }

    private static String shown(List<MetadataRecord> circle) {
        String middle = circle.stream()
                .limit(SHOWN)
                .map(record -> record.id() + "@" + record.version())
                .collect(Collectors.joining(" → "));
        String rest = circle.size() > SHOWN ? " → …" : "";
        return middle + rest + " → " + circle.get(0).id() + "@" + circle.get(0).version();
    }
}
