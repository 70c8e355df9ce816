package org.regmeta.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Concept;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/** What a caller of the library sees of a comparison; what it comes to in each case is said by the conformance suite. */
class CatalogueDiffTest {
    private static final String ID = "https://example.org/";

    private static Concept concept(String name, String version, String meaning) {
        return Concept.builder()
                .id(ID + name)
                .version(version)
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", name))
                .modified(Instant.parse("2027-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse(ID + "org"), Role.OWNER))
                .definition(Text.of("de", meaning))
                .build();
    }

    private static DataElement element(String name, String concept, BigDecimal least) {
        return DataElement.builder()
                .id(ID + name)
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", name))
                .modified(Instant.parse("2027-01-01T00:00:00Z"))
                .responsible(new Responsibility(Ref.parse(ID + "org"), Role.OWNER))
                .concept(ID + concept)
                .datatype(Datatype.DECIMAL)
                .constraint(Constraint.builder().minInclusive(least).build())
                .personalData(PersonalData.NONE)
                .build();
    }

    private static CatalogueDiff diff(List<? extends MetadataRecord> older, List<? extends MetadataRecord> newer) {
        return Catalogue.diff(Catalogue.ofRecords(older), Catalogue.ofRecords(newer));
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        List<MetadataRecord> older = new ArrayList<>();
        List<MetadataRecord> newer = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            older.add(concept("c" + i, "1.0.0", "old"));
            older.add(element("e" + i, "c" + i, BigDecimal.ONE));
            newer.add(concept("c" + i, i % 3 == 0 ? "2.0.0" : "1.0.0", i % 3 == 0 ? "new" : "old"));
            newer.add(element("e" + i, "c" + i, BigDecimal.ONE));
        }
        CatalogueDiff expected = diff(older, newer);
        assertThat(expected.records()).hasSize(7);
        assertThat(expected.breakages()).hasSize(7);
        Random random = new Random(5);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(older, random);
            Collections.shuffle(newer, random);
            CatalogueDiff found = diff(older, newer);
            assertThat(found.records()).isEqualTo(expected.records());
            assertThat(found.breakages()).isEqualTo(expected.breakages());
        }
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoChange() {
        assertThat(diff(
                                List.of(element("e", "c", new BigDecimal("1.50"))),
                                List.of(element("e", "c", new BigDecimal("1.5"))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void twoContentsOfOneVersionAreComparedAsTheyAre() {
        List<Concept> older = List.of(concept("c", "1.0.0", "one"), concept("c", "1.0.0", "two"));
        List<Concept> newer = List.of(concept("c", "1.0.0", "two"), concept("c", "1.0.0", "three"));
        CatalogueDiff diff = diff(older, newer);
        assertThat(diff.records()).singleElement().satisfies(one -> {
            assertThat(one.presence()).isEqualTo(RecordDiff.Presence.CHANGED);
            assertThat(one.changes()).singleElement().satisfies(change -> {
                assertThat(change.oldJson()).isEqualTo("\"one\"");
                assertThat(change.newJson()).isEqualTo("\"three\"");
            });
        });
        assertThat(diff.applyTo(older)).map(Concept.class::cast).containsExactlyInAnyOrderElementsOf(newer);
    }

    @Test
    void changesApplyToWhatWasComparedAndToNothingElse() {
        List<Concept> older = List.of(concept("c", "1.0.0", "old"), concept("d", "1.0.0", "gone"));
        CatalogueDiff diff = diff(older, List.of(concept("c", "2.0.0", "new")));
        Concept other = concept("x", "1.0.0", "other");
        List<MetadataRecord> more = new ArrayList<>(older);
        more.add(other);
        assertThat(diff.applyTo(more)).containsExactly(concept("c", "2.0.0", "new"), other);
        assertThatThrownBy(() -> diff.applyTo(List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ID + "c@1.0.0, " + ID + "d@1.0.0");
        assertThat(diff.step()).isEqualTo(VersionStep.MAJOR);
        assertThat(diff.records().get(0).id().value()).isEqualTo(ID + "c");
    }

    @Test
    void nothingComesOfNothing() {
        CatalogueDiff diff = diff(List.of(), List.of());
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.step()).isEqualTo(VersionStep.NONE);
        assertThat(diff.applyTo(List.of())).isEmpty();
    }
}
