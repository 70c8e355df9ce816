package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regmeta.internal.rules.World.id;
import static org.regmeta.internal.rules.World.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Concept;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Datatype;
import org.regmeta.model.Direction;
import org.regmeta.model.EvidenceOption;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.FieldUse;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.PersonalData;
import org.regmeta.model.Requirement;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Duration;

/**
 * Which requirement needs each field, or that none does. The structure: {@code person} (familyName, birthDate), {@code home} with {@code address} (street, city)
 * and {@code owner}, a person in a role of its own, and {@code rent}. Of the concepts, city is narrower than place, place than geo; street than place and way,
 * both narrower than geo; familyName than name.
 */
class MinimisationTest {
    private final World world = World.standard();

    private Minimisation judge(String fields, String uses, String window, String roles) {
        world.add(
                Data.concept("geo"),
                Data.concept("place", "geo"),
                Data.concept("way", "geo"),
                Data.concept("city", "place"),
                Data.concept("street", "place", "way"),
                Data.element("element-street", "street", Datatype.STRING).build(),
                Data.element("element-city", "city", Datatype.STRING).build(),
                Data.structure("address", Data.member("street", "element-street"), Data.member("city", "element-city")),
                Data.structure(
                        "home",
                        Data.member("address", "address"),
                        Data.member("owner", "person").toBuilder()
                                .subjectRole("owner")
                                .build()));
        world.change(
                "root",
                DataStructure.class,
                root -> Data.structure(
                        "root",
                        Data.member("person", "person"),
                        Data.member("home", "home"),
                        Data.member("rent", "element-rent")));
        world.change(
                "evidence",
                EvidenceType.class,
                one -> one.toBuilder().field(paths("person", "home", "rent")).build());
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .fieldUse(Stream.of(uses.split(" "))
                                .map(MinimisationTest::use)
                                .toList())
                        .evidenceOption(
                                roles.equals("–")
                                        ? List.of()
                                        : Stream.of(roles.split(" "))
                                                .map(role -> EvidenceOption.builder()
                                                        .subjectRole(role)
                                                        .evidenceType(id("evidence"))
                                                        .build())
                                                .toList())
                        .build());
        world.authorise(one -> one.toBuilder()
                .field(fields.equals("–") ? List.of() : paths(fields.split(" ")))
                .timeWindow(window(window))
                .build());
        return judged();
    }

    private Minimisation judged() {
        List<MetadataRecord> records = new ArrayList<>(world.records());
        Known known = new Known(Catalogue.ofRecords(records), LocalDate.of(2027, 3, 1));
        return Minimisation.of(Reach.of(world.get("authorisation", Authorisation.class), known));
    }

    /** {@code information:role}, and where needed {@code :window}. */
    private static FieldUse use(String text) {
        String[] parts = text.split(":");
        return Transfer.use(parts[0], parts[1])
                .timeWindow(window(parts.length > 2 ? parts[2] : "–"))
                .build();
    }

    /** Length, {@code +offset}, {@code w} for whole periods, {@code a} for after, {@code d} for another anchor. */
    private static @Nullable TimeWindow window(String text) {
        if (text.equals("–")) {
            return null;
        }
        String length = text.replaceAll("[+wad].*", "");
        int plus = text.indexOf('+');
        TimeWindow window = TimeWindow.builder()
                .length(Duration.parse(length))
                .anchor(id(text.endsWith("d") ? "rent" : "birth"))
                .direction(text.endsWith("a") ? Direction.AFTER : Direction.BEFORE)
                .wholePeriod(text.endsWith("w") ? true : null)
                .build();
        return plus < 0
                ? window
                : window.toBuilder()
                        .offset(Duration.parse(text.substring(plus + 1).replaceAll("[wad]$", "")))
                        .build();
    }

    private static String shown(Minimisation.Judged one) {
        String answer = one.reasons().stream()
                .map(reason -> reason.fit().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("+"));
        return one.reached().field().path() + " " + (one.role() == null ? "–" : one.role()) + " "
                + (answer.isEmpty() ? "none" : answer);
    }

    private static String shown(Minimisation minimisation) {
        return minimisation.fields().stream().map(MinimisationTest::shown).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0} | {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // a leaf, named by itself
                "rent                    | element-rent:applicant                | rent applicant needed",
                "rent                    | element-city:applicant                | rent applicant none",
                "rent person/birthDate   | element-rent:applicant                | rent applicant needed; person/birthDate applicant none",
                // a group of the authorisation means its leaves, each judged for itself
                "person                  | name:applicant                        | person/birthDate applicant none; person/familyName applicant needed",
                "person                  | name:applicant birth:applicant        | person/birthDate applicant needed; person/familyName applicant needed",
                "home/address            | element-city:applicant                | home/address/city applicant needed; home/address/street applicant none",
                "home                    | element-city:applicant                | home/address/city applicant needed; home/address/street applicant none; home/owner/birthDate owner none; home/owner/familyName owner none",
                // no field at all means those of the evidence type, unfolded
                "–                       | element-rent:applicant                | person/birthDate applicant none; person/familyName applicant none; home/address/city applicant none; home/address/street applicant none; home/owner/birthDate owner none; home/owner/familyName owner none; rent applicant needed",
                // a group and a leaf of it: each leaf once
                "person person/birthDate | birth:applicant                       | person/birthDate applicant needed; person/familyName applicant none",
                // a group of the need covers what lies in it, however deep
                "home/address            | address:applicant                     | home/address/city applicant needed; home/address/street applicant needed",
                "home/address            | home:applicant                        | home/address/city applicant needed; home/address/street applicant needed",
                "home/address rent       | root:applicant                        | home/address/city applicant needed; home/address/street applicant needed; rent applicant needed",
                "rent                    | address:applicant                     | rent applicant none",
                "person/birthDate        | home:applicant                        | person/birthDate applicant none",
                // broader concepts, over several steps and by several ways; never the narrower one
                "home/address/city       | city:applicant                        | home/address/city applicant needed",
                "home/address/city       | place:applicant                       | home/address/city applicant needed",
                "home/address/city       | geo:applicant                         | home/address/city applicant needed",
                "home/address/city       | way:applicant                         | home/address/city applicant none",
                "home/address/street     | way:applicant                         | home/address/street applicant needed",
                "home/address/street     | geo:applicant                         | home/address/street applicant needed",
                "home/address/street     | city:applicant                        | home/address/street applicant none",
                "person/familyName       | name:applicant                        | person/familyName applicant needed",
                "person/familyName       | birth:applicant                       | person/familyName applicant none",
                // several needs: every one that suits is said
                "rent                    | rent:applicant element-rent:applicant | rent applicant needed",
                "rent                    | rent:applicant root:householdMember   | rent applicant needed+other_role",
            })
    void byPath(String fields, String uses, String expected) {
        assertThat(shown(judge(fields, uses, "–", "applicant"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} | {1} | options {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the role of the option, where the path has none
                "rent                  | rent:applicant                         | applicant                 | rent applicant needed",
                "rent                  | rent:householdMember                   | applicant                 | rent applicant other_role",
                "rent                  | rent:applicant                         | applicant householdMember | rent applicant needed; rent householdMember other_role",
                "rent                  | rent:applicant rent:householdMember    | applicant householdMember | rent applicant needed+other_role; rent householdMember needed+other_role",
                // no option: the field fits every role
                "rent                  | rent:householdMember                   | –                         | rent – needed",
                "rent                  | birth:householdMember                  | –                         | rent – none",
                // the nearest role on the path, whatever the option says
                "home/owner/familyName | name:owner                             | applicant                 | home/owner/familyName owner needed",
                "home/owner/familyName | name:applicant                         | applicant                 | home/owner/familyName owner other_role",
                "home/owner/familyName | name:applicant                         | –                         | home/owner/familyName owner other_role",
                "home/owner            | person:owner                           | applicant                 | home/owner/birthDate owner needed; home/owner/familyName owner needed",
                "person home/owner     | person:applicant                       | applicant                 | person/birthDate applicant needed; person/familyName applicant needed; home/owner/birthDate owner other_role; home/owner/familyName owner other_role",
            })
    void byRole(String fields, String uses, String roles, String expected) {
        assertThat(shown(judge(fields, uses, "–", roles))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "–       | –       | needed",
                "P1Y     | –       | needed",
                "–       | P1Y     | other_time",
                "P1Y     | P1Y     | needed",
                "P12M    | P1Y     | needed",
                "P6M     | P1Y     | needed",
                "P2Y     | P1Y     | other_time",
                "P1Y     | P365D   | other_time",
                "P365D   | P1Y     | needed",
                "P30D    | P1M     | other_time",
                "P28D    | P1M     | needed",
                "P6M+P6M | P1Y     | other_time",
                "P6M+P5M | P1Y     | needed",
                "P1Yw    | P2Y     | needed",
                "P1Yw    | P1Y     | other_time",
                "P1Y+P1Yw| P3Y     | needed",
                "P1Ya    | P1Y     | other_time",
                "P1Ya    | P2Ya    | needed",
                "P1Yd    | P1Y     | other_time",
            })
    void byTimeWindow(String window, String wider, String expected) {
        assertThat(shown(judge("rent", "rent:applicant" + (wider.equals("–") ? "" : ":" + wider), window, "applicant")))
                .isEqualTo("rent applicant " + expected);
    }

    @Test
    void theNearestMissComesFirstAndEveryOneIsThere() {
        Minimisation minimisation = judge("rent", "rent:owner rent:applicant:P1M geo:applicant", "P1Y", "applicant");
        assertThat(shown(minimisation)).isEqualTo("rent applicant other_time+other_role");
        Minimisation.Judged rent = minimisation.fields().get(0);
        assertThat(rent.isNeeded()).isFalse();
        assertThat(rent.reasons())
                .allMatch(reason -> reason.need().requirement().id().value().equals(id("requirement")));
    }

    @ParameterizedTest(name = "person {0}, rent {1}, fields {2} -> {3}")
    @CsvSource({
        // public data: nothing that is reached is about people
        "NONE, NONE, person rent, EXEMPT",
        "NONE, NONE, –, EXEMPT",
        "PERSONAL, NONE, rent, EXEMPT",
        // one personal field, and all that is reached counts
        "PERSONAL, NONE, person rent, JUDGED",
        "NONE, PERSONAL, rent, JUDGED",
        "NONE, SPECIAL, rent, JUDGED",
        "NONE, CRIMINAL, rent, JUDGED",
    })
    void whatIsNotAboutPeopleIsExempt(PersonalData person, PersonalData rent, String fields, Minimisation.State state) {
        for (String name : List.of("element-family-name", "element-birth-date")) {
            world.change(
                    name,
                    DataElement.class,
                    one -> one.toBuilder().personalData(person).build());
        }
        world.change(
                "element-rent",
                DataElement.class,
                one -> one.toBuilder().personalData(rent).build());
        world.authorise(one -> one.toBuilder()
                .field(fields.equals("–") ? List.of() : paths(fields.split(" ")))
                .build());
        assertThat(judged().state()).isEqualTo(state);
        assertThat(judged().fields().isEmpty()).isEqualTo(state == Minimisation.State.EXEMPT);
    }

    @Test
    void theMemberSaysThatAFieldIsPublic() {
        world.change(
                "root",
                DataStructure.class,
                root -> Data.structure(
                        "root",
                        Data.member("person", "person"),
                        Data.member("rent", "element-rent").toBuilder()
                                .personalData(PersonalData.NONE)
                                .build()));
        world.authorise(one -> one.toBuilder().field(paths("rent")).build());
        assertThat(judged().state()).isEqualTo(Minimisation.State.EXEMPT);
    }

    @Test
    void whatIsNotKnownIsNotJudged() {
        world.remove("requirement");
        assertThat(judged().state()).isEqualTo(Minimisation.State.UNKNOWN);
        World other = World.standard();
        other.remove("root");
        Known known = new Known(Catalogue.ofRecords(other.records()), LocalDate.of(2027, 3, 1));
        assertThat(Minimisation.of(Reach.of(other.get("authorisation", Authorisation.class), known))
                        .state())
                .isEqualTo(Minimisation.State.UNKNOWN);
    }

    @Test
    void aConceptThatIsNotKnownMayBeTheBroaderOne() {
        world.change(
                "family-name",
                Concept.class,
                concept -> concept.toBuilder()
                        .broader(List.of())
                        .broader(id("elsewhere"))
                        .build());
        assertThat(shown(judged())).startsWith("person/familyName applicant possible");
        assertThat(judged().fields().get(0).isNeeded()).isTrue();
    }

    @Test
    void conceptsInACircleComeToAnEnd() {
        world.change(
                "name",
                Concept.class,
                concept -> concept.toBuilder().broader(id("family-name")).build());
        assertThat(shown(judged())).startsWith("person/familyName applicant needed");
    }

    @Test
    void theDayDecidesWhichRequirementCounts() {
        world.change(
                "requirement",
                Requirement.class,
                one -> one.toBuilder()
                        .validity(new org.regmeta.model.Period(null, LocalDate.of(2027, 12, 31)))
                        .build());
        Requirement later = world.get("requirement", Requirement.class).toBuilder()
                .version("2.0.0")
                .validity(new org.regmeta.model.Period(LocalDate.of(2028, 1, 1), null))
                .fieldUse(List.of(Transfer.use("name", "applicant").build()))
                .build();
        world.add(later);
        List<String> answers = new ArrayList<>();
        for (String day : List.of("2027-12-31", "2028-01-01")) {
            Known known = new Known(Catalogue.ofRecords(world.records()), LocalDate.parse(day));
            answers.add(shown(Minimisation.of(Reach.of(world.get("authorisation", Authorisation.class), known))));
        }
        assertThat(answers)
                .containsExactly(
                        "person/familyName applicant needed; person/birthDate applicant needed; rent applicant needed",
                        "person/familyName applicant needed; person/birthDate applicant none; rent applicant none");
    }
}
