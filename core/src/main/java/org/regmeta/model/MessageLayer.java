package org.regmeta.model;

/**
 * Says which part of a message a standard governs. Closed list.
 *
 * <p>The closed list {@code layer}.
 */
public enum MessageLayer implements ClosedCode {
    /**
     * The standard governs delivery, sender, recipient and encryption, not the subject-matter content.
     */
    ENVELOPE("envelope"),

    /**
     * The standard governs the subject-matter data that are carried in the envelope.
     */
    PAYLOAD("payload");

    private final String code;

    MessageLayer(String code) {
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
    public static MessageLayer ofCode(String code) {
        return ClosedCode.find(MessageLayer.class, code);
    }
}
