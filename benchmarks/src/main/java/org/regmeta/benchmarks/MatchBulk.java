package org.regmeta.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A large catalogue for matching, as NDJSON: of each thousand records ten are procedures with a requirement of 100 fields each, fifty are evidence types with a
 * structure of thirty fields and a service, and 120 authorisations. The same size gives the same text.
 *
 * <p>Of the fields of a requirement, about half stand in an evidence type that one of its options names, by the same concept or by a narrower one; the others
 * stand somewhere in the catalogue, or nowhere.
 */
final class MatchBulk {
    private static final String HOST = "https://example.org/bulk/";
    private static final int FIELDS = 100;
    private static final int MEMBERS = 30;
    private static final int OPTIONS = 3;
    private static final int TYPES_OF_OPTION = 4;

    private final int thousands;
    private final int classes;
    private final int concepts;
    private final int elements;
    private final int evidence;
    private final int procedures;
    private final Random random = new Random(7);
    private final StringBuilder out = new StringBuilder();
    /** Which elements the structures have. */
    private final List<int[]> structures = new ArrayList<>();

    private int records;

    private MatchBulk(int thousands) {
        this.thousands = thousands;
        this.classes = 5 * thousands;
        this.concepts = 250 * thousands;
        this.elements = 400 * thousands;
        this.evidence = 50 * thousands;
        this.procedures = 10 * thousands;
    }

    /**
     * The catalogue.
     *
     * @param thousands how many thousand records it has
     * @return NDJSON
     */
    static String ndjson(int thousands) {
        return new MatchBulk(thousands).write();
    }

    /** The id of one of the procedures, of which there are ten for each thousand records. */
    static String procedure(int number) {
        return HOST + "procedure/" + number;
    }

    private String write() {
        out.append("{\"kind\":\"Document\",\"specVersion\":\"1.0\"}\n");
        for (int i = 0; i < classes; i++) {
            record("OrganisationClass", "class", i, "\"category\":[\"" + HOST + "category/" + i + "\"]");
        }
        for (int i = 0; i < concepts; i++) {
            String broader = i % 4 == 3 ? ",\"broader\":" + list("concept", i - 1) : "";
            record("Concept", "concept", i, "\"definition\":{\"de\":\"Begriff " + i + " des Katalogs.\"}" + broader);
        }
        for (int i = 0; i < elements; i++) {
            record(
                    "DataElement",
                    "element",
                    i,
                    "\"concept\":" + id("concept", i % concepts)
                            + ",\"datatype\":\"string\",\"personalData\":\"none\"");
        }
        for (int i = 0; i < 10 * thousands; i++) {
            record(
                    "Register",
                    "register",
                    i,
                    legalBasis("keeping") + ",\"purpose\":[\"identityCheck\"],\"competentAuthority\":"
                            + list("class", i % classes)
                            + ",\"federation\":\"decentral\",\"subjectType\":[\"naturalPerson\"]");
        }
        for (int i = 0; i < evidence; i++) {
            writeEvidence(i);
        }
        for (int i = 0; i < procedures; i++) {
            writeProcedure(i);
        }
        for (int i = 0; i < 120 * thousands; i++) {
            writeAuthorisation(i);
        }
        while (records < 1000 * thousands) {
            record("Organisation", "organisation", records, "\"level\":\"municipal\"");
        }
        return out.toString();
    }

