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
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RestrictionBuilder;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.Severity;

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
                        "RM-PROF-001 profile /restriction/0/allowed [what, jurisdiction allowed [iso:DE-HH] ∉ [iso:DE, iso:DE-BY]]");
        assertThat(restrict(one -> one.allowed(List.of("iso:DE"))).findings()).isEmpty();
        assertThat(restrict(one -> one.fixed("iso:DE-HH")).findings())
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
