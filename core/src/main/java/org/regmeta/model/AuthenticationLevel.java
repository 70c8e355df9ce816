package org.regmeta.model;

/**
 * How certain it must be who requests the evidence; in ascending order. Closed list.
 *
 * <p>The closed list {@code authenticationLevel}.
 */
public enum AuthenticationLevel implements ClosedCode {
    /**
     * The means of identification gives a limited degree of confidence in the claimed identity, such as user name and
     * password.
     */
    LOW("low"),

    /**
     * The means of identification gives a substantial degree of confidence, as a rule through two factors and a
     * verified identity.
     */
    SUBSTANTIAL("substantial"),

    /**
     * The means of identification is meant to prevent misuse and withstands capable attackers too, such as the
     * electronic identity card.
     */
    HIGH("high");

    private final String code;

    AuthenticationLevel(String code) {
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
    public static AuthenticationLevel ofCode(String code) {
        return ClosedCode.find(AuthenticationLevel.class, code);
    }
}
