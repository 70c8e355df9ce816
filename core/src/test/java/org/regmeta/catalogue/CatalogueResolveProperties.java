package org.regmeta.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.Concept;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/** What has to stay the same when a catalogue grows. */
class CatalogueResolveProperties {
    private static final String ID = "https://example.org/concept/x";
    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    /** A version of the line, its validity in days from a start. */
    record Line(
            int major,
            int minor,
            int patch,
            LifecycleStatus status,
            @Nullable Integer from,
            @Nullable Integer to) {
        Concept concept() {
            return Concept.builder()
                    .id(ID)
                    .version(Version.of(major, minor, patch))
                    .status(status)
                    .title(Text.of("de", "X", "en", "X"))
                    .modified(Instant.parse("2026-01-01T00:00:00Z"))
                    .validity(from == null && to == null ? null : new Period(day(from), day(to)))
                    .responsible(new Responsibility(Ref.parse("https://example.org/organisation/o"), Role.OWNER))
                    .definition(Text.of("de", "Ein X.", "en", "An X."))
                    .build();
        }

        private static @Nullable LocalDate day(@Nullable Integer days) {
            return days == null ? null : START.plusDays(days);
        }

        boolean isCorrectedBy(Line other) {
            return major == other.major && minor == other.minor;
        }

        boolean isInPreparation() {
            return status == LifecycleStatus.DRAFT || status == LifecycleStatus.IN_REVIEW;
        }

        boolean covers(int day) {
            return (from == null || from <= day) && (to == null || to >= day);
        }
    }

    private static List<Line> different(List<Line> lines) {
        List<Line> different = new ArrayList<>();
        for (Line line : lines) {
            if (different.stream().noneMatch(other -> other.isCorrectedBy(line) && other.patch() == line.patch())) {
                different.add(line);
            }
        }
        return different;
    }

    private static Optional<String> answer(List<Line> lines, String ref, int day) {
        List<Concept> concepts = lines.stream().map(Line::concept).toList();
        return Catalogue.ofRecords(concepts)
                .resolve(Ref.parse(ID + ref), START.plusDays(day))
                .map(MetadataRecord::version)
                .map(Version::toString);
    }

    /** Also where it corrects a version that counts, or one that does not. */
    @Property
    void aDraftOrAVersionOutsideOfTheDayChangesNoAnswer(
            @ForAll("lines") List<Line> lines,
            @ForAll("line") Line more,
            @ForAll("refs") String ref,
            @ForAll("days") int day) {
        List<Line> before = different(lines);
        Assume.that(more.isInPreparation() || !more.covers(day));
        Assume.that(before.stream().noneMatch(other -> other.isCorrectedBy(more) && other.patch() == more.patch()));
        List<Line> after = new ArrayList<>(before);
        after.add(more);
        assertThat(answer(after, ref, day)).isEqualTo(answer(before, ref, day));
    }

    /** What a referrer is told about gaps is what it meets when it resolves day by day. */
    @Property
    void theUsableDaysAreThoseOnWhichSomethingIsFound(
            @ForAll("lines") List<Line> lines,
            @ForAll("refs") String ref,
            @ForAll("days") int day,
            @ForAll LifecycleStatus status) {
        List<Concept> concepts = different(lines).stream().map(Line::concept).toList();
        Catalogue catalogue = Catalogue.ofRecords(concepts);
        Concept referrer = new Line(0, 0, 0, status, null, null).concept();
        boolean usable = catalogue.entries(Ref.parse(ID + ref)).stream()
                .flatMap(entry -> catalogue.usableDays(entry, referrer).stream())
                .anyMatch(range -> range.covers(START.plusDays(day)));
        assertThat(catalogue
                        .resolve(Ref.parse(ID + ref), START.plusDays(day), referrer)
                        .isPresent())
                .isEqualTo(usable);
    }

    @Property
    void theOrderOfTheRecordsChangesNoAnswer(
            @ForAll("lines") List<Line> lines, @ForAll("refs") String ref, @ForAll("days") int day) {
        List<Line> before = different(lines);
        List<Line> after = new ArrayList<>(before);
        Collections.reverse(after);
        assertThat(answer(after, ref, day)).isEqualTo(answer(before, ref, day));
    }

    @Property
    void theAnswerIsTheHighestOfThoseThatCount(
            @ForAll("lines") List<Line> lines, @ForAll("refs") String ref, @ForAll("days") int day) {
        List<Line> all = different(lines);
        Optional<String> expected = all.stream()
                .filter(line -> Ref.parse(ID + ref)
                        .matches(line.concept().id(), line.concept().version()))
                .filter(line -> line.covers(day))
                .filter(line -> !line.isInPreparation())
                .filter(line -> all.stream()
                        .filter(line::isCorrectedBy)
                        .filter(other -> !other.isInPreparation() && other.covers(day))
                        .max((one, other) -> Integer.compare(one.patch(), other.patch()))
                        .filter(last -> last.status() != LifecycleStatus.WITHDRAWN)
                        .isPresent())
                .map(line -> line.concept().version())
                .max(Version::compareTo)
                .map(Version::toString);
        assertThat(answer(all, ref, day)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return line().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Line> line() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> day = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(
                        number,
                        number,
                        number,
                        Arbitraries.of(LifecycleStatus.class),
                        day.injectNull(0.3),
                        day.injectNull(0.3))
                .as(Line::new);
    }

    @Provide
    Arbitrary<String> refs() {
        return Arbitraries.of("", "@0", "@1", "@2", "@0.0.0", "@1.0.0", "@1.1.1", "@2.2.0");
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-4, 4);
    }
}
