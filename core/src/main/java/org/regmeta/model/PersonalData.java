package org.regmeta.model;

/**
 * Says whether, and in which class of data protection law, a data element says something about a human being. Closed
 * list.
 *
 * <p>The closed list {@code personalData}.
 */
public enum PersonalData implements ClosedCode {
    /**
     * The element says nothing about an identified or identifiable human being.
     */
    NONE("none"),

    /**
     * The element relates to an identified or identifiable human being without falling into a specially protected
     * category.
     */
    PERSONAL("personal"),

    /**
     * The element reveals, for instance, origin, religion, health, trade union membership, political opinion, sex
     * life or biometric features.
     */
    SPECIAL("special"),

    /**
     * The element concerns a person's criminal convictions, offences or related security measures.
     */
    CRIMINAL("criminal"),

    /**
     * The personal reference has not been examined yet, and tools treat the element like a personal one.
     */
    UNKNOWN("unknown");

    private final String code;

    PersonalData(String code) {
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
    public static PersonalData ofCode(String code) {
        return ClosedCode.find(PersonalData.class, code);
    }
}
