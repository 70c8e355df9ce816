package org.regmeta.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.internal.model.Structure;

/**
 * Valid documents over all kinds, built from the model alone, so that a property that is added to the model is tested without a word here. What the model cannot
 * say (the demands across properties) is honoured by hand. Counts what it has made.
 */
final class ArbitraryDocuments {
    private static final int DEEPEST_EXTENSION = 4;
    private static final Map<String, Set<String>> FACETS = Map.of(
            "text", Set.of("minLength", "maxLength", "regex", "characterSet"),
            "code", Set.of("minLength", "maxLength", "regex", "characterSet"),
            "integer", Set.of("minInclusive", "maxInclusive"),
            "decimal", Set.of("minInclusive", "maxInclusive", "fractionDigits"),
            "amount", Set.of("minInclusive", "maxInclusive", "fractionDigits", "unit"),
            "quantity", Set.of("minInclusive", "maxInclusive", "fractionDigits", "unit"),
            "geometry", Set.of("coordinateSystem"),
            "binary", Set.of("maxLength"));
    private static final Set<String> RESTRICTION_PARTS =
            Set.of("required", "forbidden", "maxOccurs", "fixed", "allowed", "regex");

    private final Model model = Model.standard();
    private final Coverage coverage = new Coverage();

    /** What the generator has made so far, by name. */
    static final class Coverage {
        final Set<String> seen = new TreeSet<>();
        final Map<String, Integer> counts = new TreeMap<>();

        void see(String what) {
            seen.add(what);
            counts.merge(what.substring(0, what.indexOf(' ')), 1, Integer::sum);
        }
    }

    Coverage coverage() {
        return coverage;
    }

    Arbitrary<Map<String, Object>> documents() {
        return Arbitraries.randomValue(this::document).dontShrink();
    }

