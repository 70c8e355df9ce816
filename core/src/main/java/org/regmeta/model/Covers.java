package org.regmeta.model;

/**
 * Says which act a provision supports. Closed list.
 *
 * <p>The closed list {@code covers}.
 */
public enum Covers implements ClosedCode {
    /**
     * The provision allows or orders a body to keep the register and to store the data in it.
     */
    KEEPING("keeping"),

    /**
     * The provision allows the authority to demand the information from the person concerned or from third parties.
     */
    COLLECTION("collection"),

    /**
     * The provision allows the providing body to hand out the data; it is the first door of the double door.
     */
    DISCLOSURE("disclosure"),

    /**
     * The provision allows the receiving body to request and process the data; it is the second door of the double
     * door.
     */
    RETRIEVAL("retrieval"),

    /**
     * The provision allows a person to be matched by this very identifier, such as the identification number.
     */
    IDENTIFIER_USE("identifierUse"),

    /**
     * The provision allows data to be processed for a purpose other than that for which they were collected.
     */
    PURPOSE_CHANGE("purposeChange"),

    /**
     * The provision allows data to be revealed in spite of social, tax, statistical or professional secrecy.
     */
    SECRECY_WAIVER("secrecyWaiver");

    private final String code;

    Covers(String code) {
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
    public static Covers ofCode(String code) {
        return ClosedCode.find(Covers.class, code);
    }
}
