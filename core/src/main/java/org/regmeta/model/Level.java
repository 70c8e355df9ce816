package org.regmeta.model;

/**
 * Assigns an organisation to the tier it belongs to; the data protection law that applies and the borders between
 * areas follow from it. Closed list.
 *
 * <p>The closed list {@code level}.
 */
public enum Level implements ClosedCode {
    /**
     * An institution, body or agency of the European Union acting under Union law.
     */
    EU("eu"),

    /**
     * A public body of the Federation, including its directly attached agencies and foundations without
     * self-government of their own.
     */
    FEDERAL("federal"),

    /**
     * A public body of one of the German Länder, including its upper, intermediate and special authorities.
     */
    STATE("state"),

    /**
     * A municipality, district, independent city or association of municipalities, also where it performs tasks
     * delegated by the state.
     */
    MUNICIPAL("municipal"),

    /**
     * A public-law corporation governing itself for a task rather than a territory, such as a social insurance
     * institution, chamber or university.
     */
    SELF_GOVERNANCE("selfGovernance"),

    /**
     * A natural person, company or association under private law that does not perform sovereign tasks.
     */
    PRIVATE("private");

    private final String code;

    Level(String code) {
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
    public static Level ofCode(String code) {
        return ClosedCode.find(Level.class, code);
    }
}
