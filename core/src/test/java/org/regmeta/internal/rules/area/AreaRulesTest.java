package org.regmeta.internal.rules.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.basis;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.refs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Column;
import org.regmeta.model.Covers;
import org.regmeta.model.Identifier;
import org.regmeta.model.Intermediary;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Level;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Mediation;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Period;
import org.regmeta.model.Procedure;
import org.regmeta.model.Register;
import org.regmeta.model.SubjectIdentifier;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

class AreaRulesTest {
    private final World world = World.standard();

    private World annex(String... numbers) {
        return world.change(
                "register",
                Register.class,
                register -> register.toBuilder()
                        .identifier(List.of(numbers).stream()
                                .map(number -> new Identifier(Code.of("idnrg-annex"), number, null))
                                .toList())
                        .build());
    }

    private World keeps(String scheme, LegalBasis... bases) {
        return world.change(
                "register",
                Register.class,
                register -> register.toBuilder()
                        .subjectIdentifier(List.of(new SubjectIdentifier(
                                Code.of(scheme), List.of(Code.of("naturalPerson")), List.of(bases))))
                        .build());
    }

    private World mediator(String name) {
        return world.authorise(one -> one.toBuilder()
                .intermediary(new Intermediary(Ref.parse(id(name)), Mediation.MEDIATION_BODY))
                .build());
    }

    @Test
    void theRegisterIsNotInTheAnnex() {
        String expected = "RM-AREA-001 authorisation /identifierUsed/0 [register, " + id("register") + "]";
        assertThat(annex().findings()).containsExactly(expected);
        assertThat(annex("77").findings())
                .as("the register itself is told")
                .containsExactly(
                        "RM-ID-006 register /identifier/0/value [scheme, idnrg-annex, value, 77, list, idnrgAnnex]");
    }

    @Test
    void theRegisterKeepsTheNumberUnderItsOwnLaw() {
        annex();
        assertThat(keeps("idnr", basis("AO", "§ 139b", Covers.KEEPING)).findings())
                .hasSize(1);
        assertThat(keeps("idnr", basis("AO", "§ 139b", Covers.IDENTIFIER_USE)).findings())
                .isEmpty();
    }

    @Test
    void aRegisterThatIsNotKnownIsNotJudged() {
        assertThat(world.remove("register").open().findings()).isEmpty();
    }

    @Test
    void noBodyMediatesBetweenTwoAreas() {
        world.authorise(one -> one.toBuilder().intermediary(null).build());
        assertThat(world.findings())
                .containsExactly("RM-AREA-002 authorisation /intermediary [from, inneres, to, arbeitUndSoziales]");
    }

    @Test
    void withinOneAreaNobodyMediates() {
        world.authorise(one -> one.toBuilder().intermediary(null).build());
        world.change(
                "procedure",
                Procedure.class,
                procedure -> procedure.toBuilder().adminArea("inneres").build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theMediatingBodyIsPrivate() {
        world.change(
                "mediator",
                Organisation.class,
                one -> one.toBuilder().level(Level.PRIVATE).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-AREA-003 authorisation /intermediary/organisation [organisation, " + id("mediator") + "]");
    }

    @Test
    void theMediatingBodyIsConsumerItself() {
        world.authorise(one -> one.toBuilder().consumer(refs("mediator")).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-AREA-004 authorisation /intermediary/organisation [organisation, " + id("mediator") + "]");
    }

    @Test
    void theMediatingBodyBelongsToTheAuthoritiesOfTheRegister() {
        world.change(
                "mediator",
                Organisation.class,
                one -> one.toBuilder()
                        .category(List.of(Code.of("meldebehoerde")))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-AREA-004 authorisation /intermediary/organisation [organisation, " + id("mediator") + "]");
        world.change(
                "offices",
                OrganisationClass.class,
                one -> one.toBuilder().exclude(refs("mediator")).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theClassThatMediatesHoldsAConsumer() {
        mediator("offices")
                .change(
                        "mediator",
                        Organisation.class,
                        one -> one.toBuilder()
                                .category(List.of(Code.of("meldebehoerde")))
                                .build());
        world.authorise(one -> one.toBuilder()
                .consumer(refs("mediator"))
                .provider(refs("organisation"))
                .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-AREA-004 authorisation /intermediary/organisation [organisation, " + id("offices") + "]");
    }

    @Test
    void theRegisterDoesNotKeepTheIdentifier() {
        assertThat(keeps("kvnr").findings())
                .containsExactly(
                        "RM-AREA-005 authorisation /identifierUsed/0 [scheme, idnr, register, " + id("register") + "]");
    }

    @Test
    void theAreaOfTheRegisterIsNotSaid() {
        world.change(
                "register",
                Register.class,
                register -> register.toBuilder().adminArea((Code) null).build());
        assertThat(world.findings())
                .containsExactly("RM-AREA-006 authorisation /object [side, Register " + id("register") + "]");
    }

    @Test
    void theAreaOfTheProcedureIsNotSaid() {
        world.change(
                "procedure",
                Procedure.class,
                procedure -> procedure.toBuilder().adminArea((Code) null).build());
        assertThat(world.findings())
                .containsExactly("RM-AREA-006 authorisation /procedure/0 [side, Procedure " + id("procedure") + "]");
        world.authorise(one -> one.toBuilder().identifierUsed(List.of()).build());
        assertThat(world.findings()).isEmpty();
    }

    /** Facts of law come from lists that can be handed in newer. */
    private World annexOf(String number, String area, @Nullable String to) {
        return world.add(CodeList.builder()
                .id("https://w3id.org/regmeta/codelist/idnrgAnnex")
                .version("1.9.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("annex"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .column(new Column("area", World.text("area")))
                .entry(CodeListEntry.builder()
                        .code(number)
                        .title(World.text(number))
                        .validity(to == null ? null : new Period(null, LocalDate.parse(to)))
                        .cell(new Cell("area", area))
                        .build())
                .build());
    }

    @Test
    void aNumberLeavesTheAnnex() {
        annexOf("1", "inneres", "2026-12-31");
        assertThat(world.findings())
                .containsExactly("RM-CODE-003 register /identifier/0/value [code, 1, from, –, to, 2026-12-31]");
        assertThat(world.at("2026-12-31").findings()).isEmpty();
    }

    @Test
    void aNumberEntersTheAnnex() {
        annex("77");
        assertThat(world.findings()).hasSize(1);
        annexOf("77", "inneres", null);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anOrdinanceMovesARegisterToAnotherArea() {
        annexOf("1", "justiz", null);
        assertThat(world.findings())
                .containsExactly("RM-AREA-007 register /adminArea [area, inneres, number, 1, expected, justiz]");
    }
}
