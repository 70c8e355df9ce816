package org.regmeta.internal.rules.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodeListEntryBuilder;
import org.regmeta.model.Column;
import org.regmeta.model.Concept;
import org.regmeta.model.DataService;
import org.regmeta.model.DirectoryEntry;
import org.regmeta.model.ElectronicAddress;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Identifier;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Organisation;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Text;

class IdRulesTest {
    private final World world = World.standard();

    private World identifier(String scheme, String value) {
        return world.change(
                "organisation",
                Organisation.class,
                one -> one.toBuilder()
                        .identifier(List.of(new Identifier(Code.of(scheme), value, null)))
                        .build());
    }

    private World jurisdiction(String area) {
        return world.change(
                "organisation",
                Organisation.class,
                one -> one.toBuilder().jurisdiction(List.of(Area.parse(area))).build());
    }

    private World format(String mediaType, String language) {
        return world.change(
                "evidence",
                EvidenceType.class,
                evidence -> evidence.toBuilder()
                        .format(List.of(new EvidenceFormat(mediaType, List.of(language), null)))
                        .build());
    }

    @Test
    void anIdentifierLostItsLeadingZero() {
        assertThat(identifier("ags", "5315000").findings())
                .containsExactly("RM-ID-001 organisation /identifier/0/value [scheme, ags, value, 5315000, expected, "
                        + "(0[1-9]|1[0-6])[0-9]{6} (05315000)]");
        assertThat(identifier("ags", "05315000").findings()).isEmpty();
    }

    @Test
    void aSchemeOfOnesOwnHasNoForm() {
        assertThat(identifier("https://example.org/scheme/file", "whatever").findings())
                .isEmpty();
    }

    @Test
    void aCheckDigitIsWrong() {
        assertThat(identifier("lei", "391200REGMETATEST078").findings())
                .containsExactly(
                        "RM-ID-002 organisation /identifier/0/value [scheme, lei, value, 391200REGMETATEST078]");
        assertThat(identifier("lei", "391200REGMETATEST077").findings()).isEmpty();
    }

    @Test
    void anAreaDoesNotExist() {
        assertThat(jurisdiction("iso:DE-BX").findings())
                .hasSize(1)
                .allMatch(finding -> finding.startsWith(
                        "RM-ID-003 organisation /jurisdiction/0 [area, iso:DE-BX, suggestion, iso:DE-B"));
        assertThat(jurisdiction("ars:091620000000").findings()).isEmpty();
    }

    @Test
    void aMediaTypeIsNotKnown() {
        assertThat(format("image/jpg", "de").findings())
                .containsExactly(
                        "RM-ID-004 evidence /format/0/mediaType [mediaType, image/jpg, suggestion, image/jpeg]");
        assertThat(format("image/jpeg", "de").findings()).isEmpty();
    }

    @Test
    void aLanguageIsNotKnown() {
        assertThat(format("image/jpeg", "qx").findings())
                .containsExactly("RM-ID-005 evidence /format/0/language/0 [language, qx]");
        assertThat(format("image/jpeg", "gsw").findings())
                .containsExactly("RM-ID-005 evidence /format/0/language/0 [language, gsw]");
        assertThat(format("image/jpeg", "tur").findings()).isEmpty();
    }

