package org.regmeta.internal.rules.prof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regmeta.internal.rules.World;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.Kind;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RestrictionBuilder;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.Severity;
import org.regmeta.value.Ref;

class ProfRulesTest {
    private final World world = World.standard();

    private World restrict(UnaryOperator<RestrictionBuilder> change) {
        return world.change("profile", Profile.class, profile -> {
            Restriction changed =
                    change.apply(profile.restriction().get(0).toBuilder()).build();
            return profile.toBuilder().restriction(List.of(changed)).build();
        });
    }

    private World severity(String name, Severity severity) {
        return world.change(
                name,
                Profile.class,
                profile -> profile.toBuilder()
                        .ruleSeverity(List.of(new RuleSeverity("RM-ID-004", severity)))
                        .build());
    }

    @Test
    void aProfileAllowsMoreThanItsBase() {
        assertThat(restrict(one -> one.maxOccurs(4L)).findings())
                .containsExactly("RM-PROF-001 profile /restriction/0/maxOccurs [what, jurisdiction maxOccurs 4 > 3]");
        assertThat(restrict(one -> one.maxOccurs(2L)).findings()).isEmpty();
        assertThat(restrict(one -> one.allowed("iso:DE-HH")).findings())
                .containsExactly(
                        "RM-PROF-001 profile /restriction/0/allowed/2 [what, jurisdiction allowed iso:DE-HH ∉ [iso:DE, iso:DE-BY]]");
        assertThat(restrict(one -> one.allowed(List.of("iso:DE"))).findings()).isEmpty();
        assertThat(restrict(one -> one.allowed(List.of()).fixed("iso:DE-HH")).findings())
                .containsExactly(
                        "RM-PROF-001 profile /restriction/0/fixed [what, jurisdiction fixed iso:DE-HH ∉ [iso:DE, iso:DE-BY]]");
    }

    @Test
    void aProfileForbidsWhatItsBaseRequires() {
        world.change(
                "profile-base",
                Profile.class,
                base -> base.toBuilder()
                        .restriction(List.of(base.restriction().get(0).toBuilder()
                                .required(true)
                                .build()))
                        .build());
        assertThat(world.findings()).isEmpty();
        assertThat(restrict(one -> one.forbidden(true)).findings())
                .containsExactly(
                        "RM-PROF-001 profile /restriction/0/forbidden [what, jurisdiction forbidden ≠ required]");
    }

