package org.regmeta.internal.rules.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.Column;
import org.regmeta.model.Consent;
import org.regmeta.model.DataService;
import org.regmeta.model.Documentation;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Level;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Preview;
import org.regmeta.model.Register;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.model.SubjectIdentifier;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/** Grounds, legislators and contracts. */
class GroundsTest {
    private final World world = World.standard();

    private World basis(int place, UnaryOperator<LegalBasis> change) {
        return world.authorise(one -> {
            List<LegalBasis> bases = new ArrayList<>(one.legalBasis());
            bases.set(place, change.apply(bases.get(place)));
            return one.toBuilder().legalBasis(bases).build();
        });
    }

    private World act(String act, String legislator) {
        return basis(
                1,
                one -> one.toBuilder()
                        .act(act)
                        .legislator(Area.parse(legislator))
                        .build());
    }

    private World consumers(UnaryOperator<OrganisationClass> change) {
        return world.change("consumers", OrganisationClass.class, change);
    }

    @Test
    void everyNumberOfAPersonNeedsABasisForItsUse() {
        basis(2, one -> one.toBuilder().covers(List.of()).build());
        world.change(
                "register",
                Register.class,
                register -> register.toBuilder()
                        .subjectIdentifier(
                                new SubjectIdentifier(Code.of("rvnr"), List.of(Code.of("naturalPerson")), List.of()))
                        .subjectIdentifier(
                                new SubjectIdentifier(Code.of("kennzeichen"), List.of(Code.of("vehicle")), List.of()))
                        .build());
        world.authorise(one -> one.toBuilder()
                .identifierUsed(List.of(Code.of("kennzeichen"), Code.of("rvnr")))
                .intermediary(null)
                .logging(one.logging())
                .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-006 authorisation /identifierUsed/1 [scheme, rvnr]");
    }

    @ParameterizedTest
    @CsvSource({
        "WoGGG, iso:DE, WoGG",
        "BGM, iso:DE, ''",
        "EGovGG, iso:DE, EGovG",
        "LMBG, iso:DE-BY, ''",
        "VO (EU) 2018/1725, eu:EU, ''",
        "VO (EU) 2018/9999, eu:EU, ''",
        "SGB 10, iso:DE, ''",
        "Hundesteuersatzung, ars:05315, ''",
    })
    void anActMayBeMisspelt(String act, String legislator, String suggestion) {
        List<String> found = act(act, legislator).findings();
        assertThat(found)
                .isEqualTo(
                        suggestion.isEmpty()
                                ? List.of()
                                : List.of("RM-LEGAL-007 authorisation /legalBasis/1/act [act, " + act + ", suggestion, "
                                        + suggestion + "]"));
    }

    @Test
    void anActHasItsLegislator() {
        assertThat(act("WoGG", "iso:DE-BY").findings())
                .containsExactly("RM-LEGAL-008 authorisation /legalBasis/1/legislator "
                        + "[act, WoGG, legislator, iso:DE-BY, expected, iso:DE]");
        assertThat(act("VwVfG NRW", "iso:DE-NW").findings()).isEmpty();
    }

    @Test
    void interestsAreNoGroundForAnAuthority() {
        basis(1, one -> one.toBuilder().gdprGround(GdprGround.ART6_1_F).build());
        assertThat(world.findings())
                .as("nothing is said about the level of the members")
                .isEmpty();
        consumers(one -> one.toBuilder().memberLevel(Level.MUNICIPAL).build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-009 authorisation /legalBasis/1/gdprGround/0 []");
    }

    @Test
    void noGroundIsNamed() {
        basis(0, one -> one.toBuilder().gdprGround(List.of()).build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-010 authorisation /legalBasis []");
        basis(1, one -> one.toBuilder().covers(List.of()).build());
        assertThat(world.findings())
                .as("what is missing first")
                .containsExactly("RM-LEGAL-002 authorisation /legalBasis [missing, retrieval]");
    }

    @Test
    void aThirdCountryNeedsChapterFive() {
        consumers(one ->
                one.toBuilder().jurisdiction(List.of(Area.parse("iso:CH"))).build());
        assertThat(world.findings())
                .containsExactly("RM-LEGAL-011 authorisation /consumer/0 [consumer, https://example.org/consumers]");
        basis(
                1,
                one -> one.toBuilder()
                        .act("DSGVO")
                        .provision("Art. 45 Abs. 1")
                        .legislator(Area.parse("eu:EU"))
                        .build());
        assertThat(world.findings()).isEmpty();
        consumers(one ->
                one.toBuilder().jurisdiction(List.of(Area.parse("iso:NO"))).build());
        basis(1, one -> one.toBuilder().provision("Art. 6 Abs. 1").build());
        assertThat(world.findings()).as("the Economic Area").isEmpty();
    }

    @Test
    void theSocialCodeSpeaksForSocialData() {
        basis(3, one -> one.toBuilder().act("BMG").build());
        assertThat(world.findings())
                .containsExactly("RM-LEGAL-012 authorisation /legalBasis/3 [act, BMG, field, rent]");
        basis(3, one -> one.toBuilder().act("SGB 10").build());
        assertThat(world.findings()).as("another spelling").isEmpty();
    }

    @Test
    void aNewerListSaysWhatBelongsToTheSocialCode() {
        basis(3, one -> one.toBuilder().act("BMG").build());
        world.add(CodeList.builder()
                .id("https://w3id.org/regmeta/codelist/act")
                .version("1.9.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("acts"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .column(new Column("socialCode", World.text("socialCode")))
                .entry(org.regmeta.model.CodeListEntry.builder()
                        .code("BMG")
                        .title(World.text("BMG"))
                        .cell(new Cell("socialCode", "true"))
                        .build())
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void onceOnlyIsNotForWholeHoldings() {
        basis(1, one -> one.toBuilder().act("EGovG").provision("§ 5 Abs. 1").build());
        world.authorise(one -> one.toBuilder()
                .consent(Consent.APPLICANT_CHOICE)
                .preview(Preview.OFFERED)
                .build());
        assertThat(world.findings()).isEmpty();
        world.change(
                "service",
                DataService.class,
                one -> one.toBuilder()
                        .exchangePattern(ExchangePattern.BATCH_QUERY)
                        .build());
        assertThat(world.findings()).containsExactly("RM-LEGAL-013 authorisation /dataService/0 [pattern, batchQuery]");
    }

    @Test
    void contractsAreNamed() {
        Ref provider = Ref.parse(World.id("mediator"));
        world.change(
                "register",
                Register.class,
                one -> one.toBuilder()
                        .responsible(
                                new Responsibility(provider, Role.PROCESSOR),
                                new Responsibility(provider, Role.CONTROLLER))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-LEGAL-014 register /responsible/2 [organisation, https://example.org/mediator]",
                        "RM-LEGAL-015 register /responsible [count, 2]");
        world.change(
                "register",
                Register.class,
                one -> one.toBuilder()
                        .documentation(
                                new Documentation(Code.of("processorContract"), Iri.of("https://example.org/a"), null),
                                new Documentation(
                                        Code.of("jointControllership"), Iri.of("https://example.org/b"), null))
                        .build());
        assertThat(world.findings()).isEmpty();
    }
}
