package org.regmeta.cli.landscape;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Authorisation;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Federation;
import org.regmeta.model.Kind;
import org.regmeta.model.Maturity;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** What operators of registers ask. {@code docs/questions.md} quotes the bodies of the methods. */
final class QuestionsOfRegisters {
    private QuestionsOfRegisters() {}

    static void whoGetsMyData(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Iri register = Iri.of("https://w3id.org/regmeta/landscape/register/melderegister");
        for (var evidence : landscape.referrers(register, Kind.EVIDENCE_TYPE)) {
            for (var found : landscape.referrers(evidence.id(), Kind.AUTHORISATION)) {
                Authorisation use = (Authorisation) found.record();
                var consumer =
                        landscape.resolve(use.consumer().get(0), day, use).orElseThrow();
                out.println(consumer.title().in(language) + ": " + use.title().in(language));
            }
        }
    }

    static void stillPaper(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (EvidenceType type : landscape.records(EvidenceType.class)) {
            if (type.maturity() == Maturity.A && type.register() != null) {
                var register = landscape.resolve(type.register(), day, type).orElseThrow();
                out.println(register.title().in(language) + ": " + type.title().in(language));
            }
        }
    }

    static void whatTheCallerHandsIn(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Iri register = Iri.of("https://w3id.org/regmeta/landscape/register/zentrales-fahrzeugregister");
        for (var evidence : landscape.referrers(register, Kind.EVIDENCE_TYPE)) {
            for (Ref query : ((EvidenceType) evidence.record()).query()) {
                var structure = (DataStructure)
                        landscape.resolve(query, day, evidence.record()).orElseThrow();
                var members = structure.member().stream().map(Member::name).toList();
                out.println(evidence.record().title().in(language) + ": "
                        + structure.composition().code() + " " + members);
            }
        }
    }

    static void federation(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Federation, Integer> registers = new TreeMap<>();
        for (Register register : landscape.records(Register.class)) {
            registers.merge(register.federation(), 1, Integer::sum);
        }
        registers.forEach((federation, count) -> out.println(federation.code() + ": " + count));
    }

    static void myServices(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Iri register = Iri.of("https://w3id.org/regmeta/landscape/register/bundeszentralregister");
        for (var evidence : landscape.referrers(register, Kind.EVIDENCE_TYPE)) {
            for (var found : landscape.referrers(evidence.id(), Kind.DATA_SERVICE)) {
                DataService service = (DataService) found.record();
                out.println(service.title().in(language) + ": " + service.network() + ", "
                        + service.status().code());
            }
        }
    }

    static void beforeAndAfterAChangeOfLaw(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref id = Ref.parse("https://w3id.org/regmeta/landscape/requirement/einbuergerung-aufenthalt");
        Iri user = Iri.of("https://w3id.org/regmeta/landscape/procedure/einbuergerung");
        MetadataRecord procedure = landscape.versions(user).get(0);
        for (String date : List.of("2024-06-26", "2024-06-27")) {
            var holds = landscape.resolve(id, LocalDate.parse(date), procedure).get();
            out.println(
                    date + ": " + holds.version() + ", " + holds.versionNote().in(language));
        }
    }
}
