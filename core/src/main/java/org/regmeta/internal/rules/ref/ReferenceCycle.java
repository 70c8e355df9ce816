package org.regmeta.internal.rules.ref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.RuleContext;

/**
 * References of one meaning lead back to where they began. Of the records on the circle the one that was read first reports it, so that it is reported
 * once.
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
        Catalogue.Entry here = context.entry();
        for (String property : CycleEdges.properties(record.kind())) {
            List<Integer> circle = Cycles.of(known, property).around(here);
            if (!circle.isEmpty() && Collections.min(circle) == here.number()) {
                report(record, property, circle, known, context);
            }
        }
    }

    private static void report(
            MetadataRecord record, String property, List<Integer> circle, Known known, RuleContext context) {
        List<Integer> fromHere = new ArrayList<>(circle);
        Collections.rotate(fromHere, -circle.indexOf(context.entry().number()));
        int second = fromHere.get(fromHere.size() > 1 ? 1 : 0);
        String path = CycleEdges.of(record, property, known).stream()
                .filter(edge -> edge.target().number() == second)
                .map(CycleEdges.Edge::path)
                .findFirst()
                .orElse("");
        context.report(path, "property", property, "cycle", shown(fromHere, known.catalogue()));
    }

    private static String shown(List<Integer> circle, Catalogue catalogue) {
        String middle = circle.stream()
                .limit(SHOWN)
                .map(number -> catalogue.entry(number).toString())
                .collect(Collectors.joining(" → "));
        String rest = circle.size() > SHOWN ? " → …" : "";
        return middle + rest + " → " + catalogue.entry(circle.get(0));
    }
}
