package org.regmeta.internal.rules;

import java.util.List;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleProvider;

/** All rules of the standard that look at records. */
public final class StandardRules implements RuleProvider {
    /** The rules are stateless. */
    public StandardRules() {}

    @Override
    public List<Rule> rules() {
        return List.of();
    }
}
