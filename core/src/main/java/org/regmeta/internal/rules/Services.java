package org.regmeta.internal.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.regmeta.model.DataService;
import org.regmeta.model.ExchangePattern;

/** The services by which a transfer runs, as far as the authorisation names them and they are known. */
public final class Services {
    private static final Set<ExchangePattern> QUERIES =
            EnumSet.of(ExchangePattern.SYNC_QUERY, ExchangePattern.ASYNC_QUERY, ExchangePattern.BATCH_QUERY);

    private Services() {}

    /**
     * The services of a transfer.
     *
     * @param reach an authorisation and what it reaches
     * @return those that are known, in the order in which they are named
     */
    public static List<DataService> of(Reach reach) {
        return reach.known()
                .all(reach.authorisation().dataService(), reach.authorisation(), DataService.class)
                .records();
    }

    /**
     * Whether the consumer asks for single cases by machine.
     *
     * @param reach an authorisation and what it reaches
     * @return whether one of its services is known to be such a retrieval
     */
    public static boolean areAsked(Reach reach) {
        return of(reach).stream().anyMatch(service -> QUERIES.contains(service.exchangePattern()));
    }
}
