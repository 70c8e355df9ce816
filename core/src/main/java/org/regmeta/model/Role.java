package org.regmeta.model;

/**
 * Says what an organisation answers for with regard to the thing described. An organisation may hold several roles.
 * Closed list.
 *
 * <p>The closed list {@code role}.
 */
public enum Role implements ClosedCode {
    /**
     * The organisation decides on the existence, content and further development of the thing described and of the
     * record itself.
     */
    OWNER("owner"),

    /**
     * The organisation makes the thing known and available to others without having to answer for its content.
     */
    PUBLISHER("publisher"),

    /**
     * The organisation alone or with others decides on the purposes and means of processing personal data, or has
     * been designated to do so by law.
     */
    CONTROLLER("controller"),

    /**
     * The organisation processes personal data on behalf of and under instruction from the controller, without
     * deciding on purposes itself.
     */
    PROCESSOR("processor"),

    /**
     * The organisation runs the technical system and sees to availability, fault repair and security in day-to-day
     * operation.
     */
    OPERATOR("operator"),

    /**
     * The organisation looks after the meaning, terms and quality of the data and answers questions about their
     * content.
     */
    STEWARD("steward"),

    /**
     * The organisation exercises legal, technical or data protection supervision and may object, but runs nothing
     * itself.
     */
    SUPERVISOR("supervisor"),

    /**
     * The organisation keeps the data safe for others, for instance as a data centre or archive, without deciding on
     * their substance.
     */
    CUSTODIAN("custodian");

    private final String code;

    Role(String code) {
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
    public static Role ofCode(String code) {
        return ClosedCode.find(Role.class, code);
    }
}
