package org.regmeta.internal.rules.code;

import java.util.HashMap;
import java.util.Map;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.spi.RuleContext;

/**
 * The broader codes of a code lead back to it. Each circle is reported once, at the first of its entries; each entry is walked over at most twice.
 */
final class ParentCodeCycle extends KindRule<CodeList> {
    ParentCodeCycle() {
        super("RM-CODE-007", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < list.entry().size(); i++) {
            places.putIfAbsent(list.entry().get(i).code(), i);
        }
        int[] walk = new int[list.entry().size()];
        for (int start = 0; start < walk.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = start + 1;
                at = parent(at, list, places);
            }
            if (at >= 0 && walk[at] == start + 1) {
                report(at, list, places, context);
            }
        }
    }

    private static int parent(int at, CodeList list, Map<String, Integer> places) {
        String parent = list.entry().get(at).parentCode();
        return parent == null ? -1 : places.getOrDefault(parent, -1);
    }

    private static void report(int on, CodeList list, Map<String, Integer> places, RuleContext context) {
        int first = on;
        for (int at = parent(on, list, places); at != on; at = parent(at, list, places)) {
            first = Math.min(first, at);
        }
        StringBuilder circle = new StringBuilder(list.entry().get(first).code());
        int at = first;
        int shown = 0;
        do {
            at = parent(at, list, places);
            circle.append(" → ").append(list.entry().get(at).code());
            shown++;
        } while (at != first && shown < 10);
        context.report("/entry/" + first + "/parentCode", "cycle", circle + (at == first ? "" : " → …"));
    }
}
