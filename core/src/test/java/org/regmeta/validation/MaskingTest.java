package org.regmeta.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are test values: published ones, ones of the test range, or made up with a computed check digit. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "86095742719, 86*******19, idnr",
        "86 095 742 719, 86 *** *** *19, idnr",
        "65150649R102, 65********02, rvnr",
        "65150649r102, 65********02, rvnr",
        "A123456780, A1******80, kvnr",
        "T220001293, T2******93, ausweisnummer",
        "C01X0001H6, C0******H6, ausweisnummer",
        "DE89370400440532013000, DE******************00, iban",
        "NO9386011117947, NO***********47, iban",
        "DE89 3704 0044 0532 0130 00, DE** **** **** **** **** 00, iban"
    })
    void masksNumbersOfPersons(String number, String masked, String scheme) {
        assertThat(Masking.mask(number)).isEqualTo(masked);
        assertThat(Masking.mask("Nr. " + number + ", siehe dort")).isEqualTo("Nr. " + masked + ", siehe dort");
        assertThat(Masking.find(number)).containsExactly(new Masking.Hit(scheme, 0, number.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02476291358",
                "61938674065",
                "10003456784",
                "47474810366",
                "12345678903",
                "860957427190",
                "x86095742719",
                "65150649R103",
                "A123456781",
                "DE89370400440532013001",
                "99050048262000",
                "https://example.org/register/melderegister@1.2.0",
                "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
            })
    void leavesOtherTextAsItIs(String text) {
        assertThat(Masking.mask(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a country that has no IBAN, a length that its country has not, letters where it has none
                "XX89370400440532013000",
                "DE893704004405320130",
                "EU 28 Mitgliedstaaten haben",
                "c01x0001h6",
                "+49 30 18681",
            })
    void whatOnlyLooksLikeANumberIsLeft(String text) {
        assertThat(Masking.find(text)).isEmpty();
    }

    @Test
    void findsSeveralInOneText() {
        String text = "idnr=86095742719;kv=A123456780";
        assertThat(Masking.find(text)).extracting(Masking.Hit::scheme).containsExactly("idnr", "kvnr");
        assertThat(Masking.mask(text)).isEqualTo("idnr=86*******19;kv=A1******80");
    }

    @Test
    void aNumberBesideWordsIsStillFound() {
        assertThat(Masking.mask("Konto DE89 3704 0044 0532 0130 00 und mehr"))
                .contains("DE** **** **** **** **** 00 und");
    }

    @Test
    void longTextsTakeNoLongTime() {
        String text = "1 ".repeat(500_000);
        assertThat(Masking.mask(text)).isSameAs(text);
    }

    /** A number that is part of something longer is another one. */
    @ParameterizedTest
    @CsvSource({
        "'x%s', false",
        "'%sx', false",
        "'+%s', false",
        "'1-%s', false",
        "'%s-1', false",
        "'ä%s', false",
        "'%sä', false",
        "'a-%s', true",
        "'-%s', true",
        "'%s-a', true",
        "'%s-', true",
        "'(%s)', true",
        "'%s+', true"
    })
    void aNumberStandsAlone(String around, boolean found) {
        assertThat(Masking.find(around.formatted("86095742719"))).hasSize(found ? 1 : 0);
    }

    @Test
    void theLongestNumberCounts() {
        String iban = "DE89370400440532013000";
        assertThat(Masking.find(iban + " " + iban)).hasSize(2);
        assertThat(Masking.find(iban + "  " + iban)).hasSize(2);
        assertThat(Masking.find("86095742719 1")).containsExactly(new Masking.Hit("idnr", 0, 11));
        assertThat(Masking.find("Az. 86095742719 ")).containsExactly(new Masking.Hit("idnr", 4, 15));
    }
}