    /** Restrictions as they are written: required, forbidden, each false or not, maxOccurs n, fixed v, allowed v v, regex r; what comes behind the slash stands before it. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "Register purpose | required; allowed a b | – | –",
                "Register purpose | required; forbidden | – | 0 forbidden required ≠ forbidden",
                "Register purpose | forbidden | required | 1 forbidden required ≠ forbidden",
                "Register purpose | required | forbidden | 1 required required ≠ forbidden",
                "Register purpose | required; maxOccurs 0 | – | 0 maxOccurs required ≠ maxOccurs 0",
                "Register purpose | required | maxOccurs 0 | 1 required required ≠ maxOccurs 0",
                "Register purpose | maxOccurs 0 | required | 1 maxOccurs required ≠ maxOccurs 0",
                "Register purpose | fixed statistics; allowed planning | – | 0 fixed fixed statistics ∉ [planning]",
                "Register purpose | fixed statistics; allowed statistics | – | –",
                "Register purpose | fixed statistics | fixed planning | 1 fixed fixed statistics ∉ [planning]",
                "Register purpose | fixed statistics | fixed statistics | –",
                "Register purpose | fixed statistics | allowed planning | 1 fixed fixed statistics ∉ [planning]",
                "Register purpose | allowed statistics | fixed planning | 1 allowed allowed [statistics] ∩ [planning] = ∅",
                "Register purpose | allowed statistics | allowed planning | 1 allowed allowed [statistics] ∩ [planning] = ∅",
                "Register purpose | allowed statistics planning | allowed planning | –",
                "Register purpose | fixed statistics; regex p[a-z]* | – | 0 fixed [statistics] ∉ /p[a-z]*/",
                "Register purpose | allowed statistics; regex p[a-z]* | – | 0 allowed [statistics] ∉ /p[a-z]*/",
                "Register purpose | allowed statistics planning; regex p[a-z]* | – | –",
                "Register purpose | regex p[a-z]* | fixed statistics | 1 regex [statistics] ∉ /p[a-z]*/",
                "Register purpose | allowed statistics | regex p[a-z]* | 1 allowed [statistics] ∉ /p[a-z]*/",
                "Register title | forbidden | – | 0 forbidden forbidden ≠ required",
                "Register competentAuthority | maxOccurs 0 | – | 0 maxOccurs maxOccurs 0 ≠ required",
                "Register responsible/organisation | forbidden | – | 0 forbidden forbidden ≠ required",
                "Register legalBasis/act | forbidden | – | –",
                "Register purpose | forbidden | – | –",
            })
    void nothingCanMeetARestriction(String place, String own, String before, String expected) {
        String[] names = place.split(" ");
        List<Restriction> all = before.equals("–")
                ? List.of(restriction(names, own))
                : List.of(restriction(names, before), restriction(names, own));
        world.change(
                "profile",
                Profile.class,
                profile -> profile.toBuilder().base((Ref) null).restriction(all).build());
        List<String> found = world.findings().stream()
                .filter(finding -> finding.startsWith("RM-PROF-005"))
                .toList();
        if (expected.equals("–")) {
            assertThat(found).isEmpty();
        } else {
            String[] parts = expected.split(" ", 3);
            assertThat(found)
                    .containsExactly("RM-PROF-005 profile /restriction/" + parts[0] + "/" + parts[1] + " [what, "
                            + names[1] + " " + parts[2] + "]");
        }
    }

    /** The same notation; the one in the middle stands in the base. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "Register purpose | required | required | –",
                "Register purpose | forbidden | forbidden | –",
                "Register purpose | required false | required | required required false < true",
                "Register purpose | required false | forbidden | –",
                "Register purpose | required | forbidden | required required ≠ forbidden",
                "Register purpose | forbidden false | forbidden | forbidden forbidden false < true",
                "Register purpose | forbidden false | required | –",
                "Register purpose | forbidden | required | forbidden forbidden ≠ required",
                "Register purpose | maxOccurs 2 | maxOccurs 2 | –",
                "Register purpose | fixed planning | regex p[a-z]* | –",
                "Register purpose | fixed statistics | regex p[a-z]* | fixed fixed statistics ∉ /p[a-z]*/",
                "Register purpose | allowed planning statistics | regex p[a-z]* | allowed/1 allowed statistics ∉ /p[a-z]*/",
                "Register purpose | fixed statistics | regex [ | –",
                "Register purpose | regex s[a-z]* | regex p[a-z]* | –",
                "Register federation | maxOccurs 1 | – | –",
                "Register federation | maxOccurs 2 | – | maxOccurs maxOccurs 2 > 1",
                "Register title | required | – | –",
                "Register title | required false | – | required required false < true",
                "Register purpose | required false | – | –",
                "Register federation | allowed central nowhere | – | allowed/1 allowed nowhere ∉ federation",
            })
    void aProfileIsNeverWeaker(String place, String own, String before, String expected) {
        String[] names = place.split(" ");
        world.change(
                "profile-base",
                Profile.class,
                base -> base.toBuilder()
                        .restriction(before.equals("–") ? base.restriction() : List.of(restriction(names, before)))
                        .build());
        world.change(
                "profile",
                Profile.class,
                profile -> profile.toBuilder()
                        .restriction(List.of(restriction(names, own)))
                        .build());
        List<String> found = world.findings().stream()
                .filter(finding -> finding.startsWith("RM-PROF-001"))
                .toList();
        if (expected.equals("–")) {
            assertThat(found).isEmpty();
        } else {
            String[] parts = expected.split(" ", 2);
            assertThat(found)
                    .containsExactly("RM-PROF-001 profile /restriction/0/" + parts[0] + " [what, " + names[1] + " "
                            + parts[1] + "]");
        }
    }

    private static Restriction restriction(String[] place, String parts) {
        RestrictionBuilder builder =
                Restriction.builder().onKind(Kind.ofCode(place[0])).onPath(place[1]);
        for (String part : parts.split("; ")) {
            String[] words = part.split(" ");
            switch (words[0]) {
                case "required" -> builder.required(words.length == 1);
                case "forbidden" -> builder.forbidden(words.length == 1);
                case "maxOccurs" -> builder.maxOccurs(Long.valueOf(words[1]));
                case "fixed" -> builder.fixed(words[1]);
                case "regex" -> builder.regex(words[1]);
                default -> builder.allowed(List.of(words).subList(1, words.length));
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "Register, purpose, true",
        "Register, legalBasis/provision, true",
        "Register, title/de, true",
        "Register, title, true",
        "Register, purposes, false",
        "Register, legalBasis/paragraph, false",
        "Register, purpose/x, false",
        "Register, title/de/x, false",
        "Organisation, subjectIdentifier/scheme, false",
    })
    void aPlaceThatTheStandardDoesNotHave(String kind, String path, boolean there) {
        world.change(
                "profile",
                Profile.class,
                profile -> profile.toBuilder()
                        .base((Ref) null)
                        .restriction(List.of(Restriction.builder()
                                .onKind(Kind.ofCode(kind))
                                .onPath(path)
                                .regex("x")
                                .build()))
                        .build());
        assertThat(world.findings())
                .isEqualTo(
                        there
                                ? List.of()
                                : List.of(
                                        "RM-PROF-004 profile /restriction/0/onPath [name, " + kind + "/" + path + "]"));
    }

    @Test
    void aRuleThatTheStandardDoesNotHave() {
        world.change(
                "profile",
                Profile.class,
                profile -> profile.toBuilder()
                        .ruleSeverity(List.of(
                                new RuleSeverity("RM-ID-999", Severity.ERROR),
                                new RuleSeverity("EX-OWN-1", Severity.ERROR)))
                        .build());
        assertThat(world.findings()).containsExactly("RM-PROF-004 profile /ruleSeverity/0/rule [name, RM-ID-999]");
    }

    @Test
    void anotherPlaceIsAnotherMatter() {
        assertThat(restrict(one -> one.onPath("domain").maxOccurs(9L)).findings())
                .isEmpty();
    }

    @Test
    void aRuleWeighsLessThanInTheBase() {
        assertThat(severity("profile", Severity.WARNING).findings())
                .containsExactly("RM-PROF-001 profile /ruleSeverity/0/severity [what, RM-ID-004 warning < error]");
    }

    @Test
    void aRuleWeighsLessThanInTheStandard() {
        severity("profile", Severity.WARNING);
        severity("profile-base", Severity.INFO);
        assertThat(world.findings())
                .containsExactly("RM-PROF-001 profile-base /ruleSeverity/0/severity [what, RM-ID-004 info < warning]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {"[0-9] | false", "[0-9]{5} | false", "[0-9 | true", "\\d+ | true", "^[0-9]$ | true"})
    void aPatternIsNoIRegexp(String pattern, boolean wrong) {
        world.change(
                "element-family-name",
                DataElement.class,
                element -> element.toBuilder()
                        .constraint(Constraint.builder().regex(pattern).build())
                        .build());
        assertThat(world.findings())
                .isEqualTo(
                        wrong
                                ? List.of(
                                        "RM-PROF-003 element-family-name /constraint/regex [pattern, " + pattern + "]")
                                : List.of());
    }
}
