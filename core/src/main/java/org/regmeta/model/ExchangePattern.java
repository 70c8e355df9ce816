package org.regmeta.model;

/**
 * Says who calls whom, how many cases one exchange comprises and when the answer comes. Closed list.
 *
 * <p>The closed list {@code exchangePattern}.
 */
public enum ExchangePattern implements ClosedCode {
    /**
     * The consumer asks about one case and receives the answer within the same connection.
     */
    SYNC_QUERY("syncQuery"),

    /**
     * The consumer asks about one case and receives the answer as a message of its own, after seconds or even weeks.
     */
    ASYNC_QUERY("asyncQuery"),

    /**
     * The consumer hands in a list of many cases and receives the answers together.
     */
    BATCH_QUERY("batchQuery"),

    /**
     * The consumer fetches a whole holding or extract that the provider has laid out, without naming single cases.
     */
    BULK_DOWNLOAD("bulkDownload"),

    /**
     * The provider sends data on a single case as soon as an occasion laid down by law arises.
     */
    PUSH("push"),

    /**
     * The provider on its own initiative delivers many cases or the whole holding on fixed dates.
     */
    BULK_DELIVERY("bulkDelivery"),

    /**
     * The provider only tells that something has happened, and the recipient has to retrieve the data itself
     * afterwards.
     */
    NOTIFICATION("notification"),

    /**
     * The consumer registers cases for watching and is sent every change to them until revocation.
     */
    SUBSCRIPTION("subscription");

    private final String code;

    ExchangePattern(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The constant of a code.
     *
     * @param code a code of the list, exactly as it is written there
     * @return its constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    public static ExchangePattern ofCode(String code) {
        return ClosedCode.find(ExchangePattern.class, code);
    }
}
