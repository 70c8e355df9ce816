package org.regmeta.model;

/**
 * The value space of a data element, independent of exchange format and database. Closed list.
 *
 * <p>The closed list {@code datatype}.
 */
public enum Datatype implements ClosedCode {
    /**
     * Freely worded prose for people, possibly of several lines, that is not compared as a whole.
     */
    TEXT("text"),

    /**
     * A short one-line value, such as a name, in which every character matters.
     */
    STRING("string"),

    /**
     * Exactly one of the two values true and false; “unknown” is not among them.
     */
    BOOLEAN("boolean"),

    /**
     * A number without decimal places for counting or calculating, not a key made of digits.
     */
    INTEGER("integer"),

    /**
     * An exactly represented number with decimal places and without a unit, such as a factor or a mark.
     */
    DECIMAL("decimal"),

    /**
     * A calendar year as a number of four digits, without month and day.
     */
    YEAR("year"),

    /**
     * A particular calendar month of a year in the form YYYY-MM.
     */
    YEAR_MONTH("yearMonth"),

    /**
     * A complete calendar day in the form YYYY-MM-DD, without a time of day.
     */
    DATE("date"),

    /**
     * A calendar day of which possibly only the year, or year and month, are known, as with some dates of birth.
     */
    PARTIAL_DATE("partialDate"),

    /**
     * A time of day without a date that may be meant on any day, such as an opening hour.
     */
    TIME("time"),

    /**
     * A unique moment with date, time and time zone, such as the receipt of a notification.
     */
    INSTANT("instant"),

    /**
     * A length of time such as three months or two hours, without a beginning or an end.
     */
    DURATION("duration"),

    /**
     * A key from a code list that is named with the data element and fixes its meaning.
     */
    CODE("code"),

    /**
     * A character sequence that denotes a person, thing or case uniquely within a scheme and is not calculated with.
     */
    IDENTIFIER("identifier"),

    /**
     * A sum of money that is given in a stated currency.
     */
    AMOUNT("amount"),

    /**
     * A measured or counted magnitude with its unit of measure, such as a floor area or power.
     */
    QUANTITY("quantity"),

    /**
     * A file or sequence of bytes, such as a photograph or a PDF document, that is not read as characters.
     */
    BINARY("binary"),

    /**
     * A point, line or surface in space, relative to a stated coordinate system.
     */
    GEOMETRY("geometry");

    private final String code;

    Datatype(String code) {
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
    public static Datatype ofCode(String code) {
        return ClosedCode.find(Datatype.class, code);
    }
}
