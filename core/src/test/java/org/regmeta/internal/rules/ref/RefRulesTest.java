package org.regmeta.internal.rules.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.paths;
import static org.regmeta.internal.rules.World.refs;
import static org.regmeta.internal.rules.World.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regmeta.internal.rules.World;
import org.regmeta.model.AccessRight;
import org.regmeta.model.Concept;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Mapping;
import org.regmeta.model.Organisation;
import org.regmeta.model.OrganisationClass;
import org.regmeta.model.Period;
import org.regmeta.model.Procedure;
import org.regmeta.model.Profile;
import org.regmeta.model.Requirement;
import org.regmeta.value.Ref;

class RefRulesTest {
    private final World world = World.standard();

    private World require(String requirement) {
        return world.change(
                "procedure",
                Procedure.class,
                procedure -> procedure.toBuilder()
                        .requirement(List.of(Ref.parse(requirement)))
                        .build());
    }

    @Test
    void aReferenceLeadsToNoRecord() {
        assertThat(require(id("requirment")).findings())
                .containsExactly("RM-REF-001 procedure /requirement/0 [reference, " + id("requirment")
                        + ", property, requirement, suggestion, " + id("requirement") + "]");
    }

    @Test
    void inAnOpenWorldOnlyKnownIdsAreLookedAt() {
        assertThat(require("https://elsewhere.example/requirement").open().findings())
                .isEmpty();
    }

    @Test
    void theIdIsKnownButNotTheVersion() {
        assertThat(require(id("requirement@2")).open().findings())
                .containsExactly("RM-REF-001 procedure /requirement/0 [reference, " + id("requirement@2")
                        + ", property, requirement, suggestion, " + id("requirement@1.0.0") + "]");
    }

