package org.regmeta.internal.rules.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.basis;
import static org.regmeta.internal.rules.World.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Consent;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Identification;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Period;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Preview;
import org.regmeta.model.Register;
import org.regmeta.model.Requirement;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Ref;

class LegalRulesTest {
    private final World world = World.standard();

    private World bases(LegalBasis... bases) {
        return world.authorise(one -> one.toBuilder().legalBasis(List.of(bases)).build());
    }

    private World without(Covers door) {
        return world.authorise(one -> {
            List<LegalBasis> bases = new ArrayList<>();
            for (LegalBasis basis : one.legalBasis()) {
                bases.add(basis.toBuilder()
                        .covers(basis.covers().stream()
                                .filter(covers -> covers != door)
                                .toList())
                        .build());
            }
            return one.toBuilder().legalBasis(bases).build();
        });
    }

    private World registerWithoutBasis() {
        return world.change(
                "register",
                Register.class,
                register -> register.toBuilder().legalBasis(List.of()).build());
    }

    @Test
    void aRegisterShowsNoBasisAndSoItsElementsDoNot() {
        assertThat(registerWithoutBasis().findings())
                .containsExactly(
                        "RM-LEGAL-001 element-family-name /legalBasis [kind, DataElement]",
                        "RM-LEGAL-001 element-birth-date /legalBasis [kind, DataElement]",
                        "RM-LEGAL-001 element-rent /legalBasis [kind, DataElement]",
                        "RM-LEGAL-001 register /legalBasis [kind, Register]");
    }

