package org.regmeta.internal.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Approval;
import org.regmeta.model.Concept;
import org.regmeta.model.Deprecation;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Period;
import org.regmeta.model.Register;
import org.regmeta.value.Code;

/** From the announcement of the end to the successor. */
class LifecycleTest {
    private final World world = World.standard();

    private World concept(UnaryOperator<Concept> change) {
        return world.change("name", Concept.class, change);
    }

    private static Deprecation deprecation(String since, @Nullable String end) {
        return new Deprecation(LocalDate.parse(since), end == null ? null : LocalDate.parse(end), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2027-02-28, RM-TIME-005",
        "2027-03-01, 2027-03-01, ''",
        "2026-01-01, 2027-02-28, RM-TIME-007",
        "2026-01-01, 2027-03-01, ''",
        "2026-01-01, '', ''",
    })
    void theEndIsAnnouncedAndKept(String since, String end, String rule) {
        concept(one -> one.toBuilder()
                .status(LifecycleStatus.DEPRECATED)
                .deprecation(deprecation(since, end.isEmpty() ? null : end))
                .build());
        List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
        assertThat(world.findingsAbout("name"))
                .extracting(finding -> finding.substring(0, 11))
                .containsAll(expected)
                .hasSizeBetween(expected.size(), expected.size() + (rule.equals("RM-TIME-005") ? 1 : 0));
    }

    @Test
    void anEndWithoutNotice() {
        concept(one -> one.toBuilder().status(LifecycleStatus.DEPRECATED).build());
        assertThat(world.findingsAbout("name")).containsExactly("RM-TIME-006 name /deprecation []");
    }

    @Test
    void aBasisIsYetToBegin() {
        world.change(
                "register",
                Register.class,
                one -> one.toBuilder()
                        .legalBasis(List.of(one.legalBasis().get(0).toBuilder()
                                .validity(new Period(LocalDate.of(2027, 4, 1), null))
                                .build()))
                        .build());
        assertThat(world.findings()).containsExactly("RM-TIME-008 register /legalBasis/0 [act, BMG, from, 2027-04-01]");
        assertThat(world.at("2027-04-01").findings()).isEmpty();
    }

    @Test
    void nothingIsToldAheadOfItsTime() {
        concept(one -> one.toBuilder()
                .approval(new Approval(Code.of("granted"), null, LocalDate.of(2027, 1, 5)))
                .build());
        assertThat(world.findings()).as("legal time may be a day ahead").isEmpty();
        concept(one -> one.toBuilder()
                .approval(new Approval(Code.of("granted"), null, LocalDate.of(2027, 1, 6)))
                .build());
        assertThat(world.findings())
                .containsExactly("RM-TIME-009 name /approval/1/on [date, 2027-01-06, modified, 2027-01-04T09:00:00Z]");
    }

    @Test
    void whatIsReplacedEnds() {
        concept(one -> one.toBuilder().replaces(World.id("birth")).build());
        assertThat(world.findings())
                .containsExactly("RM-TIME-010 name /replaces/0 [replaced, https://example.org/birth]");
        world.change(
                "birth",
                Concept.class,
                one -> one.toBuilder()
                        .validity(new Period(null, LocalDate.of(2026, 12, 31)))
                        .build());
        assertThat(world.findingsAbout("name")).isEmpty();
    }

    @Test
    void aLineKeepsItsKind() {
        world.add(world.get("evidence", EvidenceType.class).toBuilder()
                .id(World.id("name"))
                .version("0.9.0")
                .status(LifecycleStatus.DRAFT)
                .build());
        assertThat(world.findingsAbout("name"))
                .containsExactly("RM-REF-009 name /id [kind, Concept, other, EvidenceType, version, 0.9.0]");
    }
}
