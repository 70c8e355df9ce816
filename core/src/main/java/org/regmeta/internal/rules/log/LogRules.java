package org.regmeta.internal.rules.log;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area LOG. */
public final class LogRules {
    private LogRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new NumberNotLogged(),
                new LogsKeptTooShort(),
                new LogsKeptWithoutReason(),
                new SocialDataNotLogged(),
                new SocialLogsKeptTooLong(),
                new LogsOfTwoLaws(),
                new SpecialLawNotLogged(),
                new NotInCockpit());
    }
}
