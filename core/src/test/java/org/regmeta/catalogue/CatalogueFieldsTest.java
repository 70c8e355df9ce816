package org.regmeta.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regmeta.model.Composition;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Datatype;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Maturity;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/** A structure unfolds into its leaves, each at its path; an evidence type holds those that it lists; what is not known is said to be missing. */
class CatalogueFieldsTest {
    private static final String ROOT = "https://example.org/";
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Responsibility OWNER =
            new Responsibility(Ref.parse("https://example.org/organisation/o"), Role.OWNER);

    private static final DataElement STREET = element("street", "1.0.0", PersonalData.PERSONAL);
    private static final DataElement NAME = element("name", "1.0.0", PersonalData.PERSONAL);
    private static final DataStructure ADDRESS = structure("address", member("street", "element/street"));
    private static final DataStructure PERSON = structure(
            "person",
            member("name", "element/name"),
            Member.builder()
                    .name("home")
                    .of(ROOT + "structure/address")
                    .min(0L)
                    .subjectRole("child")
                    .build());

    private static DataElement element(String name, String version, PersonalData personalData) {
        return DataElement.builder()
                .id(ROOT + "element/" + name)
                .version(version)
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", name, "en", name))
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .responsible(OWNER)
                .concept(ROOT + "concept/" + name)
                .datatype(Datatype.STRING)
                .personalData(personalData)
                .build();
    }

    private static Member member(String name, String of) {
        return Member.builder().name(name).of(ROOT + of).min(1L).max(1L).build();
    }

    private static DataStructure structure(String name, Member... members) {
        return DataStructure.builder()
                .id(ROOT + "structure/" + name)
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", name, "en", name))
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .responsible(OWNER)
                .composition(Composition.ALL)
                .member(members)
                .build();
    }

