package org.regmeta.internal.rules.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Covers;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.ExchangePattern;
import org.regmeta.model.GdprGround;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Logging;
import org.regmeta.value.Duration;

class LogRulesTest {
    private final World world = World.standard();

    private List<String> logged(String keep, boolean cockpit, LegalBasis... bases) {
        return world.authorise(authorisation -> authorisation.toBuilder()
                        .logging(new Logging(List.of(bases), Duration.parse(keep), cockpit))
                        .build())
                .findings();
    }

    private World withoutNumber() {
        return world.authorise(authorisation -> authorisation.toBuilder()
                .identifierUsed(List.of())
                .intermediary(null)
                .build());
    }

    private World withoutSocialData() {
        return world.change(
                "element-rent",
                DataElement.class,
                rent -> rent.toBuilder().secrecy(List.of()).build());
    }

    private World silent() {
        return world.authorise(
                authorisation -> authorisation.toBuilder().logging(null).build());
    }

    @Test
    void theNumberIsUsedAndNothingIsLogged() {
        assertThat(silent().findings()).containsExactly("RM-LOG-001 authorisation /logging []");
        world.authorise(authorisation ->
                authorisation.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findings()).noneMatch(finding -> finding.contains("RM-LOG"));
    }

    @Test
    void logsOfTheNumberAreKeptForTwoYears() {
        assertThat(logged("P24M", true, World.basis("IDNrG", "§ 9"))).isEmpty();
        assertThat(logged("P23M", true, World.basis("IDNrG", "§ 9")))
                .containsExactly("RM-LOG-002 authorisation /logging/keep [keep, P23M, least, P2Y]");
        assertThat(logged("P730D", true, World.basis("IDNrG", "§ 9")))
                .as("a leap year is longer")
                .containsExactly("RM-LOG-002 authorisation /logging/keep [keep, P730D, least, P2Y]");
    }

    @Test
    void longerNeedsAReason() {
        assertThat(logged("P25M", true, World.basis("IDNrG", "§ 9 Abs. 3 Satz 2")))
                .containsExactly("RM-LOG-003 authorisation /logging/keep [keep, P25M, usual, P2Y]");
        assertThat(logged("P25M", true, World.basis("ABCG", "§ 1"))).isEmpty();
        LegalBasis worded = World.basis("IDNrG", "§ 9 Abs. 3 Satz 2").toBuilder()
                .text(World.text("why"))
                .build();
        assertThat(logged("P25M", true, worded)).isEmpty();
    }

    @Test
    void socialDataAreLoggedTooWithoutTheNumber() {
        withoutNumber();
        assertThat(logged("P6M", false, World.basis("SGB X", "§ 79 Abs. 4"))).isEmpty();
        assertThat(logged("P7M", false, World.basis("SGB X", "§ 79 Abs. 4")))
                .containsExactly("RM-LOG-005 authorisation /logging/keep [keep, P7M, most, P6M]");
        assertThat(logged("P7M", false, World.basis("SGB IV", "§ 1"))).isEmpty();
        assertThat(silent().findings()).containsExactly("RM-LOG-004 authorisation /logging [field, rent]");
    }

    @Test
    void whatIsNotRetrievedByMachineMayBeKeptLonger() {
        withoutNumber()
                .change(
                        "service",
                        DataService.class,
                        service -> service.toBuilder()
                                .exchangePattern(ExchangePattern.PUSH)
                                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void twoLawsMeet() {
        assertThat(logged("P2Y", true)).containsExactly("RM-LOG-006 authorisation /logging/legalBasis []");
        assertThat(withoutSocialData().findings()).isEmpty();
    }

    @Test
    void anActDemandsLogsForSomeOfItsSections() {
        withoutNumber();
        withoutSocialData();
        assertThat(silent().findings())
                .containsExactly("RM-LOG-007 authorisation /logging [act, BMG, provision, § 40 Abs. 1]");
        world.authorise(authorisation -> authorisation.toBuilder()
                .legalBasis(List.of(
                        World.basis("BMG", "§ 36 Abs. 1", Covers.DISCLOSURE, Covers.PURPOSE_CHANGE).toBuilder()
                                .gdprGround(GdprGround.ART6_1_E)
                                .build(),
                        World.basis("WoGG", "§ 33 Abs. 2", Covers.RETRIEVAL)))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theCockpitShowsTheNumber() {
        assertThat(logged("P2Y", false, World.basis("IDNrG", "§ 9")))
                .containsExactly("RM-LOG-008 authorisation /logging/cockpit []");
        world.authorise(authorisation -> {
            List<LegalBasis> bases = new ArrayList<>(authorisation.legalBasis());
            bases.add(World.basis("OZG", "§ 10 Abs. 2 Satz 1"));
            return authorisation.toBuilder().legalBasis(bases).build();
        });
        assertThat(world.findings()).as("the display itself").isEmpty();
    }
}
