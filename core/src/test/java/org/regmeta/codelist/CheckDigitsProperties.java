package org.regmeta.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What each procedure promises: a wrong digit and two swapped neighbours are noticed. What a procedure cannot notice by its arithmetic stands here, and is shown
 * to be all there is.
 */
class CheckDigitsProperties {
    /** One mistake in a value: at a place, one digit for another; or two neighbours swapped, where the second digit is the one that came first. */
    private record Mistake(String scheme, int place, int from, int to) {
        int difference() {
            return Math.abs(from - to);
        }

        boolean isFive() {
            return difference() == 5;
        }
    }

    /**
     * A procedure.
     *
     * @param scheme the code of a scheme that uses it
     * @param form of its values: 9 stands for a digit, A for a letter, everything else for itself; the last characters are the check digits
     * @param checks how many of them there are
     * @param unnoticed wrong digits that it cannot notice
     * @param unnoticedSwaps swapped neighbours that it cannot notice
     */
    private record Procedure(
            String scheme, String form, int checks, Predicate<Mistake> unnoticed, Predicate<Mistake> unnoticedSwaps) {}

    /** In place of a factor: the check digit, which the sum is compared with. */
    private static final int CHECK = -1;

    private static final Predicate<Mistake> NONE = mistake -> false;

    private static final List<Procedure> PROCEDURES = List.of(
            // MOD 11,10 misses a few swaps: see below
            new Procedure("w-idnr", "DE999999999", 1, NONE, mistake -> true),
            new Procedure("lei", "999999999999999999" + "99", 2, NONE, NONE),
            new Procedure("iban", "DE9" + "9999999999999999999", 2, NONE, NONE),
            new Procedure("leitweg-id", "04999999-9999999999-99", 2, NONE, NONE),
            new Procedure("gln", "9999999999999", 1, NONE, Mistake::isFive),
            new Procedure("ausweisnummer", "T999999999", 1, NONE, Mistake::isFive),
            sums("kvnr", "A999999999", 10, 0, 1, 2, 1, 2, 1, 2, 1, 2, CHECK),
            sums("ik", "269999999", 10, 0, 0, 2, 1, 2, 1, 2, 1, CHECK),
            sums("rvnr", "99999999A999", 10, 2, 1, 2, 5, 7, 1, 2, 1, 0, 2, 1, CHECK),
            // two check digits are right that are five apart
            sums("bbnr", "99999999", 5, 1, 2, 1, 2, 1, 2, 1, CHECK));

    /** A procedure over the sum of the digits of products: what leaves the sum as it is cannot be noticed. */
    private static Procedure sums(String scheme, String form, int modulus, int... factors) {
        return new Procedure(
                scheme,
                form,
                1,
                wrong -> (share(factors, wrong.place(), wrong.from()) - share(factors, wrong.place(), wrong.to()))
                                % modulus
                        == 0,
                swap -> (share(factors, swap.place(), swap.from())
                                        + share(factors, swap.place() + 1, swap.to())
                                        - share(factors, swap.place(), swap.to())
                                        - share(factors, swap.place() + 1, swap.from()))
                                % modulus
                        == 0);
    }

    private static int share(int[] factors, int place, int digit) {
        return factors[place] == CHECK ? -digit : digitSum(factors[place] * digit);
    }

    private static int digitSum(int product) {
        return product / 10 + product % 10;
    }

    @Provide
    Arbitrary<String> values() {
        return Combinators.combine(Arbitraries.of(PROCEDURES), Arbitraries.longs())
                .as((procedure, seed) -> procedure.scheme() + " " + value(procedure, new Random(seed)));
    }

    /** A value with right check digits, found by trying them all. */
    private static String value(Procedure procedure, Random random) {
        while (true) {
            StringBuilder value = new StringBuilder();
            for (char c : procedure.form().toCharArray()) {
                value.append(
                        switch (c) {
                            case '9' -> (char) ('0' + random.nextInt(10));
                            case 'A' -> (char) ('A' + random.nextInt(26));
                            default -> c;
                        });
            }
            int at = procedure.scheme().equals("iban") ? 2 : value.length() - procedure.checks();
            int all = procedure.checks() == 1 ? 10 : 100;
            for (int check = 0; check < all; check++) {
                String digits = procedure.checks() == 1 ? "" + check : "" + check / 10 + check % 10;
                value.replace(at, at + procedure.checks(), digits);
                if (isRight(procedure.scheme(), value.toString())) {
                    return value.toString();
                }
            }
        }
    }

    private static boolean isRight(String scheme, String value) {
        return IdentifierSchemes.hasForm(scheme, value) && IdentifierSchemes.hasCheckDigit(scheme, value);
    }

    private static Procedure procedure(String scheme) {
        return PROCEDURES.stream()
                .filter(one -> one.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Property(tries = 2_000)
    void aWrongDigitIsNoticed(@ForAll("values") String schemeAndValue) {
        String scheme = schemeAndValue.substring(0, schemeAndValue.indexOf(' '));
        String value = schemeAndValue.substring(scheme.length() + 1);
        for (int place = 0; place < value.length(); place++) {
            for (char to = '0'; isDigit(value.charAt(place)) && to <= '9'; to++) {
                Mistake mistake = new Mistake(scheme, place, value.charAt(place) - '0', to - '0');
                if (mistake.difference() > 0 && !procedure(scheme).unnoticed().test(mistake)) {
                    String wrong = value.substring(0, place) + to + value.substring(place + 1);
                    assertThat(isRight(scheme, wrong))
                            .as("%s %s for %s", scheme, wrong, value)
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 2_000)
    void swappedNeighboursAreNoticed(@ForAll("values") String schemeAndValue) {
        String scheme = schemeAndValue.substring(0, schemeAndValue.indexOf(' '));
        String value = schemeAndValue.substring(scheme.length() + 1);
        for (int place = 0; place + 1 < value.length(); place++) {
            char one = value.charAt(place);
            char two = value.charAt(place + 1);
            if (one != two && isDigit(one) && isDigit(two)) {
                Mistake mistake = new Mistake(scheme, place, one - '0', two - '0');
                if (!procedure(scheme).unnoticedSwaps().test(mistake)) {
                    String wrong = value.substring(0, place) + two + one + value.substring(place + 2);
                    assertThat(isRight(scheme, wrong))
                            .as("%s %s for %s", scheme, wrong, value)
                            .isFalse();
                }
            }
        }
    }

    /** ISO 7064 promises of its hybrid systems that nearly all swaps are noticed. */
    @Example
    void nearlyAllSwapsAreNoticedByMod1110() {
        Random random = new Random(1);
        int all = 0;
        int noticed = 0;
        for (int i = 0; i < 2_000; i++) {
            String value = value(procedure("w-idnr"), random);
            for (int place = 2; place + 1 < value.length(); place++) {
                if (value.charAt(place) != value.charAt(place + 1)) {
                    String wrong = value.substring(0, place)
                            + value.charAt(place + 1)
                            + value.charAt(place)
                            + value.substring(place + 2);
                    all++;
                    noticed += isRight("w-idnr", wrong) ? 0 : 1;
                }
            }
        }
        assertThat(100 * noticed / all).as("per cent").isGreaterThanOrEqualTo(97);
    }
}