    private void writeEvidence(int number) {
        int[] members = new int[MEMBERS];
        StringBuilder member = new StringBuilder();
        for (int i = 0; i < MEMBERS; i++) {
            members[i] = random.nextInt(elements);
            member.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"field" + i + "\",\"of\":" + id("element", members[i]))
                    .append(",\"min\":1,\"max\":1}");
        }
        structures.add(members);
        record("DataStructure", "structure", number, "\"composition\":\"all\",\"member\":[" + member + "]");
        record(
                "EvidenceType",
                "evidence",
                number,
                "\"register\":" + id("register", number % (10 * thousands))
                        + ",\"subjectType\":[\"naturalPerson\"],\"maturity\":\"C\",\"structure\":"
                        + id("structure", number) + ",\"format\":[{\"mediaType\":\"application/xml\"}]");
        record(
                "DataService",
                "service",
                number,
                "\"function\":[\"retrieval\"],\"serves\":" + list("evidence", number)
                        + ",\"exchangePattern\":\"syncQuery\",\"endpoint\":[{\"environment\":\"production\","
                        + "\"protocol\":\"rest\",\"address\":\"https://service.example.org/" + number + "\"}]");
    }

    private void writeProcedure(int number) {
        List<Integer> needed = new ArrayList<>();
        StringBuilder options = new StringBuilder();
        for (int option = 0; option < OPTIONS; option++) {
            int[] types = new int[TYPES_OF_OPTION];
            for (int i = 0; i < TYPES_OF_OPTION; i++) {
                types[i] = (number * 17 + option * TYPES_OF_OPTION + i) % evidence;
                for (int j = 0; j < 5; j++) {
                    int concept = structures.get(types[i])[j * 5] % concepts;
                    // half by the same concept, half by the broader one where there is one
                    needed.add(j % 2 == 0 && concept % 4 == 3 ? concept - 1 : concept);
                }
            }
            options.append(option == 0 ? "" : ",")
                    .append("{\"subjectRole\":\"applicant\",\"evidenceType\":" + list("evidence", types) + "}");
        }
        while (needed.size() < FIELDS) {
            needed.add(random.nextInt(concepts));
        }
        StringBuilder uses = new StringBuilder();
        needed.stream()
                .distinct()
                .forEach(
                        concept -> uses.append(uses.isEmpty() ? "" : ",")
                                .append("{\"information\":" + id("concept", concept))
                                .append(
                                        ",\"subjectRole\":\"applicant\",\"necessity\":\"required\",\"purpose\":[\"benefitDecision\"]}"));
        record(
                "Requirement",
                "requirement",
                number,
                legalBasis("collection") + ",\"fieldUse\":[" + uses + "],\"evidenceOption\":[" + options + "]");
        record(
                "Procedure",
                "procedure",
                number,
                legalBasis("collection") + ",\"subjectType\":[\"naturalPerson\"],\"requirement\":"
                        + list("requirement", number) + ",\"competentAuthority\":" + list("class", number % classes));
    }

    /** Two of three evidence types that a procedure names may be retrieved for it; the rest goes to procedures that do not name them. */
    private void writeAuthorisation(int number) {
        int procedure = number % procedures;
        int type = (procedure * 17 + number / procedures) % evidence;
        record(
                "Authorisation",
                "authorisation",
                number,
                "\"object\":\"" + HOST + "evidence/" + type + "@1.0.0\",\"consumer\":"
                        + list("class", procedure % classes) + ",\"procedure\":" + list("procedure", procedure) + ","
                        + legalBasis("disclosure\",\"retrieval")
                        + ",\"purpose\":[\"benefitDecision\"],\"identification\":\"identified\",\"consent\":\"notRequired\"");
    }

    private void record(String kind, String name, int number, String content) {
        records++;
        out.append("{\"kind\":\"" + kind + "\",\"id\":" + id(name, number))
                .append(",\"version\":\"1.0.0\",\"status\":\"active\",\"title\":{\"de\":\"Satz " + number)
                .append("\",\"en\":\"Record " + number + "\"},\"modified\":\"2026-11-01T09:00:00Z\",")
                .append("\"responsible\":[{\"organisation\":" + id("class", 0) + ",\"role\":\"owner\"},")
                .append("{\"organisation\":" + id("class", 0) + ",\"role\":\"controller\"}],")
                .append(content)
                .append("}\n");
    }

    private static String legalBasis(String covers) {
        return "\"legalBasis\":[{\"act\":\"SGB I\",\"provision\":\"§ 60 Abs. 1\",\"legislator\":\"iso:DE\",\"covers\":[\""
                + covers + "\"]}]";
    }

    private static String id(String name, int number) {
        return "\"" + HOST + name + "/" + number + "\"";
    }

    private static String list(String name, int... numbers) {
        StringBuilder list = new StringBuilder("[");
        for (int number : numbers) {
            list.append(list.length() == 1 ? "" : ",").append(id(name, number));
        }
        return list + "]";
    }
}
