package org.regmeta.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.Structure;
import org.regmeta.spi.Fault;

/**
 * What one object demands across its properties and XSD 1.0 cannot say: entries or an external file, a constraint that fits its datatype, a restriction that
 * says something. The same table serves the explainer here and, on records, {@link RecordDemands}.
 */
final class ObjectDemands {

    void check(Structure structure, Node node, String path, Syntax syntax, List<Fault> faults) {
        switch (structure.name()) {
            case "CodeList" -> codeList(node, path, faults);
            case "DataElement" -> dataElement(node, path, faults);
            case "Restriction" -> restriction(node, path, faults);
            default -> {}
        }
    }

    private static void codeList(Node node, String path, List<Fault> faults) {
        Node.@Nullable Member entry = member(node, "entry");
        Node.@Nullable Member external = member(node, "external");
        if (entry != null && external != null) {
            faults.add(Fault.of(SchemaRules.ENTRY_OR_EXTERNAL, path + "/external", external.nameOffset()));
        } else if (entry == null && external == null) {
            faults.add(Fault.of(SchemaRules.ENTRY_OR_EXTERNAL, path + "/entry", node.offset()));
        }
    }

    private static void dataElement(Node node, String path, List<Fault> faults) {
        Node.@Nullable Member datatype = member(node, "datatype");
        Node.@Nullable Member codeList = member(node, "codeList");
        if (datatype == null) {
            return;
        }
        String type = datatype.value().text();
        if (codeList != null && !type.equals("code")) {
            faults.add(Fault.of(SchemaRules.CODE_LIST, path + "/codeList", codeList.nameOffset(), "datatype", type));
        } else if (codeList == null && type.equals("code")) {
            faults.add(Fault.of(SchemaRules.CODE_LIST, path + "/codeList", node.offset(), "datatype", type));
        }
        Node.@Nullable Member constraint = member(node, "constraint");
        Set<String> allowed = DatatypeFacets.allowed(type);
        Set<String> found = new TreeSet<>();
        if (constraint != null) {
            for (Node.Member facet : constraint.value().members()) {
                found.add(facet.name());
                if (!allowed.contains(facet.name())) {
                    faults.add(Fault.of(
                            SchemaRules.CONSTRAINT,
                            path + "/constraint/" + facet.name(),
                            facet.nameOffset(),
                            "facet",
                            facet.name(),
                            "datatype",
                            type,
                            "allowed",
                            String.join(" ", new TreeSet<>(allowed))));
                }
            }
        }
        for (Map.Entry<String, Set<String>> needed : DatatypeFacets.NEEDED.entrySet()) {
            if (needed.getValue().contains(type) && !found.contains(needed.getKey())) {
                int offset =
                        constraint == null ? node.offset() : constraint.value().offset();
                faults.add(Fault.of(
                        SchemaRules.CONSTRAINT,
                        path + "/constraint/" + needed.getKey(),
                        offset,
                        "facet",
                        needed.getKey(),
                        "datatype",
                        type,
                        "allowed",
                        String.join(" ", new TreeSet<>(allowed))));
            }
        }
    }

    private static void restriction(Node node, String path, List<Fault> faults) {
        for (String part : DatatypeFacets.RESTRICTION_PARTS) {
            if (member(node, part) != null) {
                return;
            }
        }
        faults.add(Fault.of(SchemaRules.RESTRICTION, path, node.offset()));
    }

    private static Node.@Nullable Member member(Node node, String name) {
        for (Node.Member member : node.members()) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }
}
