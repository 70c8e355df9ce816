package org.regmeta.internal.match;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Authorisation;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;

/** The time between two deliveries, from the list of frequencies. */
final class Intervals {
    private Intervals() {}

    /** Empty where the frequency is irregular or not known. */
    static Optional<Duration> of(Authorisation authorisation, Known known) {
        @Nullable Code frequency = authorisation.frequency();
        return frequency == null
                ? Optional.empty()
                : AppliedList.of("frequency", authorisation, known)
                        .fact(frequency.value(), "interval")
                        .map(Duration::parse);
    }
}
