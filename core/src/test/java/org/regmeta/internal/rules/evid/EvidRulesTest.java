package org.regmeta.internal.rules.evid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.refs;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Maturity;
import org.regmeta.model.NegativeAnswer;
import org.regmeta.model.Requirement;
import org.regmeta.value.Ref;

class EvidRulesTest {
    private final World world = World.standard().remove("authorisation");

    private World evidence(UnaryOperator<EvidenceType> change) {
        return world.change("evidence", EvidenceType.class, change);
    }

    private World plain(Maturity maturity) {
        return evidence(one -> one.toBuilder()
                .maturity(maturity)
                .structure((Ref) null)
                .field(List.of())
                .build());
    }

    @Test
    void paperIsNotServed() {
        evidence(one -> one.toBuilder().maturity(Maturity.A).build());
        assertThat(world.findings()).containsExactly("RM-EVID-001 service /serves/0 [service, " + id("service") + "]");
        world.change(
                "service",
                DataService.class,
                one -> one.toBuilder().serves(List.of()).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void whatIsElectronicHasAFormat() {
        evidence(one -> one.toBuilder().maturity(Maturity.B).format(List.of()).build());
        assertThat(world.findings()).containsExactly("RM-EVID-002 evidence /format []");
        evidence(one -> one.toBuilder().maturity(Maturity.A).build())
                .change(
                        "service",
                        DataService.class,
                        one -> one.toBuilder().serves(List.of()).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void whatIsProcessedByMachineHasAStructureOrAStandard() {
        assertThat(plain(Maturity.B).findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
        assertThat(plain(Maturity.C).findings()).contains("RM-EVID-003 evidence /structure []");
        evidence(one -> one.toBuilder()
                .format(List.of(new EvidenceFormat(
                        "application/xml", List.of(), refs("standard").get(0))))
                .build());
        assertThat(world.open().findings()).isEmpty();
    }

    @Test
    void aStandardIsNotEnoughForSingleFields() {
        assertThat(plain(Maturity.D1).findings()).contains("RM-EVID-003 evidence /structure []");
    }

    @Test
    void theFieldsAreNotListed() {
        evidence(one -> one.toBuilder().field(List.of()).build());
        assertThat(world.findings()).containsExactly("RM-EVID-004 evidence /field []");
    }

    @Test
    void anAnswerHasItsCriterion() {
        assertThat(plain(Maturity.D2).findings()).contains("RM-EVID-005 evidence /answers []");
        evidence(one -> one.toBuilder()
                .answers(refs("birth"))
                .negativeAnswer(NegativeAnswer.MEANINGFUL)
                .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
    }

    @Test
    void nobodyAsksForAField() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder().fieldUse(one.fieldUse().subList(0, 2)).build());
        String expected = "RM-EVID-006 evidence /field/1 [field, rent]";
        assertThat(world.findings()).containsExactly(expected);
        assertThat(world.open().findings()).containsExactly(expected);
        world.remove("requirement");
        assertThat(world.open().findings()).isEmpty();
    }
}
