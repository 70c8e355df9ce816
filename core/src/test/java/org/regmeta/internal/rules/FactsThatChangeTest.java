package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.regmeta.codelist.CodeLists;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodeListEntryBuilder;
import org.regmeta.model.Column;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataService;
import org.regmeta.model.EvidenceFormat;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.Identifier;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Period;
import org.regmeta.model.Procedure;
import org.regmeta.model.Profile;
import org.regmeta.model.Register;
import org.regmeta.model.Restriction;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/**
 * Facts that change stand in lists, not in rules: an entry changes in a newer version of a list, and the verdict about the same records changes with it, from the
 * day on which that version is valid.
 */
class FactsThatChangeTest {
    private static final LocalDate CHANGE = LocalDate.of(2028, 1, 1);

    /** What happens to a list, and which rules speak before and after. */
    private record Fact(
            String name,
            String list,
            Consumer<World> records,
            UnaryOperator<List<CodeListEntry>> change,
            List<String> before,
            List<String> after) {}

    private static CodeListEntryBuilder copy(org.regmeta.codelist.CodeListEntry entry) {
        CodeListEntryBuilder builder = CodeListEntry.builder()
                .code(entry.code())
                .title(text(entry.code()))
                .parentCode(entry.parent());
        if (entry.from() != null || entry.to() != null) {
            builder.validity(new Period(entry.from(), entry.to()));
        }
        entry.cells().forEach((column, value) -> builder.cell(new Cell(column, value)));
        return builder;
    }

    private static List<CodeListEntry> entries(String list) {
        List<CodeListEntry> entries = new ArrayList<>();
        CodeLists.entries(list).forEach(entry -> entries.add(copy(entry).build()));
        return entries;
    }

    private static UnaryOperator<List<CodeListEntry>> entry(String code, UnaryOperator<CodeListEntry> change) {
        return entries -> entries.stream()
                .map(one -> one.code().equals(code) ? change.apply(one) : one)
                .toList();
    }

    private static UnaryOperator<List<CodeListEntry>> without(String code) {
        return entries ->
                entries.stream().filter(one -> !one.code().equals(code)).toList();
    }

    private static UnaryOperator<List<CodeListEntry>> with(String code, @Nullable String parent) {
        return entries -> Stream.concat(
                        entries.stream(),
                        Stream.of(CodeListEntry.builder()
                                .code(code)
                                .title(text(code))
                                .parentCode(parent)
                                .build()))
                .toList();
    }

    private static CodeListEntry over(CodeListEntry entry) {
        return entry.toBuilder()
                .validity(new Period(null, LocalDate.of(2027, 1, 31)))
                .build();
    }

    private static UnaryOperator<CodeListEntry> cell(String column, @Nullable String value) {
        return entry -> {
            List<Cell> cells = new ArrayList<>(entry.cell());
            cells.removeIf(one -> one.columnName().equals(column));
            if (value != null) {
                cells.add(new Cell(column, value));
            }
            return entry.toBuilder().cell(cells).build();
        };
    }

    private static CodeList newer(Fact fact, @Nullable Period validity) {
        Version own = Version.parse(CodeLists.version(fact.list()));
        return CodeList.builder()
                .id("https://w3id.org/regmeta/codelist/" + fact.list())
                .version(Version.of(own.major(), own.minor() + 1, 0))
                .status(LifecycleStatus.ACTIVE)
                .title(text(fact.list()))
                .modified(World.MODIFIED)
                .validity(validity)
                .responsible(World.responsible())
                .column(CodeLists.entries(fact.list()).stream()
                        .flatMap(entry -> entry.cells().keySet().stream())
                        .distinct()
                        .map(column -> new Column(column, text(column)))
                        .toList())
                .entry(fact.change().apply(entries(fact.list())))
                .build();
    }

    private static Consumer<World> register(UnaryOperator<Register> change) {
        return world -> world.change("register", Register.class, change);
    }

    private static Consumer<World> identifier(String scheme, String value) {
        return world -> world.change(
                "organisation",
                Organisation.class,
                one -> one.toBuilder()
                        .identifier(List.of(new Identifier(Code.of(scheme), value, null)))
                        .build());
    }