    @Test
    void codeListsOfTheStandardAreAlwaysKnown() {
        world.change(
                "colour-mapping",
                Mapping.class,
                mapping -> mapping.toBuilder()
                        .target("https://w3id.org/regmeta/codelist/area@1.0.0")
                        .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void theTargetHasAWrongKind() {
        assertThat(require(id("evidence")).findings())
                .containsExactly("RM-REF-002 procedure /requirement/0 [reference, " + id("evidence")
                        + ", found, EvidenceType, expected, Requirement]");
    }

    @Test
    void aRecordReplacesOneOfItsOwnKind() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder().replaces(id("evidence")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-002 birth /replaces/0 [reference, " + id("evidence")
                        + ", found, EvidenceType, expected, Concept]");
    }

    @Test
    void aReferenceToABodyNamesNoVersion() {
        world.authorise(one -> one.toBuilder().consumer(refs("consumers@1")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-003 authorisation /consumer/0 [reference, " + id("consumers@1") + "]");
    }

    @Test
    void aMappingNamesExactVersions() {
        world.change(
                "colour-mapping",
                Mapping.class,
                mapping -> mapping.toBuilder().source(id("colours@1")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-004 colour-mapping /source [reference, " + id("colours@1") + "]");
    }

    @Test
    void withoutFieldsTheObjectIsExact() {
        world.authorise(one -> one.toBuilder().field(List.of()).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-004 authorisation /object [reference, " + id("evidence") + "]");
        world.authorise(one -> one.toBuilder().object(id("evidence@1.0.0")).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aCircleIsReportedOnceByTheRecordThatWasReadFirst() {
        world.change(
                "name",
                Concept.class,
                concept -> concept.toBuilder()
                        .broader(id("birth"), id("family-name"))
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-REF-005 name /broader/1 [property, broader, cycle, " + id("name@1.0.0") + " → "
                        + id("family-name@1.0.0") + " → " + id("name@1.0.0") + "]");
    }

    @Test
    void aStructureDoesNotContainItself() {
        world.change(
                "person",
                DataStructure.class,
                person -> person.toBuilder()
                        .member(person.member().get(0).toBuilder()
                                .name("again")
                                .of(id("root"))
                                .build())
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-REF-005 person /member/2/of [property, of, cycle, " + id("person@1.0.0") + " → "
                        + id("root@1.0.0") + " → " + id("person@1.0.0") + "]");
    }

    @Test
    void aVersionBasedOnAnotherOfItsLineIsNoCircle() {
        Concept birth = world.get("birth", Concept.class);
        world.add(birth.toBuilder().version("1.1.0").basedOn(id("birth@1.0.0")).build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aLongChainIsNoCircle() {
        for (int i = 0; i < 20_000; i++) {
            Concept next = world.get("birth", Concept.class).toBuilder()
                    .id(id("chain/" + i))
                    .broader(i == 0 ? id("birth") : id("chain/" + (i - 1)))
                    .build();
            world.add(next);
        }
        assertThat(world.findingsAbout("chain/19999")).isEmpty();
    }

    @Test
    void oneVersionHasOneContent() {
        Concept birth = world.get("birth", Concept.class);
        world.add(birth.toBuilder().definition(text("something else")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-006 birth@1.0.0 /version [id, " + id("birth")
                        + ", version, 1.0.0, other, world.json:7:1]");
    }

    @Test
    void theSameContentTwiceIsNoFault() {
        world.add(world.get("birth", Concept.class));
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void aPathLeadsToNoMember() {
        world.authorise(one -> one.toBuilder()
                .field(paths("person/familyName", "person/birthDay", "rent"))
                .build());
        assertThat(world.findings())
                .containsExactly("RM-REF-007 authorisation /field/1 [path, person/birthDay, structure, " + id("root")
                        + ", suggestion, person/birthDate]");
    }

    @Test
    void anAuthorisationKeepsToTheFieldsOfTheEvidence() {
        world.change(
                "evidence",
                EvidenceType.class,
                evidence -> evidence.toBuilder().field(paths("person")).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-REF-007 authorisation /field/2 [path, rent, structure, " + id("root") + ", suggestion, ]",
                        "RM-EVID-014 requirement /fieldUse/2/information [information, " + id("rent")
                                + ", role, applicant]");
    }

    @Test
    void aPathOfAMappingLeadsToNoMember() {
        world.change(
                "label-mapping",
                Mapping.class,
                mapping -> mapping.toBuilder()
                        .fieldPair(List.of(mapping.fieldPair().get(0).toBuilder()
                                .targetPath(paths("labels"))
                                .build()))
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-REF-007 label-mapping /fieldPair/0/targetPath/0 [path, labels, structure, "
                        + id("short@1.0.0") + ", suggestion, label]");
    }

    @Test
    void theTargetEndsBeforeItsReferrer() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .validity(new Period(null, LocalDate.of(2027, 12, 31)))
                        .build());
        assertThat(world.findings())
                .contains("RM-REF-008 authorisation /timeWindow/anchor [reference, " + id("birth")
                        + ", gap, 2028-01-01/..]")
                .allMatch(finding -> finding.startsWith("RM-REF-008 "));
    }

    @Test
    void twoVersionsTogetherLeaveNoGap() {
        Concept birth = world.get("birth", Concept.class);
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .validity(new Period(null, LocalDate.of(2027, 12, 31)))
                        .build());
        world.add(birth.toBuilder()
                .version("2.0.0")
                .validity(new Period(LocalDate.of(2028, 1, 1), null))
                .build());
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void anActiveRecordDoesNotRestOnADraft() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder().status(LifecycleStatus.DRAFT).build());
        assertThat(world.findings())
                .containsExactly(
                        "RM-REF-008 procedure /requirement/0 [reference, " + id("requirement") + ", gap, ../..]");
    }

    @Test
    void whatIsReplacedMayBeOver() {
        Concept birth = world.get("birth", Concept.class);
        world.add(birth.toBuilder()
                .id(id("old"))
                .status(LifecycleStatus.WITHDRAWN)
                .build());
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder().replaces(Ref.parse(id("old"))).build());
        assertThat(world.findings()).isEmpty();
    }

    private static String circle(String... names) {
        return Stream.of(names).map(name -> id(name + "@1.0.0")).collect(Collectors.joining(" → "));
    }

    @Test
    void aBodyIsNotItsOwnParent() {
        world.change(
                "mediator",
                Organisation.class,
                one -> one.toBuilder().parent(id("mediator")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-005 mediator /parent [property, parent, cycle, "
                        + circle("mediator", "mediator") + "]");
    }

    @Test
    void classesDoNotLeaveOutEachOther() {
        world.change(
                "offices",
                OrganisationClass.class,
                one -> one.toBuilder().exclude(id("consumers")).build());
        assertThat(world.findings()).isEmpty();
        world.change(
                "consumers",
                OrganisationClass.class,
                one -> one.toBuilder().exclude(id("offices")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-005 offices /exclude/0 [property, exclude, cycle, "
                        + circle("offices", "consumers", "offices") + "]");
    }

    @Test
    void aProfileDoesNotBuildOnOneThatBuildsOnIt() {
        world.change(
                "profile-base",
                Profile.class,
                one -> one.toBuilder().base(id("profile")).build());
        assertThat(world.findings())
                .contains("RM-REF-005 profile-base /base [property, base, cycle, "
                        + circle("profile-base", "profile", "profile-base") + "]");
    }

    @Test
    void eachMeaningHasItsOwnCircles() {
        world.change(
                "birth",
                Concept.class,
                concept -> concept.toBuilder()
                        .replaces(id("rent"))
                        .basedOn(id("name@1.0.0"))
                        .build());
        world.change(
                "rent",
                Concept.class,
                concept -> concept.toBuilder().broader(id("birth")).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-REF-005"));
        world.change(
                "rent",
                Concept.class,
                concept -> concept.toBuilder().replaces(id("birth")).build());
        world.change(
                "name",
                Concept.class,
                concept -> concept.toBuilder().basedOn(id("birth@1.0.0")).build());
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-REF-005"))
                .containsExactly(
                        "RM-REF-005 name /basedOn [property, basedOn, cycle, " + circle("name", "birth", "name") + "]",
                        "RM-REF-005 birth /replaces/0 [property, replaces, cycle, " + circle("birth", "rent", "birth")
                                + "]");
    }

    @Test
    void ofALongCircleTenAreShown() {
        for (int size = 10; size <= 11; size++) {
            World longer = World.standard();
            for (int i = 0; i < size; i++) {
                longer.add(longer.get("birth", Concept.class).toBuilder()
                        .id(id("ring/" + i))
                        .broader(id("ring/" + (i + 1) % size))
                        .build());
            }
            String ten = IntStream.range(0, 10)
                    .mapToObj(i -> id("ring/" + i + "@1.0.0"))
                    .collect(Collectors.joining(" → "));
            assertThat(longer.findings())
                    .containsExactly("RM-REF-005 ring/0 /broader/0 [property, broader, cycle, " + ten
                            + (size > 10 ? " → …" : "") + " → " + id("ring/0@1.0.0") + "]");
        }
    }

    @Test
    void whatLeadsIntoACircleIsNotOnIt() {
        world.change(
                "name",
                Concept.class,
                one -> one.toBuilder().broader(id("birth")).build());
        world.change(
                "birth",
                Concept.class,
                one -> one.toBuilder().broader(id("rent")).build());
        world.change(
                "rent",
                Concept.class,
                one -> one.toBuilder().broader(id("birth")).build());
        assertThat(world.findings())
                .containsExactly("RM-REF-005 birth /broader/0 [property, broader, cycle, "
                        + circle("birth", "rent", "birth") + "]");
    }

    @Test
    void aLineKeepsItsKind() {
        world.add(world.get("mediator", Organisation.class).toBuilder()
                .id(id("birth"))
                .version("1.1.0")
                .build());
        assertThat(world.findings())
                .contains("RM-REF-009 birth@1.1.0 /id [kind, Organisation, other, Concept, version, 1.0.0]");
    }

    @Test
    void whatIsBroaderIsNotRelatedToo() {
        world.change(
                "family-name",
                Concept.class,
                one -> one.toBuilder().related(id("birth"), id("name")).build());
        assertThat(world.findings()).containsExactly("RM-REF-010 family-name /related/1 [concept, " + id("name") + "]");
    }

    @Test
    void evidenceListsFieldsOfItsStructure() {
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field("person", "rents", "rent").build());
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-REF-007"))
                .containsExactly(
                        "RM-REF-007 evidence /field/3 [path, rents, structure, " + id("root") + ", suggestion, rent]");
    }

    @Test
    void withoutAStructureThereAreNoFields() {
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder()
                        .structure((Ref) null)
                        .field(paths("person"))
                        .build());
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-REF-007 evidence"))
                .containsExactly(
                        "RM-REF-007 evidence /field/0 [path, person, structure, " + id("evidence") + ", suggestion, ]");
    }

    @Test
    void aGroupIsWithinWhatIsListedIfAllOfItIs() {
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder()
                        .field(paths("person/familyName", "person/birthDate", "rent"))
                        .build());
        world.authorise(one -> one.toBuilder().field(paths("person")).build());
        assertThat(world.findings()).noneMatch(finding -> finding.startsWith("RM-REF-007"));
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field(paths("person/familyName", "rent")).build());
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-REF-007"))
                .containsExactly("RM-REF-007 authorisation /field/0 [path, person, structure, " + id("root")
                        + ", suggestion, ]");
    }

    @Test
    void whatIsMeasuredIsInTheStructure() {
        world.add(World.dataset(AccessRight.RESTRICTED)
                .quality(World.measured("2027-01-01", "rent"), World.measured("2027-01-01", "rnt"))
                .build());
        assertThat(world.findings())
                .filteredOn(finding -> finding.startsWith("RM-REF-007"))
                .containsExactly("RM-REF-007 dataset /quality/1/field/0 [path, rnt, structure, " + id("root")
                        + ", suggestion, rent]");
    }

    @Test
    void aSourcePathOfAMappingLeadsToNoMember() {
        world.change(
                "label-mapping",
                Mapping.class,
                mapping -> mapping.toBuilder()
                        .fieldPair(List.of(mapping.fieldPair().get(0).toBuilder()
                                .sourcePath(paths("labels"))
                                .build()))
                        .build());
        assertThat(world.findings())
                .containsExactly("RM-REF-007 label-mapping /fieldPair/0/sourcePath/0 [path, labels, structure, "
                        + id("long@1.0.0") + ", suggestion, label]");
    }
}
