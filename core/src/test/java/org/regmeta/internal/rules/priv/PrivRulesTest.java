package org.regmeta.internal.rules.priv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.paths;
import static org.regmeta.internal.rules.World.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.AccessRight;
import org.regmeta.model.Concept;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.Extension;
import org.regmeta.model.FieldUse;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;
import org.regmeta.value.Iri;

class PrivRulesTest {
    private final World world = World.standard();

    private World use(int index, UnaryOperator<FieldUse> change) {
        return world.change("requirement", Requirement.class, one -> {
            FieldUse[] uses = one.fieldUse().toArray(FieldUse[]::new);
            uses[index] = change.apply(uses[index]);
            return one.toBuilder().fieldUse(List.of(uses)).build();
        });
    }

    private World element(String name, UnaryOperator<DataElement> change) {
        return world.change(name, DataElement.class, change);
    }

    private World ground(GdprGround ground) {
        return world.authorise(one -> {
            LegalBasis[] bases = one.legalBasis().toArray(LegalBasis[]::new);
            bases[0] = bases[0].toBuilder().gdprGround(ground).build();
            return one.toBuilder().legalBasis(List.of(bases)).build();
        });
    }

    private World roleOfRent(String role) {
        return world.change(
                "root",
                DataStructure.class,
                root -> root.toBuilder()
                        .member(List.of(
                                root.member().get(0),
                                root.member().get(1).toBuilder()
                                        .subjectRole(role)
                                        .build()))
                        .build());
    }

    private World drop(Covers covers) {
        return world.authorise(one -> one.toBuilder()
                .legalBasis(one.legalBasis().stream()
                        .map(basis -> basis.toBuilder()
                                .covers(basis.covers().stream()
                                        .filter(other -> other != covers)
                                        .toList())
                                .build())
                        .toList())
                .build());
    }

    @Test
    void nobodyNeedsTheField() {
        use(1, use -> use.toBuilder().information(id("name")).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-001 authorisation /field/1 [field, person/birthDate, role, applicant, window, P12M, needed, –]",
                        "RM-EVID-006 evidence /field/0 [field, person/birthDate]");
    }

