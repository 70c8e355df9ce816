package org.regmeta.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.value.Area;

class AreasTest {
    private final Areas areas = Areas.standard();

    @ParameterizedTest
    @CsvSource({
        "iso:DE, true",
        "iso:DE-BY, true",
        "iso:DE-BX, false",
        "iso:AT-9, true",
        "iso:ZZ, false",
        "ars:09, true",
        "ars:17, false",
        "ars:091, true",
        "ars:098, false",
        "ars:09162, true",
        "ars:091620000000, true",
        "ars:098620000000, false",
        "ars:010510011011, true",
        "ars:050000000000, true",
        "nuts:DE21, true",
        "nuts:DE212, true",
        "nuts:DEX, false",
        "nuts:FR10, true",
        "nuts:ZZ1, false",
        "nuts:EL30, true",
        "lau:DE_09162000, true",
        "lau:ZZ_1, false",
        "eu:EU, true",
        "eu:NATO, false",
    })
    void thereIsSuchAnArea(String area, boolean expected) {
        assertThat(areas.exists(Area.parse(area))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "eu:EU, ars:091620000000, true",
        "eu:EEA, iso:DE-BY, true",
        "ars:09, iso:DE-BY, true",
        "iso:DE-BY, nuts:DE21, true",
        "nuts:DE2, ars:09162, true",
        "iso:DE-BY, ars:08111, false",
        "eu:EU, iso:CH, false",
        "iso:GR, nuts:EL30, true",
    })
    void oneAreaLiesInAnother(String area, String inner, boolean expected) {
        assertThat(Area.parse(area).contains(Area.parse(inner), areas)).isEqualTo(expected);
    }
}