    Map<String, Object> document(Random random) {
        Source source = new Source(random, 0.55);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", "Document");
        source.fill(model.document(), document, 0);
        document.put("specVersion", Model.SPEC_VERSION);
        List<Object> records = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<String> kinds = model.kindNames();
            records.add(source.record(kinds.get(random.nextInt(kinds.size()))));
        }
        document.remove("signature");
        document.put("record", records);
        if (random.nextInt(4) == 0) {
            document.put("signature", List.of(source.object(model.object("Signature"), 0)));
        }
        return document;
    }

    /** A document of one record that has all that it can have at once. */
    Map<String, Object> fullDocument(String kind, Random random) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", "Document");
        document.put("specVersion", Model.SPEC_VERSION);
        document.put("record", new ArrayList<>(List.of(new Source(random, 1).record(kind))));
        return document;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The codes of a closed list. */
    static List<String> codes(String list) {
        return SpecTable.read("codelists/" + list + ".tsv").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private final class Source {
        private final Random random;
        private final double density;
        private final ArbitraryValues values;

        Source(Random random, double density) {
            this.random = random;
            this.density = density;
            this.values = new ArbitraryValues(random);
        }

        Map<String, Object> record(String kind) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("kind", kind);
            Structure structure = model.kind(kind);
            fill(structure, record, 0);
            meetDemands(kind, structure, record);
            note(structure, record);
            return record;
        }

        Map<String, Object> object(Structure structure, int depth) {
            Map<String, Object> object = new LinkedHashMap<>();
            fill(structure, object, depth);
            if (structure.name().equals("Restriction")
                    && object.keySet().stream().noneMatch(RESTRICTION_PARTS::contains)) {
                object.put("required", true);
            }
            if (object.isEmpty()) {
                Structure.Use first =
                        structure.uses().get(random.nextInt(structure.uses().size()));
                object.put(first.name(), property(first.property(), depth, true));
            }
            note(structure, object);
            return object;
        }

        void fill(Structure structure, Map<String, Object> target, int depth) {
            for (Structure.Use use : structure.uses()) {
                Property property = use.property();
                boolean endless = property.type().equals("Extension") && depth >= DEEPEST_EXTENSION;
                boolean wanted = use.required() || random.nextDouble() < density && !endless;
                if (wanted && !property.type().equals("Record")) {
                    target.put(use.name(), property(property, depth, false));
                }
            }
        }

        private Object property(Property property, int depth, boolean single) {
            if (!property.list()) {
                return value(property, depth);
            }
            boolean nested = property.type().equals("Extension") && depth > 0;
            int length = single || nested ? 1 : new int[] {1, 1, 2, 3}[random.nextInt(4)];
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                list.add(value(property, depth));
            }
            return list;
        }

        private Object value(Property property, int depth) {
            Structure structure = model.object(property.type());
            if (structure != null) {
                coverage.seen.add("depth " + property.type() + " " + depth);
                return object(structure, depth + 1);
            }
            if (property.isText()) {
                return wording();
            }
            if (property.type().equals("Code")) {
                List<String> codes = codes(property.codeList());
                String code = codes.get(random.nextInt(codes.size()));
                coverage.see("code " + property.codeList() + " " + code);
                return code;
            }
            Object value = values.of(property.type());
            values.marks(value).forEach(mark -> coverage.see("value " + mark));
            return value;
        }

        private Tree.Wording wording() {
            Map<String, String> languages = new TreeMap<>();
            languages.put(random.nextBoolean() ? "de" : "en", values.string());
            for (int i = random.nextInt(4); i > 0; i--) {
                languages.put((String) values.of("Language"), values.string());
            }
            coverage.see("languages " + Math.min(3, languages.size()));
            return new Tree.Wording(List.copyOf(languages.entrySet()));
        }

        private void meetDemands(String kind, Structure structure, Map<String, Object> record) {
            if (kind.equals("CodeList")) {
                boolean entries = random.nextBoolean();
                record.remove(entries ? "external" : "entry");
                String needed = entries ? "entry" : "external";
                record.computeIfAbsent(
                        needed, name -> property(structure.use(name).property(), 0, false));
            } else if (kind.equals("DataElement")) {
                dataElement(structure, record);
            }
            sort(structure, record);
        }

        private void dataElement(Structure structure, Map<String, Object> record) {
            String datatype = (String) record.get("datatype");
            if (datatype.equals("code")) {
                record.computeIfAbsent("codeList", name -> values.of("Ref"));
            } else {
                record.remove("codeList");
            }
            Set<String> allowed = FACETS.getOrDefault(datatype, Set.of());
            Map<String, Object> constraint = new LinkedHashMap<>();
            for (Structure.Use use : model.object("Constraint").uses()) {
                boolean needed = use.name().equals("unit") || use.name().equals("coordinateSystem");
                if (allowed.contains(use.name()) && (needed || random.nextDouble() < density)) {
                    constraint.put(use.name(), property(use.property(), 0, false));
                }
            }
            if (constraint.isEmpty()) {
                record.remove("constraint");
            } else {
                record.put("constraint", constraint);
                note(model.object("Constraint"), constraint);
            }
        }

        private void sort(Structure structure, Map<String, Object> record) {
            Map<String, Object> content = new LinkedHashMap<>(record);
            record.keySet().retainAll(Set.of("kind"));
            for (Structure.Use use : structure.uses()) {
                if (content.containsKey(use.name())) {
                    record.put(use.name(), content.get(use.name()));
                }
            }
        }

        private void note(Structure structure, Map<String, Object> object) {
            for (Structure.Use use : structure.uses()) {
                String place = structure.name() + "." + use.name();
                Object value = object.get(use.name());
                coverage.see((value == null ? "absent " : "present ") + place);
                if (use.property().list()) {
                    coverage.see("length " + place + " " + (value instanceof List<?> list ? list.size() : 0));
                }
            }
        }
    }

    /** The text in normal form NFC, as the standard demands it. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
