package org.regmeta.internal.rules.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.rules.World;
import org.regmeta.model.BusinessRule;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Column;
import org.regmeta.model.Concept;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Identifier;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Mapping;
import org.regmeta.model.MessageType;
import org.regmeta.model.Period;
import org.regmeta.model.Procedure;
import org.regmeta.model.Register;
import org.regmeta.model.Standard;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;

class CodeRulesTest {
    private final World world = World.standard();

    private World subjectType(String code) {
        return world.change(
                "register",
                Register.class,
                register ->
                        register.toBuilder().subjectType(List.of(Code.of(code))).build());
    }

    @Test
    void aPlainCodeIsNotInItsList() {
        assertThat(subjectType("naturalPersn").findings())
                .containsExactly(
                        "RM-CODE-001 register /subjectType/0 [code, naturalPersn, list, subjectType, suggestion, naturalPerson]");
    }

    @Test
    void anAddressOfOnesOwnIsAccepted() {
        assertThat(subjectType("https://example.org/type/ghost").findings()).isEmpty();
    }

    @Test
    void aCodeIsThereTwice() {
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder().entry(list.entry().get(0)).build());
        assertThat(world.findings()).containsExactly("RM-CODE-002 colours /entry/2/code [code, r]");
    }

    @Test
    void aColumnOrACellIsThereTwice() {
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder()
                        .column(new Column("source", text("source")), new Column("source", text("again")))
                        .entry(List.of(
                                list.entry().get(0).toBuilder()
                                        .cell(new Cell("source", "a"), new Cell("source", "b"))
                                        .build(),
                                list.entry().get(1)))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-CODE-002 colours /column/1/columnName [code, source]",
                        "RM-CODE-002 colours /entry/0/cell/1/columnName [code, source]");
    }

    @Test
    void aMessageIsThereTwice() {
        world.add(Standard.builder()
                .id(id("standard"))
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(text("standard"))
                .modified(World.MODIFIED)
                .responsible(World.responsible())
                .messageType(new MessageType("0201", null), new MessageType("0201", null))
                .build());
        assertThat(world.findings()).containsExactly("RM-CODE-002 standard /messageType/1/key [code, 0201]");
    }

    private World applied(String list, String version, CodeListEntry... entries) {
        return world.add(world.get("colours", CodeList.class).toBuilder()
                .id("https://w3id.org/regmeta/codelist/" + list)
                .version(version)
                .entry(List.of(entries))
                .build());
    }

    private static CodeListEntry entry(String code, @Nullable String to) {
        return entry(code, null, to);
    }

    private static CodeListEntry entry(String code, @Nullable String from, @Nullable String to) {
        return CodeListEntry.builder()
                .code(code)
                .title(text(code))
                .validity(from == null && to == null ? null : new Period(day(from), day(to)))
                .build();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Test
    void aCodeIsOver() {
        applied("adminArea", "9.0.0", entry("inneres", "2026-12-31"), entry("arbeitUndSoziales", null));
        assertThat(world.findings())
                .containsExactly("RM-CODE-003 register /adminArea [code, inneres, from, –, to, 2026-12-31]");
        assertThat(world.at("2026-12-31").findings()).isEmpty();
    }

    @Test
    void aNewerListBringsAndTakesCodes() {
        applied("adminArea", "9.0.0", entry("heimat", null), entry("arbeitUndSoziales", null));
        assertThat(world.findings())
                .containsExactly("RM-CODE-001 register /adminArea [code, inneres, list, adminArea, suggestion, ]");
    }

    @Test
    void anOlderListDoesNotApply() {
        applied("adminArea", "0.1.0", entry("heimat", null));
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aPlaceholderIsLeft() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder().definition(text("PLATZHALTER")).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-CODE-004 birth /definition/de [property, definition]",
                        "RM-CODE-004 birth /definition/en [property, definition]");
    }

    private World colours(CodeListEntry... entries) {
        return world.remove("colour-mapping")
                .change(
                        "label-mapping",
                        Mapping.class,
                        mapping -> mapping.toBuilder()
                                .fieldPair(mapping.fieldPair().subList(0, 1))
                                .build())
                .change(
                        "colours",
                        CodeList.class,
                        list -> list.toBuilder().entry(List.of(entries)).build());
    }

    private static CodeListEntry below(String code, @Nullable String parent) {
        return CodeListEntry.builder()
                .code(code)
                .title(text(code))
                .parentCode(parent)
                .build();
    }

    @Test
    void aBroaderCodeIsInTheList() {
        assertThat(colours(below("r", null), below("dr", "R")).findings())
                .containsExactly("RM-CODE-006 colours /entry/1/parentCode [code, dr, parent, R, suggestion, r]");
    }

    @Test
    void eachCircleIsReportedOnce() {
        colours(
                below("x", "b"),
                below("b", "c"),
                below("c", "b"),
                below("y", "c"),
                below("s", "s"),
                below("t", "r"),
                below("r", null));
        assertThat(world.findings())
                .containsExactly(
                        "RM-CODE-007 colours /entry/1/parentCode [cycle, b → c → b]",
                        "RM-CODE-007 colours /entry/4/parentCode [cycle, s → s]");
    }

    @Test
    void aLongChainOfBroaderCodesIsNoTrouble() {
        CodeListEntry[] chain = new CodeListEntry[50_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = below("c" + i, i + 1 < chain.length ? "c" + (i + 1) : null);
        }
        assertThat(colours(chain).findings()).isEmpty();
    }

    @Test
    void anUndeclaredColumnIsReportedOnce() {
        CodeListEntry red =
                below("r", null).toBuilder().cell(new Cell("hex", "ff0000")).build();
        assertThat(colours(red, red.toBuilder().code("q").build()).findings())
                .containsExactly("RM-CODE-008 colours /entry/0/cell/0/columnName [column, hex, suggestion, ]");
    }

    @Test
    void codesStayWithinAMajorVersion() {
        colours(below("r", null), below("g", null));
        CodeList list = world.get("colours", CodeList.class);
        world.add(list.toBuilder()
                .version("1.1.0")
                .entry(List.of(below("g", null)))
                .build());
        assertThat(world.findings()).containsExactly("RM-CODE-009 colours@1.1.0 /entry [codes, r, version, 1.0.0]");
        world.remove("colours@1.1.0");
        world.add(list.toBuilder()
                .version("2.0.0")
                .entry(List.of(below("g", null)))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aProcedureOfAnnexTwoIsInTheListThatApplies() {
        world.change(
                "procedure",
                Procedure.class,
                one -> one.toBuilder()
                        .identifier(new Identifier(Code.of("oots-procedure"), "Y9", null))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-ID-006 procedure /identifier/0/value [scheme, oots-procedure, value, Y9, list, ootsProcedure]");
        applied("ootsProcedure", "1.9.0", entry("Y9", null));
        assertThat(world.findings()).isEmpty();
        world.remove("regmeta/codelist/ootsProcedure");
        applied("ootsProcedure", "1.9.0", entry("Y9", "2026-12-31"));
        assertThat(world.findings())
                .containsExactly("RM-CODE-003 procedure /identifier/0/value [code, Y9, from, –, to, 2026-12-31]");
        assertThat(world.at("2026-12-31").findings()).isEmpty();
    }

    @Test
    void aMemberOrABusinessRuleIsThereTwice() {
        world.change(
                "root",
                DataStructure.class,
                one -> one.toBuilder()
                        .member(one.member().get(1))
                        .businessRule(new BusinessRule("r1", text("a")), new BusinessRule("r1", text("b")))
                        .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-CODE-002 root /member/2/name [code, rent]",
                        "RM-CODE-002 root /businessRule/1/key [code, r1]");
    }

    @Test
    void aMediaTypeIsOver() {
        applied("mediaType", "9.0.0", entry("application/xml", "2026-12-31"));
        assertThat(world.findings())
                .containsExactly(
                        "RM-CODE-003 evidence /format/0/mediaType [code, application/xml, from, –, to, 2026-12-31]");
    }

    @Test
    void anAreaIsNotYet() {
        applied("area", "9.0.0", entry("iso:DE", "2028-01-01", null));
        assertThat(world.findingsAbout("register"))
                .contains("RM-CODE-003 register /jurisdiction/0 [code, iso:DE, from, 2028-01-01, to, –]");
        assertThat(world.at("2028-01-01").findingsAbout("register"))
                .noneMatch(finding -> finding.startsWith("RM-CODE-003"));
    }

    private World named(String... urns) {
        return world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder()
                        .canonicalUri("urn:xoev-de:colours")
                        .listVersion("2")
                        .identifier(Stream.of(urns)
                                .map(urn -> new Identifier(Code.of("xoev-urn"), urn, null))
                                .toList())
                        .build());
    }

    @Test
    void anIdentifierNamesTheVersionOfThisList() {
        assertThat(named("urn:xoev-de:colours", "urn:xoev-de:colours_2", "urn:xoev-de:colours_1")
                        .findings())
                .containsExactly(
                        "RM-CODE-005 colours /identifier/2/value [value, urn:xoev-de:colours_1, expected, urn:xoev-de:colours_2]");
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder()
                        .identifier(List.of(new Identifier(Code.of("leika"), "99_1", null)))
                        .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-CODE-005"));
    }

    @Test
    void withoutAVersionOrAnAddressNothingIsExpected() {
        named("urn:xoev-de:colours_1");
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder().listVersion(null).build());
        assertThat(world.findings()).isEmpty();
        named("urn:xoev-de:colours_1");
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder().canonicalUri((Iri) null).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aColumnThatIsAlmostDeclaredIsSuggested() {
        CodeListEntry red = below("r", null).toBuilder()
                .cell(new Cell("soure", "a"), new Cell("source", "b"))
                .build();
        colours(red);
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder()
                        .column(new Column("source", text("source")))
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-CODE-008 colours /entry/0/cell/0/columnName [column, soure, suggestion, source]");
    }

    private static CodeListEntry[] numbered(int number) {
        return IntStream.range(0, number).mapToObj(i -> below("c" + i, null)).toArray(CodeListEntry[]::new);
    }

    @Test
    void ofManyCodesThatAreGoneTenAreShown() {
        for (int number = 10; number <= 11; number++) {
            World another = World.standard();
            CodeList list = another.get("colours", CodeList.class).toBuilder()
                    .id(id("many"))
                    .entry(List.of(numbered(number)))
                    .build();
            another.add(list);
            another.add(list.toBuilder()
                    .version("1.1.0")
                    .entry(List.of(below("x", null)))
                    .build());
            assertThat(another.findings())
                    .containsExactly("RM-CODE-009 many@1.1.0 /entry [codes, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9"
                            + (number > 10 ? ", …" : "") + ", version, 1.0.0]");
        }
    }

    @Test
    void fromADraftCodesMayGo() {
        CodeList list = world.get("colours", CodeList.class).toBuilder()
                .id(id("drafted"))
                .status(LifecycleStatus.DRAFT)
                .build();
        world.add(list);
        world.add(list.toBuilder()
                .version("1.1.0")
                .status(LifecycleStatus.ACTIVE)
                .entry(List.of(below("x", null)))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void ofALongCircleOfCodesTenStepsAreShown() {
        for (int number = 10; number <= 11; number++) {
            int size = number;
            CodeListEntry[] ring = IntStream.range(0, size)
                    .mapToObj(i -> below("c" + i, "c" + (i + 1) % size))
                    .toArray(CodeListEntry[]::new);
            String steps = IntStream.range(0, 10).mapToObj(i -> "c" + i).collect(Collectors.joining(" → "));
            World another = World.standard();
            another.add(another.get("colours", CodeList.class).toBuilder()
                    .id(id("ring"))
                    .entry(List.of(ring))
                    .build());
            assertThat(another.findings())
                    .containsExactly("RM-CODE-007 ring /entry/0/parentCode [cycle, " + steps
                            + (size > 10 ? " → c10 → …" : " → c0") + "]");
        }
    }

    private void external(ExternalList file) {
        world.external("colours", file);
    }

    private static ExternalList refused(ExternalList.Reason reason, Map<String, String> arguments) {
        return new ExternalList(new ExternalList.Problem(reason, arguments), List.of(), List.of(), List.of(), 0);
    }

    private static ExternalList read(long entries) {
        return new ExternalList(null, List.of(), List.of("r", "g"), List.of(), entries);
    }

    private List<String> aboutTheFile() {
        return world.findings().stream()
                .filter(finding -> finding.matches("RM-CODE-01[0-3] .*"))
                .toList();
    }

    @Test
    void aFileThatIsNotThereLeavesTheCodesUnknown() {
        external(ExternalFiles.none());
        assertThat(aboutTheFile())
                .containsExactly("RM-CODE-010 colours /external/file [missing, colours.csv, limit, , file, ]");
        assertThat(world.incomplete())
                .contains("RM-CODE-010 colours the codes of https://example.org/colours@1.0.0 are not known");
    }

    @Test
    void aFileThatIsTooLargeLeavesTheCodesUnknown() {
        external(refused(ExternalList.Reason.TOO_LARGE, Map.of("limit", "16000000")));
        assertThat(aboutTheFile())
                .containsExactly("RM-CODE-010 colours /external/file [missing, , file, colours.csv, limit, 16000000]");
        assertThat(world.incomplete()).anyMatch(reason -> reason.startsWith("RM-CODE-010"));
    }

    @Test
    void aFileIsTheOneThatIsMeant() {
        external(refused(ExternalList.Reason.DIGEST, Map.of("found", "sha-256:1")));
        assertThat(aboutTheFile())
                .containsExactly("RM-CODE-011 colours /external/digest [file, colours.csv, found, sha-256:1]");
        assertThat(world.incomplete()).noneMatch(reason -> reason.startsWith("RM-CODE-010"));
    }

    @Test
    void aFileHasTheFormOfAList() {
        external(refused(ExternalList.Reason.FORM, Map.of("line", "7", "quote", "x")));
        assertThat(aboutTheFile())
                .hasSize(1)
                .allMatch(finding -> finding.startsWith(
                                "RM-CODE-012 colours /external/file [file, colours.csv, line, 7, bytes, , fields, , expected, , quote, x,")
                        && finding.endsWith(", malformed, , forbidden, ]"));
        assertThat(world.incomplete()).noneMatch(reason -> reason.startsWith("RM-CODE-010"));
    }

    @Test
    void aFileHasAsManyEntriesAsTheRecordSays() {
        external(read(3));
        assertThat(aboutTheFile())
                .containsExactly("RM-CODE-013 colours /external/entries [file, colours.csv, entries, 2, found, 3]");
        external(read(2));
        assertThat(aboutTheFile()).isEmpty();
        assertThat(world.incomplete()).noneMatch(reason -> reason.startsWith("RM-CODE-010"));
    }

    @Test
    void whatAFileHoldsIsLookedAtLikeTheRecord() {
        external(new ExternalList(null, List.of("hue", "hues", "hue"), List.of("r", "g"), List.of("r", "g"), 2));
        world.change(
                "colours",
                CodeList.class,
                list -> list.toBuilder().column(new Column("hue", text("hue"))).build());
        assertThat(world.findings().stream()
                        .filter(finding -> finding.contains("/external/file"))
                        .toList())
                .containsExactly(
                        "RM-CODE-002 colours /external/file [code, r]",
                        "RM-CODE-002 colours /external/file [code, g]",
                        "RM-CODE-008 colours /external/file [column, hues, suggestion, hue]");
    }
}
