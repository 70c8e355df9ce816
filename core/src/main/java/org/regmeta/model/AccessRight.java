package org.regmeta.model;

/**
 * Says who may see a dataset. Closed list, mapped to the EU authority table “access-right”.
 *
 * <p>The closed list {@code accessRight}.
 */
public enum AccessRight implements ClosedCode {
    /**
     * Anybody may see and use the dataset without stating reasons.
     */
    PUBLIC("public"),

    /**
     * Access is given to those who meet a condition, such as showing a legitimate interest or paying a fee.
     */
    RESTRICTED("restricted"),

    /**
     * Only bodies empowered by law are given access; others cannot obtain it even on application.
     */
    NON_PUBLIC("nonPublic");

    private final String code;

    AccessRight(String code) {
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
    public static AccessRight ofCode(String code) {
        return ClosedCode.find(AccessRight.class, code);
    }
}
