package org.regmeta.cli.landscape;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.catalogue.Field;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldPair;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Mapping;
import org.regmeta.model.Maturity;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Procedure;
import org.regmeta.model.Register;
import org.regmeta.model.SubjectIdentifier;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** What architects ask. {@code docs/questions.md} quotes the bodies of the methods. */
final class QuestionsOfArchitects {
    private QuestionsOfArchitects() {}

    static void registersWithTheNumber(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Register register : landscape.records(Register.class)) {
            for (SubjectIdentifier key : register.subjectIdentifier()) {
                if (key.scheme().equals(Code.of("idnr")) && register.status().isInForce()) {
                    out.println(register.adminArea() + ": " + register.title().in(language));
                }
            }
        }
    }

    static void numberWithoutIntermediary(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Authorisation use : landscape.records(Authorisation.class)) {
            if (use.identifierUsed().contains(Code.of("idnr")) && use.intermediary() == null) {
                var of = landscape.resolve(use.object(), day, use).get();
                var kept = ((EvidenceType) of).register();
                var from = kept == null ? of : landscape.resolve(kept, day, of).get();
                var to = landscape.resolve(use.procedure().get(0), day, use, Procedure.class);
                out.print((from instanceof Register register ? register.adminArea() : "–") + " → ");
                out.println(to.get().adminArea() + ": " + use.title().in(language));
            }
        }
    }

    static void sourcesOfAField(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Iri plate = Iri.of("https://w3id.org/regmeta/landscape/element/kennzeichen");
        for (EvidenceType type : landscape.records(EvidenceType.class)) {
            for (Field field : landscape.fields(type, day).leaves()) {
                if (field.element().id().equals(plate)) {
                    String authentic = Boolean.TRUE.equals(field.member().authentic()) ? " (authentic)" : "";
                    out.println(type.title().in(language) + ": " + field.path() + authentic);
                }
            }
        }
    }

    static void keysOfTheRegisters(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Code, Integer> keys = new TreeMap<>();
        for (Register register : landscape.records(Register.class)) {
            register.subjectIdentifier().forEach(key -> keys.merge(key.scheme(), 1, Integer::sum));
        }
        keys.values().removeIf(count -> count < 3);
        keys.forEach((scheme, count) -> out.println(scheme + ": " + count));
    }

    static void whatAMappingLoses(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref id = Ref.parse("https://w3id.org/regmeta/landscape/mapping/einkommen-steuer-elterngeld");
        Mapping mapping = landscape.resolve(id, day, Mapping.class).orElseThrow();
        for (FieldPair pair : mapping.fieldPair()) {
            String note = pair.note() == null ? "" : "; " + pair.note().in(language);
            out.println(pair.sourcePath() + " → " + pair.targetPath() + ": "
                    + pair.loss().code() + note);
        }
    }

    static void whatAParagraphTouches(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (MetadataRecord record : landscape.records(MetadataRecord.class)) {
            for (LegalBasis basis : record.legalBasis()) {
                if (basis.act().equals("EStG")
                        && String.valueOf(basis.provision()).startsWith("§ 39e")) {
                    out.println(record.kind().code() + ": " + record.title().in(language));
                }
            }
        }
    }

    static void maturityOfTheEvidence(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Maturity, Integer> counts = new TreeMap<>();
        landscape.records(EvidenceType.class).forEach(type -> counts.merge(type.maturity(), 1, Integer::sum));
        counts.forEach((maturity, count) -> out.println(maturity.code() + ": " + count));
    }

    static void networks(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Code, Integer> networks = new TreeMap<>();
        for (DataService service : landscape.records(DataService.class)) {
            networks.merge(service.network(), 1, Integer::sum);
        }
        networks.forEach((network, count) -> out.println(network + ": " + count));
    }
}
