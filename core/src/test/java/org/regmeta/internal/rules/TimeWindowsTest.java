package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.model.Direction;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Duration;

/** The examples of section 7.9 of the standard, and what stands around them. */
class TimeWindowsTest {

    /** Length, then {@code +} offset, then {@code w} for whole periods. */
    private static TimeWindow window(String text) {
        String[] parts = text.split(" ");
        return TimeWindow.builder()
                .length(Duration.parse(parts[0]))
                .anchor("https://example.org/birth")
                .direction(Direction.BEFORE)
                .offset(offset(text))
                .wholePeriod(text.endsWith(" w") ? true : null)
                .build();
    }

    private static @Nullable Duration offset(String text) {
        int plus = text.indexOf('+');
        return plus < 0 ? null : Duration.parse(text.substring(plus + 1).replace(" w", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "P30D, P1M, false",
        "P28D, P1M, true",
        "P1Y, P365D, false",
        "P1Y, P366D, true",
        "P1Y, P12M, true",
        "P12M, P1Y, true",
        "P1Y +P1Y w, P3Y, true",
        "P1Y +P1Y w, P2Y, false",
        "P12M w, P1Y, false",
        "P12M w, P13M, true",
        "P1M w, P12M w, true",
        "P1Y w, P1Y w, true",
        "P4W w, P1M w, false",
        "P6M +P6M, P1Y, false",
        "P180D +P180D, P1Y, true",
        "PT24H, PT2H, false",
        "PT2H, P1D, true",
        "PT24H, P1D, false",
        "PT2H +P1D, P2D, false",
    })
    void oneWindowLiesWithinAnother(String window, String wider, boolean expected) {
        assertThat(TimeWindows.isWithin(window(window), window(wider))).isEqualTo(expected);
    }

    @Test
    void noWindowIsTheWidest() {
        assertThat(TimeWindows.isWithin(null, null)).isTrue();
        assertThat(TimeWindows.isWithin(window("P1Y"), null)).isTrue();
        assertThat(TimeWindows.isWithin(null, window("P1Y"))).isFalse();
    }

    @Test
    void anchorAndDirectionAreTheSame() {
        TimeWindow year = window("P1Y");
        assertThat(TimeWindows.isWithin(
                        year.toBuilder().direction(Direction.AFTER).build(), year))
                .isFalse();
        assertThat(TimeWindows.isWithin(
                        year.toBuilder().anchor("https://example.org/death").build(), year))
                .isFalse();
        assertThat(TimeWindows.isWithin(
                        year.toBuilder().anchor("https://example.org/birth@1").build(), year))
                .isTrue();
    }

    @Test
    void theDaysOfAWindow() {
        LocalDate anchor = LocalDate.of(2027, 3, 31);
        assertThat(TimeWindows.days(window("P1M"), anchor)).hasToString("2027-02-28/2027-03-30");
        assertThat(TimeWindows.days(window("P1M +P1M"), anchor)).hasToString("2027-01-28/2027-02-27");
        assertThat(TimeWindows.days(window("P1Y +P1Y w"), anchor)).hasToString("2025-01-01/2025-12-31");
        TimeWindow after = window("P1M").toBuilder().direction(Direction.AFTER).build();
        assertThat(TimeWindows.days(after, anchor)).hasToString("2027-04-01/2027-04-30");
        assertThat(TimeWindows.days(after.toBuilder().wholePeriod(true).build(), anchor))
                .hasToString("2027-04-01/2027-04-30");
    }
}
