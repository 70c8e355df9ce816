package org.regmeta.internal.rules.priv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Consent;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.Documentation;
import org.regmeta.model.GdprGround;
import org.regmeta.model.Identification;
import org.regmeta.model.Identifier;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Level;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.OnwardUse;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Preview;
import org.regmeta.model.Procedure;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;

/** What the person has to say, what data are used for, and who protects them. */
class PersonsSayTest {
    private final World world = World.standard();

    private World ground(int place, GdprGround... grounds) {
        return world.authorise(one -> {
            List<LegalBasis> bases = new ArrayList<>(one.legalBasis());
            bases.set(
                    place,
                    bases.get(place).toBuilder().gdprGround(List.of(grounds)).build());
            return one.toBuilder().legalBasis(bases).build();
        });
    }

    private World say(Consent consent) {
        return world.authorise(one -> one.toBuilder().consent(consent).build());
    }

    private World consumers(Level... levels) {
        return world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder().memberLevel(List.of(levels)).build());
    }

    private World undescribed() {
        return world.change(
                "service",
                DataService.class,
                one -> one.toBuilder().documentation(List.of()).build());
    }

    private World element(String name, UnaryOperator<DataElement> change) {
        return world.change(name, DataElement.class, change);
    }

    @Test
    void consentIsAGroundAndAGroundIsConsent() {
        assertThat(say(Consent.CONSENT).findings())
                .containsExactly("RM-PRIV-010 authorisation /consent [consent, consent, ground, –]");
        ground(1, GdprGround.ART6_1_A);
        assertThat(world.findings()).isEmpty();
        assertThat(say(Consent.APPLICANT_CHOICE).findings())
                .containsExactly("RM-PRIV-010 authorisation /consent [consent, applicantChoice, ground, art6-1-a]");
    }

    @Test
    void consentAloneIsWeakTowardsAnAuthority() {
        say(Consent.CONSENT);
        ground(0, GdprGround.ART6_1_A);
        assertThat(world.findings()).isEmpty();
        consumers(Level.MUNICIPAL);
        assertThat(world.findings())
                .containsExactly("RM-PRIV-011 authorisation /consumer/0 [consumer, https://example.org/consumers]");
        ground(1, GdprGround.ART6_1_C);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void whatArrivesWithoutPersonsHoldsNone() {
        world.authorise(
                one -> one.toBuilder().identification(Identification.AGGREGATED).build());
        assertThat(world.findings())
                .containsExactly("RM-PRIV-013 authorisation /identification "
                        + "[identification, aggregated, field, person/familyName, person/birthDate, rent]");
    }

    @Test
    void measuresForSocialDataAreDescribed() {
        assertThat(undescribed().findings()).containsExactly("RM-PRIV-014 authorisation /documentation [field, rent]");
        world.authorise(one -> one.toBuilder()
                .documentation(
                        new Documentation(Code.of("securityConcept"), Iri.of("https://example.org/concept"), null))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void measuresForSpecialCategoriesAreDescribed() {
        undescribed();
        element("element-rent", one -> one.toBuilder().secrecy(List.of()).build());
        assertThat(world.findings()).isEmpty();
        element(
                "element-family-name",
                one -> one.toBuilder().personalData(PersonalData.SPECIAL).build());
        ground(1, GdprGround.ART9_2_G);
        assertThat(world.findings())
                .containsExactly("RM-PRIV-015 authorisation /documentation [field, person/familyName]");
    }

    @Test
    void socialDataStayBoundToTheirPurpose() {
        world.authorise(one -> one.toBuilder().onwardUse(OnwardUse.PERMITTED).build());
        assertThat(world.findings()).containsExactly("RM-PRIV-016 authorisation /onwardUse [field, rent]");
        world.authorise(
                one -> one.toBuilder().onwardUse(OnwardUse.PURPOSE_BOUND).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aPrivateBodyIsBoundToThePurpose() {
        consumers(Level.PRIVATE);
        assertThat(world.findings())
                .containsExactly("RM-PRIV-017 authorisation /onwardUse [consumer, https://example.org/consumers]");
        world.authorise(one -> one.toBuilder().onwardUse(OnwardUse.PROHIBITED).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void somebodyHasToClassify() {
        element(
                "long-label",
                one -> one.toBuilder()
                        .personalData(PersonalData.UNKNOWN)
                        .legalBasis(World.basis("BMG", "§ 3", Covers.KEEPING))
                        .build());
        assertThat(world.findings()).containsExactly("RM-PRIV-018 long-label /personalData []");
        element(
                "long-label",
                one -> one.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findingsAbout("long-label")).isEmpty();
    }

    @Test
    void anExplicitRequestLeadsAcrossTheBorder() {
        world.change(
                "procedure",
                Procedure.class,
                one -> one.toBuilder()
                        .identifier(new Identifier(Code.of("oots-procedure"), "T2", null))
                        .build());
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder()
                        .jurisdiction(List.of(Area.parse("iso:FI")))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-PRIV-020 authorisation /consent [consent, notRequired]",
                        "RM-SVC-022 authorisation /preview []");
        world.authorise(one -> one.toBuilder().preview(Preview.REQUIRED).build());
        assertThat(say(Consent.EXPLICIT_REQUEST).findings()).isEmpty();
        say(Consent.NOT_REQUIRED);
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder()
                        .jurisdiction(List.of(Area.parse("iso:DE-BY")))
                        .build());
        assertThat(world.findings()).as("within the state").isEmpty();
    }
}
