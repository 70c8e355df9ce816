package org.regmeta.model;

/**
 * Says in what capacity the body between provider and consumer acts. Closed list.
 *
 * <p>The closed list {@code mediation}.
 */
public enum Mediation implements ClosedCode {
    /**
     * A third public body checks the entitlement in the abstract when data are retrieved across areas with the
     * identification number, without knowing the content.
     */
    MEDIATION_BODY("mediationBody"),

    /**
     * A platform connects national bodies with the European technical system and translates between the two.
     */
    INTERMEDIARY_PLATFORM("intermediaryPlatform"),

    /**
     * A body accepts messages for many authorities, checks their form and distributes them to the competent
     * recipient.
     */
    CLEARING_HOUSE("clearingHouse");

    private final String code;

    Mediation(String code) {
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
    public static Mediation ofCode(String code) {
        return ClosedCode.find(Mediation.class, code);
    }
}