    @Test
    void aWordingIsInAnUnknownLanguage() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .description(Text.of("de", "Geburt", "qx-Latn", "?"))
                        .build());
        assertThat(world.findings()).containsExactly("RM-ID-005 birth /description/qx-Latn [language, qx-Latn]");
    }

    private World address(String channel, String value) {
        return world.change(
                "organisation",
                Organisation.class,
                one -> one.toBuilder()
                        .electronicAddress(
                                List.of(addressed("https://example.org/channel", "x"), addressed(channel, value)))
                        .build());
    }

    private static ElectronicAddress addressed(String channel, String value) {
        return new ElectronicAddress(Code.of(channel), value, null);
    }

    @Test
    void anAddressHasTheFormAndCheckDigitOfItsScheme() {
        String form = "expected, (0[1-9]|1[0-6]|99)[0-9]{0,10}(-[0-9A-Za-z]{1,30})?-[0-9]{2}";
        for (String wrong : List.of("04011000-1234512345-07", "4011000-1234512345-06", "04011000-1234512345")) {
            assertThat(address("leitweg-id", wrong).findings())
                    .hasSize(1)
                    .allMatch(finding -> finding.startsWith("RM-ID-007 organisation /electronicAddress/1/value "
                            + "[scheme, leitweg-id, value, " + wrong + ", " + form));
        }
        assertThat(address("leitweg-id", "04011000-1234512345-06").findings()).isEmpty();
    }

    @Test
    void aKeyInADirectoryHasTheFormAndCheckDigitOfItsScheme() {
        for (String key : List.of("391200REGMETATEST078", "391200REGMETATEST077")) {
            world.change(
                    "service",
                    DataService.class,
                    one -> one.toBuilder()
                            .endpoint(List.of(
                                    one.endpoint().get(0),
                                    one.endpoint().get(0).toBuilder()
                                            .directory(new DirectoryEntry(Code.of("lei"), key, null))
                                            .build()))
                            .build());
            assertThat(world.findings().stream()
                            .filter(finding -> finding.startsWith("RM-ID"))
                            .map(finding -> finding.replaceAll(", expected.*", ""))
                            .toList())
                    .isEqualTo(
                            key.endsWith("8")
                                    ? List.of("RM-ID-007 service /endpoint/1/directory/organisationKey "
                                            + "[scheme, lei, value, 391200REGMETATEST078")
                                    : List.of());
        }
    }

    private void newerScheme(String... cells) {
        CodeListEntryBuilder lei = CodeListEntry.builder().code("lei").title(World.text("lei"));
        for (int i = 0; i < cells.length; i += 2) {
            lei.cell(new Cell(cells[i], cells[i + 1]));
        }
        world.remove("regmeta/codelist/identifierScheme");
        world.add(CodeList.builder()
                .id("https://w3id.org/regmeta/codelist/identifierScheme")
                .version("1.9.0")
                .status(LifecycleStatus.ACTIVE)
                .title(World.text("schemes"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .column(
                        new Column("pattern", World.text("pattern")),
                        new Column("check", World.text("check")),
                        new Column("example", World.text("example")))
                .entry(lei.build())
                .build());
    }

    private List<String> aboutIdentifiers() {
        return world.findings().stream()
                .filter(finding -> finding.startsWith("RM-ID"))
                .map(finding -> finding.replace("organisation /identifier/0/value [scheme, lei, value, ", ""))
                .toList();
    }

    @Test
    void aNewerListSaysWhatFormAndCheckDigitASchemeHas() {
        newerScheme("pattern", "[A-Z]{2}", "check", "mod97_10", "example", "AB");
        identifier("lei", "abc");
        assertThat(aboutIdentifiers()).containsExactly("RM-ID-001 abc, expected, [A-Z]{2} (AB)]");
        identifier("lei", "AB");
        assertThat(aboutIdentifiers()).isEmpty();
        newerScheme("pattern", "[A-Z]{2}");
        identifier("lei", "abc");
        assertThat(aboutIdentifiers()).containsExactly("RM-ID-001 abc, expected, [A-Z]{2}]");
        newerScheme("pattern", "[0-9A-Z]{20}", "check", "mod97_10");
        identifier("lei", "391200REGMETATEST078");
        assertThat(aboutIdentifiers()).containsExactly("RM-ID-002 391200REGMETATEST078]");
        identifier("lei", "391200REGMETATEST077");
        assertThat(aboutIdentifiers()).isEmpty();
        newerScheme("pattern", "[0-9A-Z]{20}");
        identifier("lei", "391200REGMETATEST078");
        assertThat(aboutIdentifiers()).isEmpty();
    }
}
