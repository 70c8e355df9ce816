package org.regmeta.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regmeta.model.Concept;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.model.Register;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/** A catalogue says most of what it knows without reading a record. */
class CatalogueEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static Iri id(String name) {
        return Iri.of("https://example.org/concept/" + name);
    }

    private static Concept concept(String name, String version, String... broader) {
        return Concept.builder()
                .id(id(name).value())
                .version(Version.parse(version))
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", name, "en", name))
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse("https://example.org/organisation/o"), Role.OWNER))
                .definition(Text.of("de", "Etwas.", "en", "Something."))
                .broader(List.of(broader).stream()
                        .map(one -> Ref.parse("https://example.org/concept/" + one))
                        .toList())
                .build();
    }

    private static List<String> shown(List<Catalogue.Entry> entries) {
        return entries.stream().map(entry -> entry.version().toString()).toList();
    }

    @Test
    void recordsOfAKindComeOnceAndInTheirOrder() {
        Concept b = concept("b", "1.0.0");
        Concept a1 = concept("a", "1.0.0", "b");
        Concept a2 = concept("a", "2.0.0", "b");
        Catalogue catalogue = Catalogue.ofRecords(List.of(b, a1, concept("b", "1.0.0"), a2));
        assertThat(catalogue.records(Concept.class)).containsExactly(b, a1, a2);
        assertThat(catalogue.records(MetadataRecord.class)).containsExactly(b, a1, a2);
        assertThat(catalogue.records(Register.class)).isEmpty();
        assertThat(b.legalBasis()).isEmpty();
    }

    @Test
    void recordsAreReadOnlyWhenTheyAreAskedFor() {
        List<MetadataRecord> records = List.of(concept("a", "1.0.0", "b"), concept("b", "1.0.0"));
        AtomicInteger reads = new AtomicInteger();
        Catalogue.Builder builder = Catalogue.builder(number -> {
            reads.incrementAndGet();
            return records.get(number);
        });
        records.forEach(builder::add);
        Catalogue catalogue = builder.build();
        Catalogue.Entry a = catalogue.entry(0);
        assertThat(a.id()).isEqualTo(id("a"));
        assertThat(a.kind()).isEqualTo(Kind.CONCEPT);
        assertThat(a.state()).isEqualTo(LifecycleStatus.ACTIVE);
        assertThat(a.validity()).isNull();
        assertThat(a.toString()).isEqualTo("https://example.org/concept/a@1.0.0");
        assertThat(catalogue.references(a, "broader")).containsExactly(Ref.of(id("b")));
        assertThat(catalogue.find(Ref.of(id("b")), DAY, a)).contains(catalogue.entry(1));
        assertThat(catalogue.referrers(id("b"), Kind.CONCEPT)).containsExactly(a);
        assertThat(catalogue.referrers(id("b"), Kind.DATASET)).isEmpty();
        assertThat(catalogue.unknownTargets(2)).isEqualTo(2);
        assertThat(reads).hasValue(0);
        assertThat(a.record()).isEqualTo(records.get(0));
        assertThat(reads).hasValue(1);
    }

    @Test
    void equalRecordsAreOneEntryAndOthersOfTheSameVersionAreNot() {
        Concept other = concept("a", "1.0.0", "b");
        Catalogue catalogue = Catalogue.ofRecords(
                List.of(concept("a", "1.0.0"), other, concept("a", "1.0.0"), concept("a", "2.0.0")));
        assertThat(catalogue.size()).isEqualTo(4);
        assertThat(catalogue.entry(2)).isEqualTo(catalogue.entry(0)).isNotEqualTo(catalogue.entry(1));
        assertThat(catalogue.entries()).hasSize(3);
        assertThat(catalogue.entries(Ref.parse("https://example.org/concept/a@1.0.0")))
                .containsExactly(catalogue.entry(0), catalogue.entry(1));
        assertThat(catalogue.referrers(id("b"), Kind.CONCEPT)).containsExactly(catalogue.entry(1));
        assertThatThrownBy(() -> catalogue.entry(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void stretchesOfVersionsAreWhatALinearSearchFinds() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<String> versions = new ArrayList<>(IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> random.nextInt(3) + "." + random.nextInt(3) + "." + random.nextInt(3))
                    .distinct()
                    .toList());
            Collections.shuffle(versions, random);
            Catalogue catalogue = Catalogue.ofRecords(
                    versions.stream().map(one -> concept("a", one)).toList());
            List<Version> sorted = versions.stream()
                    .map(Version::parse)
                    .sorted(Collections.reverseOrder())
                    .toList();
            for (String pin : List.of("", "@0", "@1", "@2", "@1.1.1", "@0.0.0", "@2.2.2", "@7")) {
                Ref ref = Ref.parse(id("a") + pin);
                assertThat(shown(catalogue.entries(ref)))
                        .as("%s of %s", pin, versions)
                        .containsExactlyElementsOf(sorted.stream()
                                .filter(ref::matches)
                                .map(Version::toString)
                                .toList());
            }
            Version middle = Version.of(1, 1, 1);
            assertThat(shown(catalogue.below(id("a"), middle)))
                    .containsExactlyElementsOf(sorted.stream()
                            .filter(one -> one.compareTo(middle) < 0)
                            .map(Version::toString)
                            .toList());
        }
    }

    @Test
    void whatWasRefusedIsNeitherKnownNorUnknown() {
        List<MetadataRecord> records = List.of(concept("a", "1.0.0", "b", "c"));
        Catalogue catalogue = Catalogue.builder(records::get)
                .add(records.get(0))
                .addRefused(id("b"))
                .build();
        assertThat(catalogue.isRefused(id("b"))).isTrue();
        assertThat(catalogue.isRefused(id("c"))).isFalse();
        assertThat(catalogue.contains(id("b"))).isFalse();
        assertThat(catalogue.contains(id("a"))).isTrue();
        assertThat(catalogue.ids()).containsExactly(id("a")).hasSize(1).doesNotContain(id("b"));
        assertThat(catalogue.unknownTargets(1)).as("the organisation and c").isEqualTo(2);
    }

    @Test
    void validityIsKeptToTheDay() {
        Period period = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        Concept valid = concept("a", "1.0.0").toBuilder().validity(period).build();
        Concept ever = concept("b", "1.0.0").toBuilder()
                .validity(new Period(LocalDate.of(2027, 1, 2), null))
                .build();
        Concept farAway = concept("c", "1.0.0").toBuilder()
                .validity(new Period(LocalDate.MIN, LocalDate.MAX))
                .build();
        Catalogue catalogue = Catalogue.ofRecords(List.of(valid, ever, farAway));
        assertThat(catalogue.entry(0).validity()).isEqualTo(period);
        assertThat(catalogue.entry(1).validity()).isEqualTo(ever.validity());
        assertThat(catalogue.resolve(Ref.of(id("b")), DAY)).isEmpty();
        assertThat(catalogue.resolve(Ref.of(id("b")), DAY.plusDays(1))).contains(ever);
        assertThat(catalogue.resolve(Ref.of(id("c")), DAY)).contains(farAway);
        assertThat(catalogue.resolve(Ref.of(id("c")), LocalDate.MAX)).contains(farAway);
    }
}
