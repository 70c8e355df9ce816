package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The gaps are exactly the days that the range has and no other covers. */
class DateRangeProperties {

    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    @Property
    void everyDayIsCoveredOrInOneGap(@ForAll("ranges") DateRange range, @ForAll("lists") List<DateRange> others) {
        List<DateRange> gaps = range.gaps(others);
        for (int day = -3; day < 33; day++) {
            LocalDate date = START.plusDays(day);
            boolean missing = range.covers(date) && others.stream().noneMatch(other -> other.covers(date));
            assertThat(gaps.stream().filter(gap -> gap.covers(date)).count()).isEqualTo(missing ? 1 : 0);
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).to().plusDays(1)).isBefore(gaps.get(i).from());
        }
    }

    @Provide
    Arbitrary<List<DateRange>> lists() {
        return ranges().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 30).map(START::plusDays);
        return Combinators.combine(day.injectNull(0.2), day.injectNull(0.2)).as(DateRange::of);
    }
}
