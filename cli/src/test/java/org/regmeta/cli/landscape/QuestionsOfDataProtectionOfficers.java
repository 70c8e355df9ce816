package org.regmeta.cli.landscape;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.Match;
import org.regmeta.match.MatchQuestion;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Consent;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Logging;
import org.regmeta.model.Maturity;
import org.regmeta.model.OnwardUse;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Preview;
import org.regmeta.model.Retention;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** What data protection officers ask. {@code docs/questions.md} quotes the bodies of the methods. */
final class QuestionsOfDataProtectionOfficers {
    private QuestionsOfDataProtectionOfficers() {}

    static void whatRestsOnConsent(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Authorisation use : landscape.records(Authorisation.class)) {
            if (use.consent() == Consent.CONSENT) {
                out.println(use.title().in(language));
            }
        }
    }

    static void previewWaivedByLaw(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Authorisation use : landscape.records(Authorisation.class)) {
            for (LegalBasis basis : use.legalBasis()) {
                if (use.preview() == Preview.WAIVED_BY_LAW && basis.covers().contains(Covers.DISCLOSURE)) {
                    out.println(use.title().in(language) + ": " + basis.act() + " " + basis.provision());
                }
            }
        }
    }

    static void specialCategories(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (DataElement element : landscape.records(DataElement.class)) {
            if (element.personalData() == PersonalData.SPECIAL
                    && element.secrecy().isEmpty()) {
                out.println(element.title().in(language));
            }
        }
    }

    static void secrecy(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Code, Integer> elements = new TreeMap<>();
        for (DataElement element : landscape.records(DataElement.class)) {
            element.secrecy().forEach(secrecy -> elements.merge(secrecy, 1, Integer::sum));
        }
        elements.forEach((secrecy, count) -> out.println(secrecy + ": " + count));
    }

    static void howLongItIsKept(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Iri consumer = Iri.of("https://w3id.org/regmeta/landscape/class/luftsicherheitsbehoerden");
        for (Authorisation use : landscape.records(Authorisation.class)) {
            if (use.consumer().stream().anyMatch(ref -> ref.id().equals(consumer))) {
                for (Retention rule : use.retention()) {
                    out.println(use.title().in(language) + ": " + rule.duration() + ", "
                            + rule.start().in(language));
                }
            }
        }
    }

    static void shownInTheCockpit(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Authorisation use : landscape.records(Authorisation.class)) {
            Logging logging = use.logging();
            if (logging != null && Boolean.TRUE.equals(logging.cockpit())) {
                out.println(logging.keep() + " " + use.title().in(language));
            }
        }
    }

    static void whatNobodyNeeds(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref subject = Ref.parse("https://w3id.org/regmeta/landscape/procedure/eignung-pruefen");
        Match match = landscape.match(MatchQuestion.of(subject, day));
        for (EvidenceMatch evidence : match.evidence()) {
            if (!evidence.excess().isEmpty()) {
                out.println(evidence.evidenceType().id() + ": " + evidence.excess());
            }
        }
    }

    static void answersInsteadOfData(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (EvidenceType type : landscape.records(EvidenceType.class)) {
            for (Ref criterion : type.answers()) {
                if (type.maturity() == Maturity.D2) {
                    var decided = landscape.resolve(criterion, day, type).get();
                    out.println(
                            type.title().in(language) + ": " + decided.title().in(language));
                }
            }
        }
    }

    static void mustNotBePassedOn(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<OnwardUse, Integer> counts = new TreeMap<>();
        for (Authorisation use : landscape.records(Authorisation.class)) {
            if (use.onwardUse() != null) {
                counts.merge(use.onwardUse(), 1, Integer::sum);
            }
        }
        counts.forEach((onward, count) -> out.println(onward.code() + ": " + count));
    }
}
