package org.regmeta.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up values, and values that their publishers use as examples. */
class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "mod11_10, DE123456788, DE123456789",
        "mod11_10, DE312345671-00001, DE312345672-00001",
        "idnr, 86095742719, 86095742718",
        "idnr, 02247691353, 02247691354",
        "idnr, 61938674064, 61938674065",
        "idnr, 02476291358, 10003456784",
        "idnr, 02476291358, 47474810366",
        "idnr, 02476291358, 12345678903",
        "rvnr, 65150649R102, 65150649R103",
        "kvnr, A123456780, A123456781",
        "kvnr, T012345678, T012345679",
        "bbnr, 09912342, 09912343",
        "bbnr, 09912347, 09912348",
        "ik, 991234561, 991234562",
        "mod97_10, 391200REGMETATEST077, 391200REGMETATEST078",
        "iban, DE50100000000000000001, DE51100000000000000001",
        "sepaCreditorId, DE98ZZZ09999999999, DE97ZZZ09999999999",
        "leitwegId, 04011000-1234512345-06, 04011000-1234512345-07",
        "leitwegId, 04011000-REGMETA01-14, 04011000-REGMETA10-14",
        "leitwegId, 04011000-regmeta01-14, 04011000-regmeta10-14",
        "gln, 4000000000006, 4000000000007",
        "icao9303, T220001293, T220001294",
        "icao9303, C01X0001H6, C01X0001H7",
    })
    void tellsRightFromWrong(String check, String right, String wrong) {
        assertThat(CheckDigits.fits(check, right)).isTrue();
        assertThat(CheckDigits.fits(check, wrong)).isFalse();
    }

    @Test
    void doesNotJudgeWhatItCannot() {
        assertThat(CheckDigits.fits("none", "whatever")).isTrue();
        assertThat(CheckDigits.fits("mod11_10", "ATU12345678")).isTrue();
        assertThat(CheckDigits.fits("icao9303", "T22000129")).isTrue();
    }

    @Test
    void everyExampleOfTheListIsRight() {
        for (CodeListEntry scheme : CodeLists.entries("identifierScheme")) {
            String example = scheme.cells().get("example");
            if (example != null) {
                assertThat(IdentifierSchemes.hasForm(scheme.code(), example))
                        .as(scheme.code())
                        .isTrue();
                assertThat(IdentifierSchemes.hasCheckDigit(scheme.code(), example))
                        .as(scheme.code())
                        .isTrue();
            }
        }
    }
}
