package org.regmeta.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One case of the suite about values: the same document in each syntax.
 *
 * @param id of the case
 * @param folder where its files lie, below the folder of the suite
 * @param name of its files, without extension
 * @param area by which results are summed up
 * @param title what the case is called
 * @param proves what it proves
 * @param rule the rule that an implementation may leave out, and the case with it; else empty
 * @param around names of files around the document
 * @param aroundText what these files say
 * @param texts by syntax
 */
record ValueDocument(
        String id,
        String folder,
        String name,
        String area,
        Bilingual title,
        Bilingual proves,
        String rule,
        List<String> around,
        String aroundText,
        TreeMap<String, Text> texts) {

    /** The document in one syntax, and the findings that it must have, in their order. */
    record Text(String text, List<String> findings) {
        String status() {
            return findings.stream().anyMatch(finding -> finding.contains(" error ")) ? "INVALID" : "VALID";
        }
    }

    String path(String syntax) {
        return folder + "/" + name + "." + syntax;
    }

    void putFiles(Map<String, String> files) {
        texts.forEach((syntax, text) -> files.put("conformance/" + path(syntax), text.text()));
    }

    boolean isSilent() {
        return texts.values().stream().allMatch(text -> text.findings().isEmpty());
    }
}
