package org.regmeta.internal.rules.evid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.refs;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Identifier;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.NegativeAnswer;
import org.regmeta.model.Requirement;
import org.regmeta.value.Code;
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

    @Test
    void paperIsNotServedByAServiceInTheCatalogue() {
        evidence(one -> one.toBuilder().maturity(Maturity.A).build());
        String expected = "RM-EVID-001 evidence /maturity [service, " + id("service") + "]";
        assertThat(world.findingsAbout("evidence")).containsExactly(expected);
        service(one -> one.toBuilder().status(LifecycleStatus.WITHDRAWN).build());
        assertThat(world.findingsAbout("evidence")).doesNotContain(expected);
        service(one -> one.toBuilder().status(LifecycleStatus.DEPRECATED).build());
        assertThat(world.findingsAbout("evidence")).contains(expected);
        world.add(
                world.get("evidence", EvidenceType.class).toBuilder()
                        .version("2.0.0")
                        .build(),
                world.get("evidence", EvidenceType.class).toBuilder()
                        .id(id("other"))
                        .build());
        service(one ->
                one.toBuilder().serves(refs("evidence@2.0.0", "other@1.0.0")).build());
        assertThat(world.findingsAbout("evidence")).doesNotContain(expected);
        service(one ->
                one.toBuilder().serves(refs("evidence@2.0.0", "evidence@1.0.0")).build());
        assertThat(world.findingsAbout("evidence")).contains(expected);
    }

    private void service(UnaryOperator<DataService> change) {
        world.change("service", DataService.class, change);
    }

    /** The requirement refers to birth, where a period begins, but does not need it. */
    @Test
    void aReferenceIsNoNeed() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(List.of(one.fieldUse().get(0), one.fieldUse().get(2)))
                        .build());
        assertThat(world.findings()).containsExactly("RM-EVID-006 evidence /field/0 [field, person/birthDate]");
    }

    @Test
    void aGroupIsAskedForWithItsFields() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(List.of(
                                one.fieldUse().get(0).toBuilder()
                                        .information(id("person"))
                                        .build(),
                                one.fieldUse().get(2)))
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anAnswerSaysWhatItsAbsenceMeans() {
        assertThat(plain(Maturity.D2).findings()).contains("RM-EVID-012 evidence /negativeAnswer []");
        assertThat(evidence(one -> one.toBuilder()
                                .negativeAnswer(NegativeAnswer.MEANINGFUL)
                                .build())
                        .findings())
                .noneMatch(finding -> finding.startsWith("RM-EVID-012"));
        evidence(one -> one.toBuilder()
                .maturity(Maturity.C)
                .negativeAnswer((NegativeAnswer) null)
                .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID-012"));
    }

    private void formats(String... mediaTypes) {
        evidence(one -> one.toBuilder()
                .format(Stream.of(mediaTypes)
                        .map(mediaType -> new EvidenceFormat(mediaType, List.of("de"), null))
                        .toList())
                .build());
    }

    private void listed() {
        evidence(one -> one.toBuilder()
                .identifier(new Identifier(
                        Code.of("oots-evidence-type"),
                        "https://sr.oots.tech.ec.europa.eu/evidencetypeclassifications/oots/00000000-0000-0000-0000-000000000000",
                        null))
                .build());
    }

    @Test
    void formatsOfTheUnionAreThoseOfItsList() {
        formats("application/pdf", "text/csv", "application/x-of-nobody");
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
        listed();
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-EVID"))
                .containsExactly("RM-EVID-009 evidence /format/1/mediaType [mediaType, text/csv]");
    }

    @Test
    void structuredFormatsOfTheUnionNameTheirStandard() {
        formats("application/pdf", "application/json", "application/xml");
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
        listed();
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-EVID"))
                .containsExactly(
                        "RM-EVID-010 evidence /format/1/conformsTo [mediaType, application/json]",
                        "RM-EVID-010 evidence /format/2/conformsTo [mediaType, application/xml]");
        evidence(one -> one.toBuilder()
                .format(List.of(new EvidenceFormat(
                        "application/xml", List.of("de"), refs("standard").get(0))))
                .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-EVID"));
    }

    @Test
    void whoHasNoEvidenceSaysWhy() {
        String expected = "RM-EVID-013 requirement /evidenceOption []";
        requirement(one -> one.toBuilder().evidenceOption(List.of()).build());
        assertThat(world.findings()).contains(expected);
        requirement(one -> one.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findings()).doesNotContain(expected);
        requirement(one -> one.toBuilder()
                .status(LifecycleStatus.ACTIVE)
                .noEvidenceReason(World.text("nobody keeps it"))
                .build());
        assertThat(world.findings()).doesNotContain(expected);
    }

    private void requirement(UnaryOperator<Requirement> change) {
        world.change("requirement", Requirement.class, change);
    }
}
