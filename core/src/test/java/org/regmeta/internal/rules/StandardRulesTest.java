package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regmeta.spi.Rule;
import org.regmeta.validation.Layer;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;

/** What holds for all rules together. */
class StandardRulesTest {

    @Test
    void nothingIsSaidAboutRecordsThatAreRight() {
        assertThat(World.standard().findings()).isEmpty();
        assertThat(World.standard().open().findings()).isEmpty();
    }

    @Test
    void everyRuleHasItsEntryWithTheSameLayerAndKinds() {
        for (Rule rule : new StandardRules().rules()) {
            RuleEntry entry = RuleTexts.standard().find(rule.id()).orElseThrow(() -> new AssertionError(rule.id()));
            assertThat(entry.layer()).as(rule.id()).isEqualTo(rule.needsCatalogue() ? Layer.CATALOGUE : Layer.SEMANTIC);
            assertThat(
                            rule.kinds().isEmpty()
                                    ? java.util.List.of("any")
                                    : rule.kinds().stream()
                                            .map(kind -> kind.code())
                                            .toList())
                    .as(rule.id())
                    .containsExactlyInAnyOrderElementsOf(entry.kinds());
        }
    }

    @Test
    void everyEntryOfTheLaterLayersHasItsRule() {
        assertThat(RuleTexts.standard().all().stream()
                        .filter(entry -> entry.layer() == Layer.SEMANTIC || entry.layer() == Layer.CATALOGUE)
                        .map(RuleEntry::id))
                .containsExactlyInAnyOrderElementsOf(
                        new StandardRules().rules().stream().map(Rule::id).toList());
    }
}
