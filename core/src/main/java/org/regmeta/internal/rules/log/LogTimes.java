package org.regmeta.internal.rules.log;

import org.regmeta.model.Logging;
import org.regmeta.value.Duration;

/** How long logs are kept by law, and which law a record names for it. */
final class LogTimes {
    /** IDNrG § 9(3) sentence 1. */
    static final Duration OF_NUMBER = Duration.parse("P2Y");

    /** SGB X § 79(4). */
    static final Duration OF_SOCIAL_DATA = Duration.parse("P6M");

    private LogTimes() {}

    /** Whether the record gives a reason beyond an act: another act, or words beside the citation. */
    static boolean areReasoned(Logging logging, String act) {
        return logging.legalBasis().stream().anyMatch(basis -> !basis.act().equals(act) || basis.text() != null);
    }
}