    private static EvidenceType evidence(String structure, String... fields) {
        var evidence = EvidenceType.builder()
                .id(ROOT + "evidence/e")
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "e", "en", "e"))
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .responsible(OWNER)
                .subjectType("naturalPerson")
                .maturity(Maturity.C)
                .field(fields);
        return (structure.isEmpty() ? evidence : evidence.structure(ROOT + structure)).build();
    }

    private static List<String> shown(Fields fields) {
        return fields.leaves().stream().map(field -> field.path().toString()).toList();
    }

    @Test
    void eachLeafStandsAtItsPath() {
        Catalogue catalogue = Catalogue.ofRecords(List.of(PERSON, ADDRESS, NAME, STREET));
        Fields fields = catalogue.fields(PERSON, DAY);
        assertThat(shown(fields)).containsExactly("home/street", "name");
        assertThat(fields.paths()).containsExactly(Path.parse("home"), Path.parse("home/street"), Path.parse("name"));
        assertThat(fields.isComplete()).isTrue();
        assertThat(fields.missing()).isEmpty();
        Field street = fields.leaves().get(0);
        assertThat(street.element()).isEqualTo(STREET);
        assertThat(street.element().concept()).isEqualTo(Ref.parse(ROOT + "concept/street"));
        assertThat(street.member()).isEqualTo(ADDRESS.member().get(0));
        assertThat(street.groups()).containsExactly(PERSON, ADDRESS);
        assertThat(street.role()).isEqualTo(Code.of("child"));
        assertThat(fields.leaves().get(1).role()).isNull();
        assertThat(fields.below(Path.parse("home"))).containsExactly(street);
        assertThat(fields.below(Path.parse("house"))).isEmpty();
        assertThatThrownBy(() -> fields.leaves().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatTheMemberSaysOfPersonalDataComesFirst() {
        Member none = Member.builder()
                .name("name")
                .of(ROOT + "element/name")
                .min(1L)
                .personalData(PersonalData.NONE)
                .build();
        Field field = Catalogue.ofRecords(List.of(NAME))
                .fields(structure("firm", none), DAY)
                .leaves()
                .get(0);
        assertThat(field.personalData()).isEqualTo(PersonalData.NONE);
        assertThat(field.isPersonal()).isFalse();
    }

    @Test
    void theVersionOfTheDayIsMeant() {
        DataElement then = NAME.toBuilder()
                .version("2.0.0")
                .validity(new Period(DAY, null))
                .build();
        Catalogue catalogue = Catalogue.ofRecords(List.of(PERSON, ADDRESS, NAME, then, STREET));
        assertThat(catalogue.fields(PERSON, DAY.minusDays(1)).below(Path.parse("name")))
                .extracting(Field::element)
                .containsExactly(NAME);
        assertThat(catalogue.fields(PERSON, DAY).below(Path.parse("name")))
                .extracting(Field::element)
                .containsExactly(then);
    }

    @Test
    void evidenceHoldsWhatItListsOrAll() {
        Catalogue catalogue = Catalogue.ofRecords(List.of(PERSON, ADDRESS, NAME, STREET));
        assertThat(shown(catalogue.fields(evidence("structure/person"), DAY))).containsExactly("home/street", "name");
        assertThat(shown(catalogue.fields(evidence("structure/person", "home"), DAY)))
                .containsExactly("home/street");
        Fields none = catalogue.fields(evidence(""), DAY);
        assertThat(none.leaves()).isEmpty();
        assertThat(none.isComplete()).isTrue();
    }

    @Test
    void whatIsNotKnownIsMissing() {
        Catalogue catalogue = Catalogue.ofRecords(List.of(PERSON, NAME));
        Ref address = Ref.parse(ROOT + "structure/address");
        Fields fields = catalogue.fields(PERSON, DAY);
        assertThat(shown(fields)).containsExactly("name");
        assertThat(fields.missing()).containsExactly(address);
        assertThat(fields.isComplete()).isFalse();
        assertThat(fields.admits(Path.parse("home/street"))).isTrue();
        assertThat(fields.admits(Path.parse("house"))).isFalse();
        // what is not listed is not missed
        assertThat(catalogue.fields(evidence("structure/person", "name"), DAY).isComplete())
                .isTrue();
        for (String listed : List.of("home", "home/street")) {
            Fields part = catalogue.fields(evidence("structure/person", listed), DAY);
            assertThat(part.missing()).containsExactly(address);
            assertThat(part.leaves()).isEmpty();
        }
        assertThat(catalogue.fields(evidence("structure/nobody"), DAY).missing())
                .containsExactly(Ref.parse(ROOT + "structure/nobody"));
    }

    @Test
    void aGroupThatHoldsItselfIsNotUnfoldedAgain() {
        DataStructure part = structure("part", member("name", "element/name"), member("part", "structure/part"));
        Fields fields = Catalogue.ofRecords(List.of(part, NAME)).fields(part, DAY);
        assertThat(shown(fields)).containsExactly("name");
        assertThat(fields.missing()).containsExactly(Ref.parse(ROOT + "structure/part"));
    }

    /** Ten groups in ten groups in ten groups and so on. */
    @Test
    void moreFieldsThanAnyDescriptionHasAreRefused() {
        List<MetadataRecord> records = new ArrayList<>(List.of(NAME));
        for (int depth = 0; depth < 5; depth++) {
            String of = depth == 0 ? "element/name" : "structure/" + (depth - 1);
            records.add(structure(
                    String.valueOf(depth),
                    IntStream.range(0, 10).mapToObj(i -> member("m" + i, of)).toArray(Member[]::new)));
        }
        Catalogue catalogue = Catalogue.ofRecords(records);
        DataStructure root = (DataStructure) records.get(5);
        assertThatThrownBy(() -> catalogue.fields(root, DAY))
                .isInstanceOf(TooManyFieldsException.class)
                .hasMessage(ROOT + "structure/4");
        assertThat(catalogue.fields((DataStructure) records.get(4), DAY).leaves())
                .hasSize(10_000);
    }
}
