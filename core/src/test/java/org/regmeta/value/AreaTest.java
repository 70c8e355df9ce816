package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    private static final Area CIRCLE = Area.parse("nuts:XX");

    private static final AreaHierarchy TABLES = new AreaHierarchy() {
        private final Map<String, String> same = Map.of(
                "ars:09",
                "iso:DE-BY",
                "nuts:DE2",
                "iso:DE-BY",
                "nuts:DE",
                "iso:DE",
                "nuts:XX",
                "nuts:XY",
                "nuts:XY",
                "nuts:XX");
        private final Map<String, String> parents = Map.of("iso:DE", "eu:EU", "eu:EU", "eu:EEA");

        @Override
        public Optional<Area> parent(Area area) {
            return Optional.ofNullable(parents.get(area.toString())).map(Area::parse);
        }

        @Override
        public Optional<Area> sameAs(Area area) {
            return Optional.ofNullable(same.get(area.toString())).map(Area::parse);
        }
    };

    @ParameterizedTest
    @CsvSource({
        "ars:09, ars:09162, true",
        "ars:09162, ars:091620000000, true",
        "ars:09162, ars:09, false",
        "ars:09162, ars:09163, false",
        "iso:DE, iso:DE-BY, true",
        "iso:DE, iso:DE, true",
        "iso:DE-B, iso:DE-BY, false",
        "nuts:DE2, nuts:DE21H, true",
        "lau:DE_1, lau:DE_12, false",
        "eu:EU, eu:EU, true",
        "eu:EU, iso:DE, false"
    })
    void containsByKey(String outer, String inner, boolean expected) {
        assertThat(Area.parse(outer).contains(Area.parse(inner))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "iso:DE, ars:09162, true",
        "eu:EU, ars:091620000000, true",
        "eu:EEA, nuts:DE21H, true",
        "nuts:DE2, ars:09162, true",
        "ars:09, nuts:DE21, true",
        "ars:09, iso:DE-BY, true",
        "iso:DE-BY, iso:DE, false",
        "ars:09162, iso:DE-BY, false",
        "iso:AT, ars:09162, false"
    })
    void containsAcrossKeySystems(String outer, String inner, boolean expected) {
        assertThat(Area.parse(outer).contains(Area.parse(inner), TABLES)).isEqualTo(expected);
    }

    @Test
    void endsInTablesWithCycles() {
        assertThat(CIRCLE.contains(Area.parse("nuts:XY1"), TABLES)).isTrue();
        assertThat(CIRCLE.contains(Area.parse("iso:DE"), TABLES)).isFalse();
        assertThat(Area.parse("iso:DE").contains(CIRCLE, TABLES)).isFalse();
    }

    @Test
    void refusesWhatIsNoArea() {
        assertThatThrownBy(() -> Area.parse("Bayern")).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Area.of("ars", "0916")).isInstanceOf(ValueFormatException.class);
        assertThat(Area.of("iso", "DE-BY")).hasToString("iso:DE-BY");
    }
}
