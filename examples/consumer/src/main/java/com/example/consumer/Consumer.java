package com.example.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Concept;
import org.regmeta.model.Document;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.validation.Report;
import org.regmeta.value.Ref;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;

/** Builds a record, writes it in each syntax, reads it back and validates it; ends with a stack trace if anything is not as it should be. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) throws IOException {
        Concept concept = Concept.builder()
                .id("https://example.org/concept/dwelling")
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "Wohnung", "en", "Dwelling"))
                .modified(Instant.parse("2027-01-04T09:00:00Z"))
                .responsible(new Responsibility(Ref.parse("https://example.org/office"), Role.OWNER))
                .definition(Text.of("de", "Ein umschlossener Raum zum Wohnen.", "en", "An enclosed space to live in."))
                .build();
        Document document = Document.builder()
                .specVersion(SpecVersion.CURRENT)
                .record(List.of(concept))
                .build();

        RegMeta regmeta = RegMeta.standard();
        Path folder = Files.createTempDirectory("consumer");
        for (Format format : List.of(Format.JSON, Format.NDJSON, Format.XML)) {
            Path file = folder.resolve("concept." + format.extension());
            regmeta.write(document, format, file);
            MetadataRecord read = regmeta.read(file).orThrow().record().get(0);
            check(read.equals(concept), format + " reads what was written");
            check(RegMeta.digest(read).equals(RegMeta.digest(concept)), format + " keeps the digest");

            Report good = Validator.standard().validate(file);
            check(good.isValid(), format + " is valid: " + good.findings());

            String text = Files.readString(file).replace("active", "activ");
            Files.writeString(file, text);
            Report bad = Validator.standard().validate(file);
            check(!bad.isValid(), format + " with a slip of the pen is not valid");
            check(
                    bad.findings().stream().anyMatch(finding -> finding.rule().equals("RM-SCHEMA-006")),
                    format + " names the rule: " + bad.findings());
            Files.delete(file);
        }
        Files.delete(folder);

        boolean onModulePath = Consumer.class.getModule().isNamed();
        check(onModulePath == RegMeta.class.getModule().isNamed(), "the library lies where the program does");
        System.out.println("Consumer on the " + (onModulePath ? "module" : "class") + " path: built, wrote, read and validated JSON, NDJSON and XML");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
