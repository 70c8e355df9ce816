package org.regmeta.cli.landscape;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.diff.Breakage;
import org.regmeta.match.EvidenceMatch;
import org.regmeta.match.MatchQuestion;
import org.regmeta.match.Obstacle;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodePair;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.Kind;
import org.regmeta.model.Mapping;
import org.regmeta.model.Procedure;
import org.regmeta.model.Relation;
import org.regmeta.model.Standard;
import org.regmeta.value.Ref;

/** What vendors of the software of a silo ask. {@code docs/questions.md} quotes the bodies of the methods. */
final class QuestionsOfVendors {
    private QuestionsOfVendors() {}

    static void formatsOfAProcedure(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref subject = Ref.parse("https://w3id.org/regmeta/landscape/procedure/eignung-pruefen");
        for (var evidence : landscape.match(MatchQuestion.of(subject, day)).evidence()) {
            EvidenceType type =
                    (EvidenceType) landscape.matching(evidence.evidenceType()).get(0);
            for (EvidenceFormat format : type.format()) {
                out.println(type.title().in(language) + ": " + format.mediaType());
            }
        }
    }

    static void whatStandsInTheWay(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Map<Obstacle.Reason, Integer> counts = new TreeMap<>();
        for (Procedure procedure : landscape.records(Procedure.class)) {
            MatchQuestion question = MatchQuestion.of(Ref.of(procedure.id()), day);
            for (EvidenceMatch evidence : landscape.match(question).evidence()) {
                evidence.obstacles().forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
            }
        }
        counts.forEach((reason, count) -> out.println(reason + ": " + count));
    }

    static void codesOfAField(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref id = Ref.parse("https://w3id.org/regmeta/landscape/element/familienstand");
        DataElement element = landscape.resolve(id, day, DataElement.class).orElseThrow();
        var list = landscape.resolve(element.codeList(), day, CodeList.class).orElseThrow();
        out.println(list.title().in(language) + ", " + list.version());
        for (CodeListEntry entry : list.entry()) {
            out.println(entry.code() + ": " + entry.title().in(language));
        }
    }

    static void codesWithoutAnEquivalent(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Mapping mapping : landscape.records(Mapping.class)) {
            var lost = mapping.codePair().stream().filter(pair -> pair.relation() == Relation.NONE);
            var codes = lost.map(CodePair::sourceCode).toList();
            if (!codes.isEmpty()) {
                out.println(mapping.title().in(language) + ": " + codes);
            }
        }
    }

    static void whoBreaks(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        Ref id = Ref.parse("https://w3id.org/regmeta/landscape/element/grad-der-behinderung");
        DataElement now = landscape.resolve(id, day, DataElement.class).orElseThrow();
        Ref other = Ref.parse("https://example.org/concept/other");
        DataElement then = now.toBuilder().version("2.0.0").concept(other).build();
        Catalogue after = Catalogue.ofRecords(List.of(now, then));
        for (Breakage hit : Catalogue.diff(Catalogue.ofRecords(List.of(now)), after, landscape)
                .breakages()) {
            out.println(hit.broken().kind().code() + ": " + hit.broken().title().in(language));
        }
    }

    static void standardsMostUsed(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (Standard standard : landscape.records(Standard.class)) {
            int services = landscape.referrers(standard.id(), Kind.DATA_SERVICE).size();
            if (services > 4) {
                out.println(standard.title().in(language) + ": " + services);
            }
        }
    }

    static void whoSendsUnasked(Catalogue landscape, LocalDate day, Locale language, PrintStream out) {
        for (DataService service : landscape.records(DataService.class)) {
            if (service.exchangePattern() == ExchangePattern.SUBSCRIPTION) {
                out.println(service.title().in(language) + ": " + service.network());
            }
        }
    }
}
