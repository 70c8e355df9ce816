package org.regmeta.internal.rules.code;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area CODE. */
public final class CodeRules {
    private CodeRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new UnknownOpenCode(),
                new DuplicateKey(),
                new CodeNotValid(),
                new PlaceholderLeft(),
                new VersionOfOtherList(),
                new UnknownParentCode(),
                new ParentCodeCycle(),
                new UndeclaredColumn(),
                new CodeRemoved(),
                new ExternalCodesUnknown(),
                new ExternalDigest(),
                new ExternalForm(),
                new ExternalCount());
    }
}
