package org.regmeta.value;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Where in an act something stands, in the form lawyers write: {@code § 31 Abs. 1 Satz 2 Nr. 3 Buchst. a}, {@code Art. 14 Abs. 1, Anhang II}.
 *
 * <p>A provision is written by this grammar: one or several citations joined by comma and blank; a citation is {@code § n}, {@code §§ n bis n},
 * {@code Art. n}, {@code Erwägungsgrund n}, or {@code Anlage} or {@code Anhang} with an id and a {@code zu § n} where there are such, each
 * followed by its parts; one blank between words. {@link #toString()} gives back the very text that was parsed.
 *
 * @param citations the citations in their order; at least one
 */
public record Provision(List<Citation> citations) {

    /**
     * Copies the list.
     *
     * @throws ValueFormatException if the citations written down do not follow the grammar
     */
    public Provision {
        citations = List.copyOf(citations);
        String text = written(citations);
        ProvisionFault fault = check(text);
        if (fault != null) {
            throw refused(text, fault);
        }
    }

    /**
     * The provision of these citations.
     *
     * @throws ValueFormatException if the citations written down do not follow the grammar
     */
    public static Provision of(Citation... citations) {
        return new Provision(List.of(citations));
    }

    /**
     * Reads a provision.
     *
     * @throws ValueFormatException if the text does not follow the grammar; its message says where and what was expected
     */
    public static Provision parse(CharSequence text) {
        ProvisionScanner scanner = new ProvisionScanner(text.toString());
        List<Citation> citations = scanner.scan();
        ProvisionFault fault = scanner.fault();
        if (fault != null) {
            throw refused(text.toString(), fault);
        }
        return new Provision(citations);
    }

    /** Whether the text follows the grammar. */
    public static boolean isValid(CharSequence text) {
        return check(text) == null;
    }

    /** The first place at which the text leaves the grammar; null if it follows it. */
    public static @Nullable ProvisionFault check(CharSequence text) {
        ProvisionScanner scanner = new ProvisionScanner(text.toString());
        scanner.scan();
        return scanner.fault();
    }

    private static ValueFormatException refused(String text, ProvisionFault fault) {
        return new ValueFormatException(
                "Provision", text, "column " + fault.column() + ": expected " + fault.expected());
    }

    private static String written(List<Citation> citations) {
        StringJoiner joined = new StringJoiner(", ");
        citations.forEach(citation -> joined.add(citation.toString()));
        return joined.toString();
    }

    @Override
    public String toString() {
        return written(citations);
    }
}
