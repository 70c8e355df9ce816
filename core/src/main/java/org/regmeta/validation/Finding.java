package org.regmeta.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found: a rule, a place, and the values that belong into the message. The text is made last, in the reader's language. Immutable and
 * thread-safe.
 *
 * @param rule the id of the rule
 * @param severity how much it weighs here
 * @param layer where it was found
 * @param path JSON pointer from the document, the same in every syntax, such as {@code /record/3/title/de}
 * @param location file, line and column
 * @param arguments values by placeholder, as they stand in the file
 * @param excerpt the source line, or null
 * @param own the entry of a rule of one's own, or null where the catalogue of the standard has it
 */
public record Finding(
        String rule,
        Severity severity,
        Layer layer,
        String path,
        Location location,
        Map<String, String> arguments,
        @Nullable Excerpt excerpt,
        @Nullable RuleEntry own) {
    /** Keeps its own copy of the arguments, in their order. */
    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * What is wrong, in one sentence.
     *
     * @param locale German or any other; other than German reads English
     * @return the message with the values put in, safe to be printed
     */
    public String message(Locale locale) {
        return entry().map(entry -> Template.fill(entry.template("message", locale), arguments))
                .orElse(rule);
    }

    /**
     * How to mend it.
     *
     * @param locale German or any other; other than German reads English
     * @return the hint with the values put in, safe to be printed
     */
    public String hint(Locale locale) {
        return entry().map(entry -> Template.fill(entry.template("hint", locale), arguments))
                .orElse("");
    }

    /**
     * The finding on one line: place, severity, rule, message and hint.
     *
     * @param locale German or any other; other than German reads English
     * @return safe to be printed
     */
    public String render(Locale locale) {
        String hint = hint(locale);
        return Printable.of(location.toString()) + ": " + severity.code() + " " + rule + ": " + message(locale)
                + (hint.isEmpty() ? "" : " " + hint);
    }

    /**
     * What was probably meant: the known name, code or reference that is closest to what was written.
     *
     * @return as it should be written, or empty if nothing is close
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(arguments.get("suggestion")).filter(word -> !word.isEmpty());
    }

    private Optional<RuleEntry> entry() {
        return own == null ? RuleTexts.standard().find(rule) : Optional.of(own);
    }
}