    private static Consumer<World> format(String mediaType) {
        return world -> world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder()
                        .format(List.of(new EvidenceFormat(mediaType, List.of("de"), null)))
                        .build());
    }

    private static Consumer<World> annexNumber(String number) {
        return register(one -> one.toBuilder()
                .identifier(List.of(new Identifier(Code.of("idnrg-annex"), number, null)))
                .build());
    }

    private static Consumer<World> procedureCode(String code) {
        return world -> world.change(
                "procedure",
                Procedure.class,
                one -> one.toBuilder()
                        .identifier(List.of(new Identifier(Code.of("oots-procedure"), code, null)))
                        .build());
    }

    private static Consumer<World> consumersIn(String area) {
        return world -> world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder().jurisdiction(List.of(Area.parse(area))).build());
    }

    /** A field is copied into one of another character set, and no loss is stated. */
    private static Consumer<World> characterSets(String source, String target) {
        return world -> {
            world.change("long-label", DataElement.class, one -> letters(one, source));
            world.change("short-label", DataElement.class, one -> letters(one, target));
            world.change(
                    "label-mapping",
                    Mapping.class,
                    one -> one.toBuilder()
                            .fieldPair(List.of(
                                    one.fieldPair().get(0).toBuilder()
                                            .loss(Loss.NONE)
                                            .build(),
                                    one.fieldPair().get(1)))
                            .build());
        };
    }

    private static DataElement letters(DataElement element, String characterSet) {
        return element.toBuilder()
                .constraint(Constraint.builder()
                        .maxLength(100L)
                        .characterSet(characterSet)
                        .build())
                .build();
    }

    private static Consumer<World> restriction(String path, String code) {
        return world -> world.change(
                "profile",
                Profile.class,
                one -> one.toBuilder()
                        .restriction(List.of(Restriction.builder()
                                .onKind(Kind.REGISTER)
                                .onPath(path)
                                .allowed(code)
                                .build()))
                        .build());
    }

    private static final Consumer<World> AS_IT_IS = world -> {};

    private static List<Fact> facts() {
        String procedure = CodeLists.entries("ootsProcedure").get(0).code();
        return List.of(
                // numbers of the annex of the IDNrG
                new Fact(
                        "a register leaves the annex",
                        "idnrgAnnex",
                        AS_IT_IS,
                        without("1"),
                        List.of(),
                        List.of("RM-ID-006 register /identifier/0/value")),
                new Fact(
                        "a number of the annex is over",
                        "idnrgAnnex",
                        AS_IT_IS,
                        entry("1", FactsThatChangeTest::over),
                        List.of(),
                        List.of("RM-CODE-003 register /identifier/0/value")),
                new Fact(
                        "a register joins the annex",
                        "idnrgAnnex",
                        annexNumber("77"),
                        with("77", null),
                        List.of("RM-ID-006 register /identifier/0/value"),
                        List.of()),
                new Fact(
                        "an ordinance moves a register to another administrative area",
                        "idnrgAnnex",
                        AS_IT_IS,
                        entry("1", cell("area", "justiz")),
                        List.of(),
                        List.of("RM-AREA-007 register /adminArea")),
                // areas
                new Fact(
                        "an area is over",
                        "area",
                        register(one -> one.toBuilder()
                                .jurisdiction(List.of(Area.parse("iso:DE-BY")))
                                .build()),
                        entry("iso:DE-BY", FactsThatChangeTest::over),
                        List.of(),
                        List.of("RM-CODE-003 register /jurisdiction/0")),
                new Fact(
                        "there is a new state",
                        "area",
                        register(one -> one.toBuilder()
                                .jurisdiction(List.of(Area.parse("iso:QQ")))
                                .build()),
                        with("iso:QQ", null),
                        List.of("RM-ID-003 register /jurisdiction/0"),
                        List.of()),
                new Fact(
                        "a state leaves the Union and the Economic Area",
                        "area",
                        consumersIn("iso:AT"),
                        entry(
                                "iso:AT",
                                one -> one.toBuilder().parentCode((String) null).build()),
                        List.of(),
                        List.of("RM-LEGAL-011 authorisation /consumer/0")),
                new Fact(
                        "a state joins the Union",
                        "area",
                        consumersIn("iso:CH"),
                        entry(
                                "iso:CH",
                                one -> one.toBuilder().parentCode("eu:EU").build()),
                        List.of("RM-LEGAL-011 authorisation /consumer/0"),
                        List.of()),
                // procedures of Annex II
                new Fact(
                        "a procedure leaves Annex II",
                        "ootsProcedure",
                        procedureCode(procedure),
                        without(procedure),
                        List.of(),
                        List.of("RM-ID-006 procedure /identifier/0/value")),
                new Fact(
                        "a procedure code is over",
                        "ootsProcedure",
                        procedureCode(procedure),
                        entry(procedure, FactsThatChangeTest::over),
                        List.of(),
                        List.of("RM-CODE-003 procedure /identifier/0/value")),
                // schemes of identifiers
                new Fact(
                        "a scheme is over",
                        "identifierScheme",
                        AS_IT_IS,
                        entry("idnr", FactsThatChangeTest::over),
                        List.of(),
                        List.of(
                                "RM-CODE-003 authorisation /identifierUsed/0",
                                "RM-CODE-003 register /subjectIdentifier/0/scheme")),
                new Fact(
                        "a scheme gets another form",
                        "identifierScheme",
                        identifier("leitweg-id", "04011000-1234512345-06"),
                        entry("leitweg-id", cell("pattern", "[0-9]{40}")),
                        List.of(),
                        List.of("RM-ID-001 organisation /identifier/0/value")),
                new Fact(
                        "a scheme loses its check digit",
                        "identifierScheme",
                        identifier("leitweg-id", "04011000-1234512345-07"),
                        entry("leitweg-id", cell("check", null)),
                        List.of("RM-ID-002 organisation /identifier/0/value"),
                        List.of()),
                new Fact(
                        "there is a new scheme",
                        "identifierScheme",
                        identifier("neue-nummer", "1"),
                        with("neue-nummer", null),
                        List.of("RM-CODE-001 organisation /identifier/0/scheme"),
                        List.of()),
                // media types
                new Fact(
                        "there is a new media type",
                        "mediaType",
                        format("application/vnd.example+cbor"),
                        with("application/vnd.example+cbor", null),
                        List.of("RM-ID-004 evidence /format/0/mediaType"),
                        List.of()),
                new Fact(
                        "a media type is taken out of the list",
                        "mediaType",
                        AS_IT_IS,
                        without("application/xml"),
                        List.of(),
                        List.of("RM-ID-004 evidence /format/0/mediaType")),
                new Fact(
                        "a media type is over",
                        "mediaType",
                        AS_IT_IS,
                        entry("application/xml", FactsThatChangeTest::over),
                        List.of(),
                        List.of("RM-CODE-003 evidence /format/0/mediaType")),
                // character sets
                new Fact(
                        "a character set no longer has what another one has",
                        "characterSet",
                        characterSets("din91379-A", "din91379-B"),
                        entry("din91379-B", cell("includes", "ascii")),
                        List.of(),
                        List.of("RM-MAP-005 label-mapping /fieldPair/0/loss")),
                new Fact(
                        "a character set takes in another one",
                        "characterSet",
                        characterSets("din91379-C", "din91379-D"),
                        entry("din91379-D", cell("includes", "ascii din91379-A din91379-B din91379-C")),
                        List.of("RM-MAP-005 label-mapping /fieldPair/0/loss"),
                        List.of()),
                new Fact(
                        "there is a new character set",
                        "characterSet",
                        characterSets("neue-norm", "ascii"),
                        with("neue-norm", null),
                        List.of("RM-CODE-001 long-label /constraint/characterSet"),
                        List.of("RM-MAP-005 label-mapping /fieldPair/0/loss")),
                // profiles
                new Fact(
                        "a profile allows a code that is new",
                        "adminArea",
                        restriction("adminArea", "weltraum"),
                        with("weltraum", null),
                        List.of("RM-PROF-001 profile /restriction/0/allowed/0"),
                        List.of()),
                new Fact(
                        "a profile allows a code that the list gives up",
                        "adminArea",
                        restriction("adminArea", "justiz"),
                        without("justiz"),
                        List.of(),
                        List.of("RM-PROF-001 profile /restriction/0/allowed/0")),
                // languages, protocols, purposes, administrative areas
                new Fact(
                        "there is a new language",
                        "language",
                        register(one -> one.toBuilder()
                                .title(Text.of(Map.of("de", "Register", "en", "Register", "qq", "R")))
                                .build()),
                        with("qq", null),
                        List.of("RM-ID-005 register /title/qq"),
                        List.of()),
                new Fact(
                        "a protocol goes by another transport",
                        "protocol",
                        world -> world.change(
                                "service",
                                DataService.class,
                                one -> one.toBuilder()
                                        .endpoint(
                                                List.of(Transfer.endpoint("rest", "https://register.example.org/api")))
                                        .build()),
                        entry("rest", cell("transport", "sftp")),
                        List.of(),
                        List.of("RM-SVC-002 service /endpoint/0/address")),
                new Fact(
                        "an administrative area is over",
                        "adminArea",
                        AS_IT_IS,
                        entry("inneres", FactsThatChangeTest::over),
                        List.of(),
                        List.of("RM-CODE-003 register /adminArea")));
    }

    /** Rule, record and path. */
    private static List<String> verdict(World world, String day) {
        return world.at(day).findings().stream()
                .map(finding -> finding.split(" \\[")[0])
                .sorted()
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aChangedEntryChangesTheVerdict() {
        return facts().stream()
                .map(fact -> DynamicTest.dynamicTest(fact.list() + ": " + fact.name(), () -> {
                    World old = World.standard();
                    fact.records().accept(old);
                    assertThat(verdict(old, "2027-03-01")).as("before").isEqualTo(fact.before());
                    World now = World.standard();
                    fact.records().accept(now);
                    now.add(newer(fact, null));
                    assertThat(verdict(now, "2027-03-01")).as("after").isEqualTo(fact.after());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theListThatIsValidOnTheDayCounts() {
        return facts().stream()
                .map(fact -> DynamicTest.dynamicTest(fact.list() + ": " + fact.name(), () -> {
                    World world = World.standard();
                    fact.records().accept(world);
                    world.add(newer(fact, new Period(CHANGE, null)));
                    assertThat(verdict(world, CHANGE.minusDays(1).toString()))
                            .as("the day before")
                            .isEqualTo(fact.before());
                    assertThat(verdict(world, CHANGE.toString())).as("the day").isEqualTo(fact.after());
                }));
    }
}
