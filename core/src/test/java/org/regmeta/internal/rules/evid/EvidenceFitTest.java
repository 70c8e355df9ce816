package org.regmeta.internal.rules.evid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Acceptance;
import org.regmeta.model.Application;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.Requirement;
import org.regmeta.value.Duration;
import org.regmeta.value.Ref;

/** Whether evidence fits those who ask for it. */
class EvidenceFitTest {
    private final World world = World.standard();

    private World application(Acceptance... accepted) {
        return world.add(Application.builder()
                .id(World.id("software"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("software"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .function("dataConsumer")
                .usedBy(World.id("consumers"))
                .accepts(accepted)
                .build());
    }

    private World age(String age, String validity) {
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().validityPeriod(Duration.parse(validity)).build());
        return world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .evidenceOption(List.of(one.evidenceOption().get(0).toBuilder()
                                .maximumAge(Duration.parse(age))
                                .build()))
                        .build());
    }

    @Test
    void anApplicationThatSaysNothingTakesEverything() {
        assertThat(application().findings()).isEmpty();
    }

    @Test
    void oneOfTheAlternativesIsEnough() {
        application(
                new Acceptance(Maturity.B, "application/pdf", null),
                new Acceptance(Maturity.D1, "application/xml", null));
        assertThat(world.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"C, application/xml", "D1, application/json", "B, ''"})
    void theConsumerCannotTakeIt(String maturity, String mediaType) {
        application(new Acceptance(Maturity.ofCode(maturity), mediaType.isEmpty() ? null : mediaType, null));
        assertThat(world.findings())
                .containsExactly("RM-EVID-008 authorisation /consumer/0 "
                        + "[consumer, https://example.org/consumers, maturity, D1]");
    }

    @ParameterizedTest
    @CsvSource({"P1M, P1M, true", "P12M, P1Y, true", "P30D, P1M, false", "P28D, P1M, true", "P2M, P1M, false"})
    void evidenceIsNotOlderThanItsIssuerStandsByIt(String age, String validity, boolean fits) {
        assertThat(age(age, validity).findings())
                .isEqualTo(
                        fits
                                ? List.of()
                                : List.of("RM-EVID-011 requirement /evidenceOption/0/maximumAge [age, " + age
                                        + ", validity, " + validity + ", evidence, https://example.org/evidence]"));
    }

    @Test
    void aNeedStandsInNoEvidence() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(one.fieldUse().get(0).toBuilder()
                                .information(Ref.parse(World.id("long-label")))
                                .build())
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-EVID-014 requirement /fieldUse/3/information "
                        + "[information, https://example.org/long-label, role, applicant]");
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder()
                        .maturity(Maturity.B)
                        .structure((Ref) null)
                        .field(List.of())
                        .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
    }

    @Test
    void aDatasetMayHoldWhatNoEvidenceHolds() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(one.fieldUse().get(0).toBuilder()
                                .information(Ref.parse(World.id("long-label")))
                                .build())
                        .build());
        world.authorise(one -> one.toBuilder()
                .object(World.id("register@1.0.0"))
                .field(List.of())
                .build());
        assertThat(world.findings()).isEmpty();
    }
}
