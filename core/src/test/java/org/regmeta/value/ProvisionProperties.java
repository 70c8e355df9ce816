package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the grammar can make is read and given back; whatever else comes is answered with a place inside the text. */
class ProvisionProperties {

    @Property
    void whatTheGrammarMakesIsReadAndGivenBack(@ForAll("provisions") String text) {
        assertThat(Provision.parse(text)).hasToString(text);
    }

    @Property
    void everyTextIsReadOrFaultedAtAPlaceInsideIt(@ForAll("almostProvisions") String text) {
        ProvisionFault fault = Provision.check(text);
        if (fault == null) {
            assertThat(Provision.parse(text)).hasToString(text);
        } else {
            assertThat(fault.column()).isBetween(1, text.codePointCount(0, text.length()) + 1);
            assertThat(text).contains(fault.found());
            assertThat(fault.expected()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> provisions() {
        return citation().list().ofMinSize(1).ofMaxSize(3).map(citations -> String.join(", ", citations));
    }

    @Provide
    Arbitrary<String> almostProvisions() {
        List<String> scraps = List.of(
                "§",
                "§§",
                " ",
                "  ",
                ",",
                ", ",
                "1",
                "2a",
                "a",
                "II",
                "zu",
                "und",
                "bis",
                "Abs.",
                "Satz",
                "Nr.",
                "Buchst.",
                "Teil",
                "Anlage",
                "Anhang",
                "Art.",
                "Erwägungsgrund",
                "x",
                "\u00a0",
                "😀",
                "Abs");
        return Arbitraries.of(scraps).list().ofMaxSize(12).map(words -> String.join("", words));
    }

    private Arbitrary<String> citation() {
        Arbitrary<String> section = join(Arbitraries.just("§"), number(), parts());
        return Arbitraries.oneOf(
                section,
                join(Arbitraries.of("Art.", "Erwägungsgrund"), number(), parts()),
                join(Arbitraries.just("§§"), number(), Arbitraries.just("bis"), number(), parts()),
                join(Arbitraries.of("Anlage", "Anhang"), Arbitraries.oneOf(id(), Arbitraries.just("")), parts()),
                join(Arbitraries.of("Anlage", "Anhang"), parts(), Arbitraries.just("zu"), section));
    }

    private Arbitrary<String> parts() {
        Arbitrary<String> numbered =
                join(Arbitraries.of("Abs.", "UAbs.", "Satz", "Halbsatz", "Nr.", "Alt.", "Var."), number());
        Arbitrary<String> lettered = join(Arbitraries.of("Buchst.", "Doppelbuchst."), letters());
        Arbitrary<String> titled = join(Arbitraries.of("Teil", "Kapitel", "Abschnitt", "Tabelle"), id());
        Arbitrary<String> two = join(numbered, Arbitraries.just("und"), number());
        return Arbitraries.oneOf(numbered, lettered, titled, two)
                .list()
                .ofMaxSize(4)
                .map(all -> String.join(" ", all));
    }

    private Arbitrary<String> number() {
        return Arbitraries.of("1", "31", "67a", "139b", "2024");
    }

    private Arbitrary<String> letters() {
        return Arbitraries.of("a", "aa", "z");
    }

    private Arbitrary<String> id() {
        return Arbitraries.of("1", "2b", "A", "II", "XIV");
    }

    @SafeVarargs
    private static Arbitrary<String> join(Arbitrary<String>... words) {
        Arbitrary<String> joined = Arbitraries.just("");
        for (Arbitrary<String> word : words) {
            joined = Combinators.combine(joined, word)
                    .as((before, next) -> before.isEmpty() || next.isEmpty() ? before + next : before + " " + next);
        }
        return joined;
    }
}