    @Test
    void theEvidenceTypeSpeaksForItsElements() {
        registerWithoutBasis()
                .change(
                        "evidence",
                        EvidenceType.class,
                        evidence -> evidence.toBuilder()
                                .legalBasis(basis("BMG", "§ 3", Covers.KEEPING))
                                .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-001 register /legalBasis [kind, Register]");
    }

    @Test
    void aMemberSpeaksForWhatLiesInIt() {
        registerWithoutBasis()
                .change(
                        "root",
                        DataStructure.class,
                        root -> root.toBuilder()
                                .member(List.of(
                                        root.member().get(0).toBuilder()
                                                .legalBasis(basis("BMG", "§ 3", Covers.KEEPING))
                                                .build(),
                                        root.member().get(1)))
                                .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-LEGAL-001 element-rent /legalBasis [kind, DataElement]",
                        "RM-LEGAL-001 register /legalBasis [kind, Register]");
    }

    @Test
    void aRegisterThatIsNotKnownMayShowOne() {
        world.remove("register").open();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anElementThatNobodyUsesHasToShowItsOwn() {
        world.add(world.get("element-rent", DataElement.class).toBuilder()
                .id(id("unused"))
                .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-001 unused /legalBasis [kind, DataElement]");
        assertThat(world.open().findings()).isEmpty();
    }

    @Test
    void aRequirementShowsNoBasis() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder().legalBasis(List.of()).build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-001 requirement /legalBasis [kind, Requirement]");
    }

    @Test
    void aRequirementMayShowOneForEachNeed() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .legalBasis(List.of())
                        .fieldUse(one.fieldUse().stream()
                                .map(use -> use.toBuilder()
                                        .legalBasis(basis("WoGG", "§ 23", Covers.COLLECTION))
                                        .build())
                                .toList())
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anAuthorisationWithoutAnyBasisIsOneCause() {
        world.authorise(one -> one.toBuilder().legalBasis(List.of()).build());
        assertThat(world.findings())
                .contains("RM-LEGAL-001 authorisation /legalBasis [kind, Authorisation]")
                .noneMatch(finding -> finding.startsWith("RM-LEGAL-00") && !finding.startsWith("RM-LEGAL-001"));
    }

    @Test
    void aDraftNeedsNoBasisYet() {
        world.authorise(one -> one.toBuilder()
                .status(LifecycleStatus.DRAFT)
                .legalBasis(List.of())
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void oneDoorIsNotShown() {
        assertThat(without(Covers.RETRIEVAL).findings())
                .containsExactly("RM-LEGAL-002 authorisation /legalBasis [missing, retrieval]");
    }

    @Test
    void aBasisThatHasEndedIsNoDoor() {
        world.authorise(one -> one.toBuilder()
                .legalBasis(List.of(
                        one.legalBasis().get(0),
                        one.legalBasis().get(1).toBuilder()
                                .validity(new Period(null, LocalDate.of(2026, 12, 31)))
                                .build(),
                        one.legalBasis().get(2),
                        one.legalBasis().get(3)))
                .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-002 authorisation /legalBasis [missing, retrieval]");
        assertThat(world.at("2026-12-31").findings()).isEmpty();
    }

    @Test
    void whatIsNotAboutPeopleNeedsNoDoors() {
        for (String element : List.of("element-family-name", "element-birth-date", "element-rent")) {
            world.change(
                    element,
                    DataElement.class,
                    one -> one.toBuilder().personalData(PersonalData.NONE).build());
        }
        assertThat(without(Covers.RETRIEVAL).findings()).isEmpty();
    }

    @Test
    void withoutAStructureTheIdentificationDecides() {
        without(Covers.DISCLOSURE)
                .authorise(one -> one.toBuilder()
                        .object(id("register@1.0.0"))
                        .field(List.of())
                        .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-002 authorisation /legalBasis [missing, disclosure]");
        world.authorise(
                one -> one.toBuilder().identification(Identification.AGGREGATED).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anObjectThatIsNotKnownIsNotJudged() {
        without(Covers.RETRIEVAL).remove("evidence").open();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aProvisionIsNotWrittenAsUsual() {
        world.change(
                "register",
                Register.class,
                register -> register.toBuilder()
                        .legalBasis(List.of(basis("BMG", "§2 Abs. 1", Covers.KEEPING)))
                        .build());
        assertThat(world.findings())
                .hasSize(1)
                .allMatch(finding -> finding.startsWith(
                        "RM-LEGAL-003 register /legalBasis/0/provision [provision, §2 Abs. 1, column, 2, expected, "));
    }

    @Test
    void noControllerIsNamed() {
        Responsibility owner = new Responsibility(Ref.parse(id("organisation")), Role.OWNER);
        world.change(
                "register",
                Register.class,
                register -> register.toBuilder().responsible(List.of(owner)).build());
        world.authorise(one -> one.toBuilder().responsible(List.of(owner)).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-LEGAL-004 register /responsible [kind, Register]",
                        "RM-LEGAL-004 authorisation /responsible [kind, Authorisation]");
    }

    @Test
    void onceOnlyNeedsASecondBasis() {
        world.authorise(one -> one.toBuilder()
                .legalBasis(basis("EGovG", "§ 5 Abs. 1", Covers.COLLECTION))
                .consent(Consent.APPLICANT_CHOICE)
                .preview(Preview.OFFERED)
                .build());
        assertThat(world.findings()).isEmpty();
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .legalBasis(List.of(basis("WoGG", "§ 23 Abs. 1")))
                        .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-005 authorisation /legalBasis/4 []");
        world.authorise(one -> one.toBuilder()
                .legalBasis(basis("WoGG", "§ 23 Abs. 1", Covers.COLLECTION))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aRequirementThatIsNotKnownMayShowTheSecondBasis() {
        world.authorise(one -> one.toBuilder()
                        .legalBasis(basis("EGovG", "§ 5 Abs. 1", Covers.RETRIEVAL))
                        .consent(Consent.APPLICANT_CHOICE)
                        .preview(Preview.OFFERED)
                        .build())
                .remove("requirement")
                .open();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theUseOfTheNumberHasItsOwnBasis() {
        assertThat(without(Covers.IDENTIFIER_USE).findings())
                .containsExactly("RM-LEGAL-006 authorisation /identifierUsed/0 [scheme, idnr]");
        world.authorise(one -> one.toBuilder().identifierUsed(List.of()).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void basesOfTheRegisterDoNotCountForTheTransfer() {
        bases(
                basis("BMG", "§ 34", Covers.DISCLOSURE, Covers.PURPOSE_CHANGE, Covers.IDENTIFIER_USE),
                basis("SGB X", "§ 69", Covers.SECRECY_WAIVER));
        world.change(
                "register",
                Register.class,
                register -> register.toBuilder()
                        .legalBasis(basis("BMG", "§ 38", Covers.RETRIEVAL))
                        .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-002 authorisation /legalBasis [missing, retrieval]");
    }
}
