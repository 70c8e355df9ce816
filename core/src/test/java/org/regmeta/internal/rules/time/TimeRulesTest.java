package org.regmeta.internal.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.AccessRight;
import org.regmeta.model.Approval;
import org.regmeta.model.Concept;
import org.regmeta.model.Deprecation;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Period;
import org.regmeta.model.Register;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;

class TimeRulesTest {
    private final World world = World.standard();

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private World requirement(LifecycleStatus status) {
        return world.change(
                "requirement",
                Requirement.class,
                requirement -> requirement.toBuilder()
                        .status(status)
                        .deprecation(new Deprecation(LocalDate.of(2027, 2, 1), null, null))
                        .build());
    }

    private World ended(String... ends) {
        return world.change("register", Register.class, register -> {
            LegalBasis basis = register.legalBasis().get(0);
            return register.toBuilder()
                    .legalBasis(List.of(ends).stream()
                            .map(end -> basis.toBuilder()
                                    .validity(end.isEmpty() ? null : period("2000-01-01", end))
                                    .build())
                            .toList())
                    .build();
        });
    }

    @Test
    void aPeriodEndsBeforeItBegins() {
        world.authorise(one -> one.toBuilder()
                .legalBasis(one.legalBasis().get(0).toBuilder()
                        .validity(period("2027-02-01", "2027-01-31"))
                        .build())
                .build());
        assertThat(world.findings())
                .containsExactly("RM-TIME-001 authorisation /legalBasis/4/validity [from, 2027-02-01, to, 2027-01-31]");
    }

    @Test
    void oneDayIsAPeriod() {
        world.authorise(one -> one.toBuilder()
                .legalBasis(one.legalBasis().get(0).toBuilder()
                        .validity(period("2027-02-01", "2027-02-01"))
                        .build())
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theTargetIsBeingPhasedOut() {
        assertThat(requirement(LifecycleStatus.DEPRECATED).findings())
                .containsExactly("RM-TIME-002 procedure /requirement/0 [reference, " + id("requirement")
                        + ", since, 2027-02-01]");
    }

    @Test
    void theTargetIsWithdrawn() {
        assertThat(requirement(LifecycleStatus.WITHDRAWN).findings())
                .containsExactly("RM-TIME-003 procedure /requirement/0 [reference, " + id("requirement") + "]");
    }

    @Test
    void aCorrectionWithdrawsTheVersionsItCorrects() {
        Requirement before = world.get("requirement", Requirement.class);
        world.add(before.toBuilder()
                .version("1.0.1")
                .status(LifecycleStatus.WITHDRAWN)
                .build());
        assertThat(world.findings())
                .containsExactly("RM-TIME-003 procedure /requirement/0 [reference, " + id("requirement") + "]");
    }

    @Test
    void allBasesHaveEnded() {
        assertThat(ended("2025-12-31", "2026-12-31").findings())
                .containsExactly("RM-TIME-004 register /legalBasis [act, BMG, to, 2026-12-31]");
    }

    @Test
    void oneBasisStillHolds() {
        assertThat(ended("2025-12-31", "").findings()).isEmpty();
        assertThat(ended("2025-12-31", "2027-03-01").findings()).isEmpty();
    }

    @Test
    void theDayOfTheCheckDecides() {
        assertThat(ended("2026-12-31").at("2026-12-31").findings()).isEmpty();
    }

    private static Approval approved(String on) {
        return new Approval(Code.of("requested"), null, LocalDate.parse(on));
    }

    @Test
    void nothingHappensAfterTheLastChange() {
        world.change(
                "birth",
                Concept.class,
                one -> one.toBuilder()
                        .issued(World.MODIFIED.plusSeconds(1))
                        .approval(approved("2027-01-05"), approved("2027-01-06"))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-TIME-009 birth /issued [date, 2027-01-04T09:00:01Z, modified, 2027-01-04T09:00:00Z]",
                        "RM-TIME-009 birth /approval/1/on [date, 2027-01-06, modified, 2027-01-04T09:00:00Z]");
        world.change(
                "birth",
                Concept.class,
                one -> one.toBuilder()
                        .issued(World.MODIFIED)
                        .approval(List.of(new Approval(Code.of("requested"), null, null)))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void nothingIsMeasuredAfterTheLastChange() {
        world.add(World.dataset(AccessRight.RESTRICTED)
                .quality(World.measured("2027-01-05"), World.measured("2027-01-06"))
                .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-TIME-009 dataset /quality/1/measuredOn [date, 2027-01-06, modified, 2027-01-04T09:00:00Z]");
    }
}
