package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Document;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Severity;

/**
 * What was read for one side of a comparison.
 *
 * @param files the files, in alphabetical order
 * @param records their records
 * @param findings what was found while reading
 * @param isWhole whether all could be read
 */
record Side(List<String> files, Catalogue records, List<Finding> findings, boolean isWhole) {
    static final Side NONE = new Side(List.of(), Catalogue.of(List.of()), List.of(), true);

    static Side read(List<Path> given, Words words) throws IOException {
        List<String> files = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean whole = true;
        for (Path file : Inputs.files(given, words)) {
            ReadResult<Document> read = RegMeta.standard().read(file);
            files.add(file.toString());
            findings.addAll(read.findings());
            read.value().ifPresent(documents::add);
            whole &= read.value().isPresent();
        }
        return new Side(List.copyOf(files), Catalogue.of(documents), List.copyOf(findings), whole);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
