package org.regmeta.internal.rules.id;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area ID. */
public final class IdRules {
    private IdRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new IdentifierForm(),
                new CheckDigit(),
                new UnknownArea(),
                new UnknownMediaType(),
                new UnknownLanguage(),
                new NumberNotInList(),
                new AddressForm());
    }
}
