package org.regmeta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Layer;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleWording;
import org.regmeta.validation.Severity;

/**
 * A rule that is not of the standard, once it was admitted. What it says of itself is asked once, so that it cannot say something else later.
 *
 * @param rule what looks at the records
 * @param kinds the kinds that it looks at
 * @param entry what people read of it
 */
record OwnRule(Rule rule, Set<Kind> kinds, RuleEntry entry) implements Rule {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]{0,31}(-[A-Z0-9]{1,32}){1,7}");
    private static final String STANDARD = "RM-";

    /**
     * Admits rules.
     *
     * @param rules rules that are not of the standard
     * @return the same, in their order
     * @throws IllegalArgumentException if one must not join those of the standard; the message names it and says why
     */
    static List<OwnRule> admit(Collection<Rule> rules) {
        List<OwnRule> admitted = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            OwnRule own = admit(rule);
            if (!ids.add(own.id())) {
                throw refusal(rule, own.id(), "there are two rules of this id");
            }
            admitted.add(own);
        }
        return admitted;
    }

    private static OwnRule admit(Rule rule) {
        String id = rule.id();
        if (id.toUpperCase(Locale.ROOT).startsWith(STANDARD)) {
            throw refusal(rule, id, "ids that begin with RM- belong to the standard");
        }
        if (!ID.matcher(id).matches()) {
            throw refusal(
                    rule,
                    id,
                    "an id is made of words of capital letters and digits, joined by hyphens, as ACME-TITLE-001");
        }
        Layer layer = rule.needsCatalogue() ? Layer.CATALOGUE : Layer.SEMANTIC;
        Set<Kind> kinds = Set.copyOf(rule.kinds());
        List<String> names = kinds.isEmpty()
                ? List.of("any")
                : kinds.stream().map(Kind::code).sorted().toList();
        return new OwnRule(rule, kinds, RuleEntry.own(id, layer, rule.severity(), names, wordingOf(rule, id)));
    }

    private static RuleWording wordingOf(Rule rule, String id) {
        Optional<RuleWording> wording;
        try {
            wording = rule.wording();
        } catch (IllegalArgumentException e) {
            IllegalArgumentException refusal = refusal(rule, id, String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
        return wording.orElseThrow(() -> refusal(rule, id, "it brings no texts"));
    }

    private static IllegalArgumentException refusal(Rule rule, String id, String why) {
        return new IllegalArgumentException(
                "rule " + id + " (" + rule.getClass().getName() + ") is refused: " + why);
    }

    @Override
    public String id() {
        return entry.id();
    }

    @Override
    public Severity severity() {
        return entry.severity();
    }

    @Override
    public boolean needsCatalogue() {
        return entry.layer() == Layer.CATALOGUE;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        rule.check(record, context);
    }
}