    @Test
    void aGroupIsAsGoodAsItsFields() {
        use(1, use -> use.toBuilder().information(id("name")).build());
        world.authorise(one -> one.toBuilder().field(paths("person", "rent")).build());
        assertThat(world.findings())
                .contains(
                        "RM-PRIV-001 authorisation /field/0 [field, person/birthDate, role, applicant, window, P12M, needed, –]");
        use(1, use -> use.toBuilder().information(id("person")).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aNarrowerConceptIsNeededToo() {
        world.change(
                "family-name",
                Concept.class,
                concept -> concept.toBuilder().broader(List.of()).build());
        assertThat(world.findings())
                .contains(
                        "RM-PRIV-001 authorisation /field/0 [field, person/familyName, role, applicant, window, P12M, needed, –]");
    }

    @Test
    void theFieldIsNeededOfSomebodyElse() {
        use(2, use -> use.toBuilder().subjectRole("householdMember").build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-001 authorisation /field/2 [field, rent, role, applicant, window, P12M, needed, "
                                + id("requirement") + " (subjectRole: householdMember, timeWindow: P1Y)]");
        assertThat(roleOfRent("householdMember").findings()).isEmpty();
    }

    @Test
    void theFieldIsNeededForLessTime() {
        use(
                2,
                use -> use.toBuilder()
                        .timeWindow(use.timeWindow().toBuilder()
                                .length(Duration.parse("P6M"))
                                .build())
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-001 authorisation /field/2 [field, rent, role, applicant, window, P12M, needed, "
                                + id("requirement") + " (subjectRole: applicant, timeWindow: P6M)]");
    }

    @Test
    void anAuthorisationWithoutLimitInTimeAsksForTooMuch() {
        world.authorise(one -> one.toBuilder().timeWindow(null).build());
        assertThat(world.findings())
                .hasSize(1)
                .allMatch(finding -> finding.startsWith("RM-PRIV-001 authorisation /field/2 "));
    }

    @Test
    void aRequirementThatIsNotKnownMayNeedIt() {
        world.remove("requirement").open();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void whatIsNotAboutPeopleMayBeMoreThanIsNeeded() {
        for (String name : List.of("element-family-name", "element-birth-date", "element-rent")) {
            element(name, one -> one.toBuilder().personalData(PersonalData.NONE).build());
        }
        use(1, use -> use.toBuilder().information(id("name")).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-PRIV-001"));
    }

    @Test
    void aSpecialCategoryNeedsItsGround() {
        element(
                "element-rent",
                one -> one.toBuilder().personalData(PersonalData.SPECIAL).build());
        ground(GdprGround.ART6_1_E);
        assertThat(world.findings()).containsExactly("RM-PRIV-002 authorisation /field/2 [field, rent]");
        assertThat(ground(GdprGround.ART9_2_B).findings()).isEmpty();
    }

    @Test
    void criminalDataNeedTheirGround() {
        element(
                "element-rent",
                one -> one.toBuilder().personalData(PersonalData.CRIMINAL).build());
        ground(GdprGround.ART9_2_B);
        assertThat(world.findings()).containsExactly("RM-PRIV-009 authorisation /field/2 [field, rent]");
        assertThat(ground(GdprGround.ART10).findings()).isEmpty();
    }

    @Test
    void theMemberOverridesTheElement() {
        element(
                "element-rent",
                one -> one.toBuilder().personalData(PersonalData.SPECIAL).build());
        world.change(
                "root",
                DataStructure.class,
                root -> root.toBuilder()
                        .member(List.of(
                                root.member().get(0),
                                root.member().get(1).toBuilder()
                                        .personalData(PersonalData.NONE)
                                        .build()))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aSecrecyNeedsAWaiver() {
        assertThat(drop(Covers.SECRECY_WAIVER).findings())
                .containsExactly("RM-PRIV-003 authorisation /field/2 [field, rent, secrecy, socialData]");
        element(
                "element-rent",
                one -> one.toBuilder()
                        .secrecy(List.of(Code.of("registrySecrecy")))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anotherPurposeNeedsABasis() {
        assertThat(drop(Covers.PURPOSE_CHANGE).findings())
                .containsExactly("RM-PRIV-004 authorisation /purpose/0 [purpose, housingBenefit]");
        world.change(
                "register",
                org.regmeta.model.Register.class,
                register -> register.toBuilder().purpose("benefitDecision").build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void noRetentionIsSaid() {
        world.authorise(one -> one.toBuilder().retention(List.of()).build());
        assertThat(world.findings()).containsExactly("RM-PRIV-005 authorisation /retention []");
    }

    @Test
    void dataAboutChildrenNeedAReason() {
        use(2, use -> use.toBuilder().subjectRole("child").build());
        roleOfRent("child");
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-006 requirement /fieldUse/2/purposeNote [role, child]",
                        "RM-PRIV-006 authorisation /purposeNote [role, child]");
        use(2, use -> use.toBuilder().purposeNote(text("who lives there")).build());
        world.authorise(
                one -> one.toBuilder().purposeNote(text("who lives there")).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aPublicDatasetHoldsNothingAboutPeople() {
        Dataset dataset = World.dataset(AccessRight.PUBLIC).build();
        world.add(dataset);
        assertThat(world.findings())
                .containsExactly("RM-PRIV-007 dataset /structure [field, person/birthDate, person/familyName, rent]");
        world.change(
                "dataset",
                Dataset.class,
                one -> one.toBuilder().accessRight(AccessRight.RESTRICTED).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aTextHoldsANumberOfAPerson() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .description(text("zum Beispiel 86095742719."))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-008 birth /description/de [scheme, idnr, value, 86*******19]",
                        "RM-PRIV-008 birth /description/en [scheme, idnr, value, 86*******19]");
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .description(text("zum Beispiel 02476291357."))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anExtensionHoldsANumberOfAPerson() {
        Iri property = Iri.parse("https://example.org/ns/case");
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .extension(new Extension(
                                property, null, List.of(new Extension(property, "A123456780", List.of()))))
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-PRIV-008 birth /extension/0/extension/0/value [scheme, kvnr, value, A1******80]");
    }
}
