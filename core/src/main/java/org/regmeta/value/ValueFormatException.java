package org.regmeta.value;

/**
 * A text does not have the form that its type asks for.
 *
 * <p>Thrown by the {@code parse} and {@code of} methods of this package, which are meant for values a program makes itself. Values that come from
 * a file are asked with {@code isValid} first and lead to a finding.
 */
public final class ValueFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String type;
    private final String text;

    /**
     * @param type name of the value type as the standard spells it, for example {@code Version}
     * @param text the text that was refused, as it came
     */
    public ValueFormatException(String type, String text) {
        this(type, text, "");
    }

    /**
     * @param type name of the value type as the standard spells it
     * @param text the text that was refused, as it came
     * @param detail what is wrong with it, in English; may be empty
     */
    public ValueFormatException(String type, String text, String detail) {
        super("not a " + type + ": \"" + shown(text) + "\"" + (detail.isEmpty() ? "" : ", " + detail));
        this.type = type;
        this.text = text;
    }

    /** Name of the value type as the standard spells it, for example {@code Version}. */
    public String type() {
        return type;
    }

    /** The text that was refused, as it came: it may hold anything and belongs on no terminal unescaped. */
    public String text() {
        return text;
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        int end = Math.min(text.length(), SHOWN);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7f) || Character.isLetterOrDigit(c) || c == '§';
            out.append(plain ? c : '?');
        }
        return end < text.length() ? out.append('…').toString() : out.toString();
    }
}
