package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

    @ParameterizedTest
    @CsvSource({
        "P12M, P1Y, EQUAL",
        "P7D, P1W, EQUAL",
        "PT60M, PT1H, EQUAL",
        "P1M, P30D, DEPENDS",
        "P1M, P28D, DEPENDS",
        "P1M, P27D, LONGER",
        "P1M, P32D, SHORTER",
        "P2M, P58D, LONGER",
        "P1Y, P364D, LONGER",
        "P1Y, P366D, DEPENDS",
        "P4Y, P1459D, LONGER",
        "P1Y, P2Y, SHORTER",
        "P1D, PT24H, DEPENDS",
        "P1D, PT26H, SHORTER",
        "P1D, PT22H, LONGER",
        "P99999999Y, PT9999999H, LONGER"
    })
    void comparesForEveryDate(String left, String right, DurationOrder expected) {
        assertThat(Duration.parse(left).compareRange(Duration.parse(right))).isEqualTo(expected);
        assertThat(Duration.parse(left).isEquivalentTo(Duration.parse(right)))
                .isEqualTo(expected == DurationOrder.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, P31D, true",
        "P1M, P30D, false",
        "P1Y, P12M, true",
        "P1Y, P366D, true",
        "P30D, P1M, false",
        "P28D, P1M, true"
    })
    void isNeverLonger(String left, String right, boolean expected) {
        assertThat(Duration.parse(left).isNeverLongerThan(Duration.parse(right)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P2M", "P3M", "P11M", "P12M", "P13M", "P25M", "P48M", "P97M", "P1200M", "P4801M"})
    void dayBoundsAreThoseOfTheCalendar(String text) {
        Duration duration = Duration.parse(text);
        long min = Long.MAX_VALUE;
        long max = 0;
        LocalDate end = LocalDate.of(2300, 1, 1);
        for (LocalDate date = LocalDate.of(1896, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            long after = ChronoUnit.DAYS.between(date, duration.after(date));
            long before = ChronoUnit.DAYS.between(duration.before(date), date);
            min = Math.min(min, Math.min(after, before));
            max = Math.max(max, Math.max(after, before));
        }
        assertThat(duration.minDays()).isEqualTo(min);
        assertThat(duration.maxDays()).isEqualTo(max);
    }

    @Test
    void boundsOfTheClockAreWholeDays() {
        assertThat(Duration.parse("PT36H").minDays()).isEqualTo(1);
        assertThat(Duration.parse("PT36H").maxDays()).isEqualTo(2);
        assertThat(Duration.parse("PT36H").after(LocalDate.of(2027, 1, 1))).isEqualTo("2027-01-02");
    }

    @Test
    void isEqualAsWritten() {
        assertThat(Duration.parse("P12M"))
                .isNotEqualTo(Duration.parse("P1Y"))
                .isEqualTo(Duration.of(12, Duration.Unit.MONTHS));
        assertThat(Duration.parse("PT5M")).hasToString("PT5M").isNotEqualTo(Duration.parse("P5M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "P0D",
                "P01D",
                "P1",
                "PT1D",
                "P1H",
                "P1Y2M",
                "-P1D",
                "P100000000D",
                "PT10000000H",
                "P1.5D"
            })
    void refusesWhatIsNoDurationInOneUnit(String text) {
        assertThat(Duration.isValid(text)).isFalse();
        assertThatThrownBy(() -> Duration.parse(text)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void refusesAmountsNoRecordCanHold() {
        assertThatThrownBy(() -> Duration.of(0, Duration.Unit.DAYS)).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(() -> Duration.of(10_000_000, Duration.Unit.HOURS)).isInstanceOf(ValueFormatException.class);
    }
}
