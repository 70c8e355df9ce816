package org.regmeta.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Text;

/**
 * Arrangement of costs for a service: amount and currency or a yardstick in words, with legal basis.
 *
 * <p>Immutable and thread-safe. Source: CPSV-AP 3.2.
 *
 * @param amount Sum charged in the currency named; when absent it follows the yardstick described beside it; null
 *     where absent
 * @param currency Monetary unit of the charge as a key of three capital letters, such as EUR for the euro; null where
 *     absent
 * @param note Free remark to readers on exactly the statement beside which it stands; it does not change its meaning
 *     for tools; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 */
public record Fee(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Text note,
        List<LegalBasis> legalBasis) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Fee {
        legalBasis = List.copyOf(legalBasis);
    }

    /**
     * Starts a Fee.
     *
     * @return an empty builder
     */
    public static FeeBuilder builder() {
        return new FeeBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Fee
     */
    public FeeBuilder toBuilder() {
        return new FeeBuilder(this);
    }
}
