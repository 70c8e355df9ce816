package org.regmeta.internal.rules.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.rules.World;
import org.regmeta.model.CodePair;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.MappingSample;
import org.regmeta.model.Relation;
import org.regmeta.model.Transformation;
import org.regmeta.model.Unmapped;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

class MapRulesTest {
    private final World world = World.standard();

    private World codes(UnaryOperator<Mapping> change) {
        return world.change("colour-mapping", Mapping.class, change);
    }

    private World fields(int index, UnaryOperator<FieldPair> change) {
        return world.change("label-mapping", Mapping.class, mapping -> {
            FieldPair[] pairs = mapping.fieldPair().toArray(FieldPair[]::new);
            pairs[index] = change.apply(pairs[index]);
            return mapping.toBuilder().fieldPair(List.of(pairs)).build();
        });
    }

    private World sample(int index, List<String> input, List<String> output) {
        return fields(
                index,
                pair -> pair.toBuilder()
                        .sample(List.of(new MappingSample(input, output)))
                        .build());
    }

    private static Mapping first(Mapping mapping) {
        return mapping.toBuilder().codePair(List.of(mapping.codePair().get(0))).build();
    }

    @Test
    void aCodeOfTheSourceIsLeftOut() {
        assertThat(codes(MapRulesTest::first).findings())
                .containsExactly("RM-MAP-001 colour-mapping /codePair [codes, g]");
        codes(mapping -> mapping.toBuilder().unmapped(Unmapped.REJECT).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void codesInAFileOfTheirOwnAreNotKnown() {
        world.external("colours", ExternalFiles.none());
        assertThat(world.findings())
                .containsExactly("RM-CODE-010 colours /external/file [missing, colours.csv, limit, , file, ]");
        assertThat(world.incomplete()).hasSize(1).allMatch(reason -> reason.contains(id("colours")));
    }

    @Test
    void aCopyIsNotTheSame() {
        assertThat(sample(0, List.of("a"), List.of("b")).findings())
                .containsExactly("RM-MAP-002 label-mapping /fieldPair/0/sample/0 [sample, a → b]");
    }

    @Test
    void aSampleHasTooManyValues() {
        assertThat(sample(0, List.of("a", "b"), List.of("a")).findings())
                .containsExactly("RM-MAP-002 label-mapping /fieldPair/0/sample/0 [sample, a, b → a]");
    }

    @Test
    void aCodeIsTranslatedByThePairs() {
        assertThat(sample(1, List.of("r"), List.of("gruen")).findings())
                .containsExactly("RM-MAP-002 label-mapping /fieldPair/1/sample/0 [sample, r → gruen]");
        assertThat(sample(1, List.of("g"), List.of("gruen")).findings()).isEmpty();
    }

    @Test
    void aCodeWithoutAPairIsTurnedDownOrKept() {
        codes(mapping -> first(mapping).toBuilder().unmapped(Unmapped.REJECT).build());
        assertThat(sample(1, List.of("g"), List.of("g")).findings())
                .containsExactly("RM-MAP-002 label-mapping /fieldPair/1/sample/0 [sample, g → g]");
        assertThat(sample(1, List.of("g"), List.of()).findings()).isEmpty();
        codes(mapping -> mapping.toBuilder().unmapped(Unmapped.KEEP).build());
        assertThat(sample(1, List.of("g"), List.of("g")).findings()).isEmpty();
    }

    /** A code goes lost where no pair of it has a target, and nowhere else. */
    @Test
    void aCodeIsDroppedByThePairs() {
        String expected = "RM-MAP-002 label-mapping /fieldPair/1/sample/0 [sample, r → ]";
        assertThat(sample(1, List.of("r"), List.of()).findings()).containsExactly(expected);
        codes(mapping -> mapping.toBuilder()
                .codePair(List.of(
                        mapping.codePair().get(0).toBuilder()
                                .targetCode(List.of())
                                .build(),
                        mapping.codePair().get(1)))
                .build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-MAP-002"));
        sample(1, List.of("r"), List.of("rot"));
        assertThat(world.findings()).contains("RM-MAP-002 label-mapping /fieldPair/1/sample/0 [sample, r → rot]");
    }

    @Test
    void whereNoPairsAreKnownNothingIsRun() {
        fields(1, pair -> pair.toBuilder().codes((Ref) null).build());
        String expected = "RM-MAP-002 label-mapping /fieldPair/1/sample/0 [sample, r → gruen]";
        assertThat(sample(1, List.of("r"), List.of("gruen")).findings()).doesNotContain(expected);
        world.change(
                "label-mapping",
                Mapping.class,
                mapping -> mapping.toBuilder()
                        .codePair(world.get("colour-mapping", Mapping.class).codePair())
                        .build());
        assertThat(world.findings()).contains(expected);
    }

    @Test
    void whatIsDescribedInWordsIsNotRun() {
        fields(
                0,
                pair -> pair.toBuilder()
                        .transformation(Transformation.DESCRIBED)
                        .note(World.text("the first letter only"))
                        .build());
        assertThat(sample(0, List.of("a"), List.of("b")).findings()).isEmpty();
    }

    @Test
    void whatIsExactLosesNothing() {
        fields(0, pair -> pair.toBuilder().relation(Relation.EXACT).build());
        assertThat(world.findings()).containsExactly("RM-MAP-003 label-mapping /fieldPair/0/loss [loss, truncation]");
    }

    @Test
    void twoCodesAreNotTheSame() {
        codes(mapping -> mapping.toBuilder()
                .codePair(List.of(
                        mapping.codePair().get(0),
                        mapping.codePair().get(1).toBuilder()
                                .targetCode(List.of("rot"))
                                .build()))
                .build());
        assertThat(world.findings()).containsExactly("RM-MAP-004 colour-mapping /codePair/1 [code, rot]");
        codes(mapping -> {
            CodePair broad = mapping.codePair().get(1).toBuilder()
                    .relation(Relation.BROAD)
                    .build();
            return mapping.toBuilder()
                    .codePair(List.of(mapping.codePair().get(0), broad))
                    .build();
        });
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aShorterFieldLosesSomething() {
        fields(0, pair -> pair.toBuilder().loss(Loss.NONE).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-MAP-005 label-mapping /fieldPair/0/loss [source, maxLength 100, target, maxLength 40]");
        constrain(
                Constraint.builder().maxLength(100L).characterSet("din91379-A").build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aSmallerCharacterSetLosesSomething() {
        fields(0, pair -> pair.toBuilder().loss(Loss.NONE).build());
        constrain(Constraint.builder().maxLength(100L).characterSet("ascii").build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-MAP-005 label-mapping /fieldPair/0/loss [source, characterSet din91379-A, target, characterSet ascii]");
        constrain(
                Constraint.builder().maxLength(100L).characterSet("din91379-B").build());
        assertThat(world.findings()).isEmpty();
    }

    private void constrain(Constraint constraint) {
        world.change(
                "short-label",
                DataElement.class,
                label -> label.toBuilder()
                        .constraint(constraint)
                        .secrecy(List.<Code>of())
                        .build());
    }

    @Test
    void aPairNamesCodesThatThereAre() {
        codes(mapping -> mapping.toBuilder()
                .codePair(List.of(
                        mapping.codePair().get(0),
                        mapping.codePair().get(1).toBuilder()
                                .targetCode(List.of("gruun"))
                                .build()))
                .build());
        assertThat(world.findings())
                .containsExactly("RM-MAP-006 colour-mapping /codePair/1/targetCode/0 "
                        + "[code, gruun, list, https://example.org/farben@1.0.0, suggestion, gruen]");
    }

    @Test
    void noneMeansNoTarget() {
        codes(mapping -> mapping.toBuilder()
                .codePair(List.of(
                        mapping.codePair().get(0),
                        mapping.codePair().get(1).toBuilder()
                                .relation(Relation.NONE)
                                .build()))
                .build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-MAP-007 colour-mapping /codePair/1/relation [code, g, relation, none, target, gruen]");
        codes(mapping -> mapping.toBuilder()
                .codePair(List.of(
                        mapping.codePair().get(0),
                        mapping.codePair().get(1).toBuilder()
                                .targetCode(List.of())
                                .build()))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void whatIsExactlyOneIsNoOther() {
        codes(mapping -> mapping.toBuilder()
                .codePair(mapping.codePair().get(1).toBuilder()
                        .targetCode(List.of("rot"))
                        .relation(Relation.RELATED)
                        .build())
                .build());
        assertThat(world.findings())
                .as("whichever pair comes first")
                .containsExactly("RM-MAP-008 colour-mapping /codePair/1/relation [code, g, targets, gruen, rot]");
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, STRING, false",
        "STRING, DATE, true",
        "STRING, TEXT, false",
        "TEXT, STRING, true",
        "INTEGER, DECIMAL, false",
        "DECIMAL, INTEGER, true",
        "DATE, PARTIAL_DATE, false",
        "PARTIAL_DATE, DATE, true",
        "INSTANT, DATE, true",
        "IDENTIFIER, STRING, false",
        "STRING, BOOLEAN, true",
    })
    void anotherDatatypeMayTakeInLess(Datatype from, Datatype into, boolean lost) {
        datatype("long-label", from);
        datatype("short-label", into);
        fields(0, pair -> pair.toBuilder().loss(Loss.NONE).build());
        List<String> expected = List.of("RM-MAP-012 label-mapping /fieldPair/0/loss [source, " + from.code()
                + ", target, " + into.code() + "]");
        assertThat(world.findings()).isEqualTo(lost ? expected : List.of());
    }

    private void datatype(String element, Datatype datatype) {
        world.change(
                element,
                DataElement.class,
                label -> label.toBuilder().datatype(datatype).constraint(null).build());
    }
}
