package org.regmeta.benchmarks;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.codelist.Areas;
import org.regmeta.internal.rules.IRegexp;
import org.regmeta.value.Area;
import org.regmeta.value.Path;
import org.regmeta.value.Provision;
import org.regmeta.value.Ref;
import org.regmeta.value.ValueFormatException;

/** Any characters, for each value with a grammar of its own: refused as its Javadoc says, or read and written back as the same. */
class ValueFuzzTest {
    static Stream<String> provisions() {
        return Stream.of(
                "§ 33 Abs. 2 Satz 1 Nr. 5",
                "§ 10 Abs. 2 und 3",
                "§§ 3 und 4",
                "§ 3a Abs. 2 Satz 1 Nr. 4 Buchst. b Doppelbuchst. aa",
                "Art. 6 Abs. 1 UAbs. 1 Buchst. c",
                "Art. 6 Abs. 1 Buchst. e i. V. m. § 3",
                "Anlage 2 Nr. 5",
                "Anhang II Teil B Nr. 1");
    }

    static Stream<String> paths() {
        return Stream.of("birthDate", "person/name/familyName", "a/b/c", "/a", "a//b", "A/ä");
    }

    static Stream<String> references() {
        return Stream.of(
                "https://example.org/concept/dwelling",
                "https://example.org/concept/dwelling@1",
                "https://example.org/concept/dwelling@1.2.3",
                "urn:example:a@1.0",
                "https://example.org/ä?b#c");
    }

    static Stream<String> areas() {
        return Stream.of("iso:DE", "iso:DE-NW", "ars:05", "ags:05111000", "nuts:DEA1", "eu:EU", "ars:051110000000");
    }

    static Stream<String> patterns() {
        return Stream.of("[0-9]{5}", "(a|b)*", "\\p{L}+", "[^a-c]", "a{2,}", "((a{1000}){1000}){1000}", "(?=a)", "\\d");
    }

    @MethodSource("provisions")
    @FuzzTest
    void provision(String text) {
        parse(text, Provision::parse, Provision::isValid);
        if (text != null) {
            Checks.demand(
                    Provision.isValid(text) == (Provision.check(text) == null), "check and isValid differ: " + text);
        }
    }

    @MethodSource("paths")
    @FuzzTest
    void path(String text) {
        parse(text, Path::parse, Path::isValid);
    }

    @MethodSource("references")
    @FuzzTest
    void reference(String text) {
        parse(text, Ref::parse, Ref::isValid);
    }

    @MethodSource("areas")
    @FuzzTest
    void area(String text) {
        parse(text, Area::parse, Area::isValid);
        if (text != null && Area.isValid(text)) {
            Area.parse("iso:DE").contains(Area.parse(text), Areas.standard());
            Area.parse(text).contains(Area.parse("iso:DE"), Areas.standard());
        }
    }

    /** Patterns come from data too. */
    @MethodSource("patterns")
    @FuzzTest
    void pattern(String text) {
        if (text != null) {
            IRegexp.compile(text).ifPresent(pattern -> pattern.matches("a".repeat(200)));
        }
    }

    private static <T> void parse(String text, Function<CharSequence, T> parse, Predicate<CharSequence> isValid) {
        if (text == null) {
            return;
        }
        T value;
        try {
            value = parse.apply(text);
        } catch (ValueFormatException e) {
            Checks.demand(!isValid.test(text), "valid, but not read: " + text);
            return;
        }
        Checks.demand(isValid.test(text), "read, but not valid: " + text);
        String written = value.toString();
        Checks.demand(parse.apply(written).equals(value), "written as another value: " + text);
        Checks.demand(parse.apply(written).toString().equals(written), "written otherwise the second time: " + text);
    }
}
