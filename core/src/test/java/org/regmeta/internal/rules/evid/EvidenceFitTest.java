package org.regmeta.internal.rules.evid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Acceptance;
import org.regmeta.model.Application;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Requirement;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Area;
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

    /** Something else is needed of the applicant. */
    private void needs(String information) {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(one.fieldUse().get(0).toBuilder()
                                .information(World.id(information))
                                .build())
                        .build());
    }

    @Test
    void aNeedStandsInNoEvidence() {
        needs("long-label");
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
        needs("long-label");
        world.authorise(one -> one.toBuilder()
                .object(World.id("register@1.0.0"))
                .field(List.of())
                .build());
        assertThat(world.findings()).isEmpty();
    }

    /** What is asked for is the criterion that evidence answers, or a wider one; where nobody knows whether it is wider, nothing is said. */
    @ParameterizedTest
    @CsvSource({"wish, false", "dream, false", "birth, true", "nobody-knows, false"})
    void evidenceThatDecidesItHoldsIt(String answered, boolean isMissing) {
        world.concept("wish").concept("dream", "wish");
        needs("wish");
        String expected =
                "RM-EVID-014 requirement /fieldUse/3/information [information, https://example.org/wish, role, applicant]";
        assertThat(world.findings()).contains(expected);
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().answers(World.refs(answered)).build());
        assertThat(world.findings().contains(expected)).isEqualTo(isMissing);
    }

    @Test
    void evidenceOfAnotherRoleDecidesNothing() {
        world.concept("wish")
                .add(world.get("evidence", EvidenceType.class).toBuilder()
                        .id(World.id("answer"))
                        .answers(World.refs("wish"))
                        .build());
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(one.fieldUse().get(0).toBuilder()
                                .information(World.id("wish"))
                                .build())
                        .evidenceOption(EvidenceOption.builder()
                                .subjectRole("child")
                                .evidenceType(World.id("answer"))
                                .build())
                        .build());
        assertThat(world.findings())
                .contains(
                        "RM-EVID-014 requirement /fieldUse/3/information [information, https://example.org/wish, role, applicant]");
    }

    @ParameterizedTest
    @CsvSource({"child, true", "applicant, false"})
    void aFieldAboutSomebodyElseIsNotTheOneThatIsNeeded(String role, boolean isMissing) {
        world.change(
                "root",
                DataStructure.class,
                one -> one.toBuilder()
                        .member(List.of(
                                one.member().get(0),
                                one.member().get(1).toBuilder()
                                        .subjectRole(role)
                                        .build()))
                        .build());
        assertThat(world.findings().stream()
                        .filter(finding -> finding.startsWith("RM-EVID-014"))
                        .toList())
                .isEqualTo(
                        isMissing
                                ? List.of("RM-EVID-014 requirement /fieldUse/2/information "
                                        + "[information, https://example.org/rent, role, applicant]")
                                : List.of());
    }

    /** What is drafted, or belongs to somebody else, says nothing about the consumer; and nobody processes paper by machine. */
    @Test
    void onlyItsOwnApplicationsSayWhatAConsumerTakes() {
        String rule = "RM-EVID-008";
        Application own = application(new Acceptance(Maturity.B, null, null)).get("software", Application.class);
        assertThat(world.findings()).anyMatch(finding -> finding.startsWith(rule));
        software(own.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith(rule));
        software(own.toBuilder()
                .usedBy(World.refs("offices"))
                .responsible(new Responsibility(Ref.parse(World.id("consumers")), Role.OWNER))
                .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith(rule));
        software(own);
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().maturity(Maturity.A).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith(rule));
    }

    private void software(Application next) {
        world.change("software", Application.class, one -> next);
    }

    @Test
    void paperDoesNotCrossTheUnion() {
        String expected = "RM-EVID-007 authorisation /object []";
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().maturity(Maturity.A).build());
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder()
                        .jurisdiction(List.of(Area.parse("iso:FR")))
                        .build());
        assertThat(world.findings()).doesNotContain(expected);
        world.authorise(one -> one.toBuilder().dataService(List.of()).build());
        assertThat(world.findings()).contains(expected);
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder()
                        .jurisdiction(List.of(Area.parse("iso:DE-BY")))
                        .build());
        assertThat(world.findings()).doesNotContain(expected);
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder()
                        .jurisdiction(List.of(Area.parse("iso:FR")))
                        .build());
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().maturity(Maturity.B).build());
        assertThat(world.findings()).doesNotContain(expected);
        world.authorise(one -> one.toBuilder().object(World.id("register")).build());
        assertThat(world.findings()).doesNotContain(expected);
    }

    /** Evidence that lists its fields holds no others, and what it does not list need not be known. */
    @Test
    void whatEvidenceDoesNotListItDoesNotHold() {
        world.authorise(one -> one.toBuilder()
                .field(one.field().stream()
                        .filter(path -> !path.toString().equals("rent"))
                        .toList())
                .build());
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field(World.paths("person")).build());
        String expected =
                "RM-EVID-014 requirement /fieldUse/2/information [information, https://example.org/rent, role, applicant]";
        assertThat(world.findings()).contains(expected);
        world.change(
                "root",
                DataStructure.class,
                one -> one.toBuilder()
                        .member(List.of(
                                one.member().get(0),
                                one.member().get(1).toBuilder()
                                        .of(World.id("nobody-knows"))
                                        .build()))
                        .build());
        assertThat(world.findings()).contains(expected);
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field(World.paths("person", "rent")).build());
        assertThat(world.findings()).doesNotContain(expected);
    }

    /** Nobody knows what was meant, and one cause has one finding. */
    @Test
    void aPathThatLeadsNowhereLeavesOpenWhatIsHeld() {
        world.authorise(one -> one.toBuilder().field(World.paths("person")).build());
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field(World.paths("person", "rant")).build());
        assertThat(world.findings())
                .hasSize(1)
                .allMatch(finding -> finding.startsWith("RM-REF-007 evidence /field/1 [path, rant"));
    }
}
