package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final DateRange YEAR = range("2027-01-01", "2027-12-31");

    @Test
    void bothEndsAreInside() {
        assertThat(YEAR.covers(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(YEAR.covers(LocalDate.parse("2027-12-31"))).isTrue();
        assertThat(YEAR.covers(LocalDate.parse("2028-01-01"))).isFalse();
        assertThat(range(null, "2027-12-31").covers(LocalDate.MIN)).isTrue();
        assertThat(DateRange.ALWAYS.covers(YEAR)).isTrue();
        assertThat(YEAR.covers(DateRange.ALWAYS)).isFalse();
    }

    @Test
    void intersects() {
        assertThat(YEAR.intersect(range("2027-06-01", null))).isEqualTo(range("2027-06-01", "2027-12-31"));
        assertThat(YEAR.intersect(range("2027-12-31", "2030-01-01"))).isEqualTo(range("2027-12-31", "2027-12-31"));
        assertThat(YEAR.intersect(range("2028-01-01", null))).isNull();
        assertThat(YEAR.overlaps(range(null, null))).isTrue();
        assertThat(DateRange.ALWAYS.intersect(DateRange.ALWAYS)).isEqualTo(DateRange.ALWAYS);
    }

    @Test
    void rangesThatMeetFromDayToDayLeaveNoGap() {
        assertThat(YEAR.gaps(List.of(range("2027-07-01", null), range("2026-01-01", "2027-06-30"))))
                .isEmpty();
        assertThat(DateRange.ALWAYS.gaps(List.of(range(null, "2026-12-31"), range("2027-01-01", null))))
                .isEmpty();
    }

    @Test
    void gapsAreTheDaysNobodyCovers() {
        assertThat(YEAR.gaps(List.of(
                        range("2027-03-01", "2027-03-31"),
                        range("2027-03-15", "2027-04-30"),
                        range("2027-12-31", null))))
                .containsExactly(range("2027-01-01", "2027-02-28"), range("2027-05-01", "2027-12-30"));
        assertThat(YEAR.gaps(List.of())).containsExactly(YEAR);
        assertThat(DateRange.ALWAYS.gaps(List.of(YEAR)))
                .containsExactly(range(null, "2026-12-31"), range("2028-01-01", null));
        assertThat(YEAR.gaps(List.of(range("2028-01-01", null), range(null, "2026-12-31"))))
                .containsExactly(YEAR);
    }

    @Test
    void anUpsideDownRangeHoldsNoDay() {
        DateRange upsideDown = range("2027-12-31", "2027-01-01");
        assertThat(upsideDown.isEmpty()).isTrue();
        assertThat(upsideDown.covers(LocalDate.parse("2027-06-01"))).isFalse();
        assertThat(upsideDown.gaps(List.of())).isEmpty();
        assertThat(YEAR.gaps(List.of(upsideDown))).containsExactly(YEAR);
        assertThat(YEAR.covers(upsideDown)).isTrue();
        assertThat(upsideDown.clamp(LocalDate.parse("2027-06-01"))).isEqualTo("2027-12-31");
    }

    @Test
    void clamps() {
        assertThat(YEAR.clamp(LocalDate.parse("2020-01-01"))).isEqualTo("2027-01-01");
        assertThat(YEAR.clamp(LocalDate.parse("2027-05-05"))).isEqualTo("2027-05-05");
        assertThat(YEAR.clamp(LocalDate.parse("2030-05-05"))).isEqualTo("2027-12-31");
    }

    @Test
    void writesOpenEndsAsTwoDots() {
        assertThat(YEAR.withTo(null)).hasToString("2027-01-01/..");
        assertThat(YEAR.withFrom(null)).hasToString("../2027-12-31");
    }

    private static DateRange range(String from, String to) {
        return DateRange.of(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
