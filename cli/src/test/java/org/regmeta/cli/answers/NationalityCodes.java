package org.regmeta.cli.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodePair;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Mapping;
import org.regmeta.value.Ref;

/** Example 7. */
final class NationalityCodes extends Answers {
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 12, 31);

    NationalityCodes() {
        super("07-nationality-codes", "nationality.json");
        answer(
                "What becomes of a code?",
                () -> Stream.of("000", "138", "150", "997").map(code -> code + ": " + target(pair(code))));
        answer("What happens to codes without a pair?", this::unmapped);
        answer(
                "How reliable is a pair?",
                () -> codes().codePair().stream()
                        .map(CodePair::relation)
                        .distinct()
                        .sorted()
                        .map(relation -> relation.code() + ": "
                                + list(codes().codePair().stream()
                                        .filter(pair -> pair.relation() == relation)
                                        .map(CodePair::sourceCode)
                                        .toList())));
        answer(
                "Does it run?",
                () -> fields().map(pair -> list(pair.sourcePath()) + " to " + list(pair.targetPath()) + ": "
                        + pair.transformation().code() + ", loss " + pair.loss().code() + ", "
                        + list(pair.sample().stream()
                                .map(sample ->
                                        String.join("|", sample.input()) + " → " + String.join("|", sample.output()))
                                .toList())));
        answer(
                "What about next year?",
                () -> fields().map(FieldPair::codes)
                        .filter(ref -> ref != null)
                        .distinct()
                        .flatMap(ref -> Stream.of(THIS_YEAR, THIS_YEAR.plusDays(1))
                                .map(day -> day + ": " + inForce(ref, day))));
    }

    private Mapping codes() {
        return resolve(
                Mapping.class,
                fields().map(FieldPair::codes)
                        .filter(ref -> ref != null)
                        .findFirst()
                        .orElseThrow(),
                THIS_YEAR);
    }

    private Stream<FieldPair> fields() {
        return all(Mapping.class).flatMap(mapping -> mapping.fieldPair().stream());
    }

    private CodePair pair(String code) {
        return codes().codePair().stream()
                .filter(pair -> pair.sourceCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String target(CodePair pair) {
        return pair.targetCode().isEmpty() ? "none" : String.join(" or ", pair.targetCode());
    }

    private Stream<String> unmapped() {
        List<String> mapped =
                codes().codePair().stream().map(CodePair::sourceCode).toList();
        return resolve(CodeList.class, codes().source(), THIS_YEAR).entry().stream()
                .map(CodeListEntry::code)
                .filter(code -> !mapped.contains(code))
                .map(code -> code + ": " + say(codes().unmapped()));
    }

    private String inForce(Ref ref, LocalDate day) {
        Mapping mapping = resolve(Mapping.class, ref, day);
        return nameAndVersion(mapping) + ", from " + nameAndVersion(resolve(CodeList.class, mapping.source(), day));
    }
}
