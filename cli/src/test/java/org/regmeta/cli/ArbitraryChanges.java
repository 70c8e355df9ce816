package org.regmeta.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Structure;

/**
 * Two documents of which one came from the other: records that came, went, got a higher or lower version or were changed in place, with values that came, went or are
 * others at any depth, and lists in another order. Built from the model alone, as the documents are.
 */
final class ArbitraryChanges {
    /** What hangs together across properties is taken from one side as a whole. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "DataElement", Set.of("datatype", "constraint", "codeList"), "CodeList", Set.of("entry", "external"));

    /** Two documents. */
    record Pair(Map<String, Object> older, Map<String, Object> newer) {
        /** Long as they are, they are written only as JSON. */
        @Override
        public String toString() {
            return Tree.json(older) + "\n" + Tree.json(newer);
        }
    }

    private final Model model = Model.standard();
    private final ArbitraryDocuments documents = new ArbitraryDocuments();

    Arbitrary<Pair> pairs() {
        return Arbitraries.randomValue(this::pair).dontShrink();
    }

    Pair pair(Random random) {
        Map<String, Object> older = documents.document(random);
        older.remove("signature");
        List<Object> before = records(older);
        List<Object> after = new ArrayList<>();
        for (Object record : List.copyOf(before)) {
            Map<String, Object> old = map(record);
            if (random.nextInt(5) == 0) {
                before.add(blended(old, random));
            }
            int fate = random.nextInt(10);
            if (fate > 1) {
                after.add(fate == 2 ? old : blended(old, random));
            }
            if (fate == 3) {
                after.add(blended(old, random));
            }
        }
        if (random.nextInt(3) == 0) {
            after.addAll(records(documents.document(random)));
        }
        Collections.shuffle(after, random);
        Map<String, Object> newer = new LinkedHashMap<>(older);
        if (after.isEmpty()) {
            newer.remove("record");
        } else {
            newer.put("record", after);
        }
        return new Pair(older, newer);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> records(Map<String, Object> document) {
        return (List<Object>) document.get("record");
    }

    private Map<String, Object> blended(Map<String, Object> old, Random random) {
        String kind = (String) old.get("kind");
        Structure structure = model.kind(kind);
        Map<String, Object> other =
                map(records(documents.fullDocument(kind, random)).get(0));
        Map<String, Object> blended = new LinkedHashMap<>();
        blended.put("kind", kind);
        boolean group = random.nextBoolean();
        for (Structure.Use use : structure.uses()) {
            Object value;
            if (TOGETHER.getOrDefault(kind, Set.of()).contains(use.name())) {
                value = (group ? old : other).get(use.name());
            } else if (use.name().equals("id")) {
                value = old.get("id");
            } else {
                value = blended(use, old.get(use.name()), other.get(use.name()), random);
            }
            if (value != null) {
                blended.put(use.name(), value);
            }
        }
        return blended;
    }

    private Object blended(Structure.Use use, Object old, Object other, Random random) {
        int choice = random.nextInt(6);
        if (choice < 2 && (old != null || !use.required())) {
            return old;
        }
        if (choice == 2 && !use.required()) {
            return null;
        }
        if (choice == 3 || old == null) {
            return other;
        }
        if (old instanceof List<?> list && other instanceof List<?> others) {
            return list(use, list, others, random);
        }
        return inner(use, old, other, random);
    }

    private Object list(Structure.Use use, List<?> old, List<?> others, Random random) {
        List<Object> items = new ArrayList<>();
        for (Object item : old) {
            if (random.nextInt(4) > 0) {
                items.add(random.nextInt(3) == 0 ? inner(use, item, others.get(0), random) : item);
            }
        }
        for (Object item : others) {
            if (random.nextInt(4) == 0) {
                items.add(item);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(items, random);
        }
        return items.isEmpty() ? old : items;
    }

    private Object inner(Structure.Use use, Object old, Object other, Random random) {
        Structure structure = model.object(use.property().type());
        if (old instanceof Tree.Wording wording && other instanceof Tree.Wording others) {
            return wording(wording, others, random);
        }
        if (structure == null || structure.name().equals("Restriction")) {
            return random.nextBoolean() ? old : other;
        }
        Map<String, Object> blended = new LinkedHashMap<>();
        for (Structure.Use part : structure.uses()) {
            Object value = blended(part, map(old).get(part.name()), map(other).get(part.name()), random);
            if (value != null) {
                blended.put(part.name(), value);
            }
        }
        return blended.isEmpty() ? old : blended;
    }

    private static Tree.Wording wording(Tree.Wording old, Tree.Wording other, Random random) {
        Map<String, String> languages = new LinkedHashMap<>();
        old.languages().forEach(entry -> languages.put(entry.getKey(), entry.getValue()));
        other.languages().stream()
                .filter(entry -> random.nextBoolean())
                .forEach(entry -> languages.put(entry.getKey(), entry.getValue()));
        if (languages.size() > 2) {
            languages.keySet().removeIf(tag -> !Set.of("de", "en").contains(tag) && random.nextBoolean());
        }
        return new Tree.Wording(List.copyOf(new TreeMap<>(languages).entrySet()));
    }
}
