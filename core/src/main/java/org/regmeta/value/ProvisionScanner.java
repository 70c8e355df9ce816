package org.regmeta.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Citation.Annex;
import org.regmeta.value.Citation.Article;
import org.regmeta.value.Citation.Part;
import org.regmeta.value.Citation.Recital;
import org.regmeta.value.Citation.Section;
import org.regmeta.value.Citation.SectionRange;
import org.regmeta.value.Citation.Unit;

/**
 * One walk over a provision, word by word. The first fault stops it: from there on nothing is consumed any more, and the citations given back are
 * worth nothing.
 */
final class ProvisionScanner {

    /** What a word has to look like, and how that is said to people. */
    private enum Form {
        NUMBER("31 | 31a"),
        LETTERS("a | aa"),
        ID("1 | 1a | A | II");

        private final String examples;

        Form(String examples) {
            this.examples = examples;
        }

        private boolean admits(String word) {
            return switch (this) {
                case NUMBER -> isNumber(word);
                case LETTERS -> !word.isEmpty() && Chars.all(word, 0, word.length(), Chars::isLetter);
                case ID ->
                    isNumber(word)
                            || (word.length() == 1 && Chars.isLetter(word.charAt(0)))
                            || RomanNumber.isValid(word);
            };
        }

        private static boolean isNumber(String word) {
            int letters = Chars.skipDigits(word, 0);
            return letters > 0 && Chars.all(word, letters, word.length(), Chars::isLetter);
        }

        private static Form of(Unit unit) {
            return switch (unit) {
                case LETTER, DOUBLE_LETTER -> LETTERS;
                case DIVISION, CHAPTER, TITLE, TABLE -> ID;
                default -> NUMBER;
            };
        }
    }

    private static final String OR = " | ";
    private static final List<String> STARTS = List.of("§§", "§", "Art.", "Anlage", "Anhang", "Erwägungsgrund");
    private static final List<String> UNITS =
            Stream.of(Unit.values()).map(Unit::word).collect(Collectors.toList());
    private static final String BLANK = "␣";

    private final String text;
    private int position;
    private @Nullable ProvisionFault fault;

    ProvisionScanner(String text) {
        this.text = text;
    }

    /** The first fault met by {@link #scan()}; null if there was none. */
    @Nullable
    ProvisionFault fault() {
        return fault;
    }

    List<Citation> scan() {
        List<Citation> citations = new ArrayList<>();
        do {
            citations.add(citation());
        } while (skipComma());
        return citations;
    }

    private boolean skipComma() {
        if (fault != null || position == text.length()) {
            return false;
        }
        position++;
        skipBlank();
        return fault == null;
    }

    private Citation citation() {
        String word = oneOf(STARTS, "");
        return switch (word) {
            case "§§" -> range();
            case "Art." -> new Article(next(Form.NUMBER), parts());
            case "Anlage", "Anhang" -> annex(word);
            case "Erwägungsgrund" -> new Recital(next(Form.NUMBER), parts());
            default -> section();
        };
    }

    private Section section() {
        return new Section(next(Form.NUMBER), parts());
    }

    private SectionRange range() {
        String first = next(Form.NUMBER);
        next("bis");
        return new SectionRange(first, next(Form.NUMBER), parts());
    }

    private Annex annex(String word) {
        String id = Form.ID.admits(upcoming()) ? next(Form.ID) : null;
        String alternatives = id == null ? Form.ID.examples + OR : "";
        List<Part> parts = new ArrayList<>();
        while (hasMore() && !upcoming().equals("zu")) {
            parts.add(part(alternatives + "zu" + OR, parts));
            alternatives = "";
        }
        Section section = null;
        if (hasMore()) {
            next("zu");
            next("§");
            section = section();
        }
        return new Annex(word, id, parts, section);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (hasMore()) {
            parts.add(part("", parts));
        }
        return parts;
    }

    private Part part(String alternatives, List<Part> before) {
        skipBlank();
        String word = oneOf(UNITS, canGoOn(before) ? "und" + OR + alternatives : alternatives);
        Unit unit = unit(word);
        Form form = Form.of(unit);
        String value = next(form);
        String second = null;
        if (form != Form.ID && upcoming().equals("und")) {
            next("und");
            second = next(form);
        }
        return new Part(unit, value, second);
    }

    /** The unit of this word; after a fault, when there is no such word, any unit. */
    private static Unit unit(String word) {
        for (Unit unit : Unit.values()) {
            if (unit.word().equals(word)) {
                return unit;
            }
        }
        return Unit.PARAGRAPH;
    }

    private static boolean canGoOn(List<Part> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        Part last = parts.get(parts.size() - 1);
        return last.second() == null && Form.of(last.unit()) != Form.ID;
    }

    /** Whether the citation goes on, rightly or wrongly. */
    private boolean hasMore() {
        return fault == null && position < text.length() && text.charAt(position) != ',';
    }

    /** Reads one of the words that open a citation or a part. */
    private String oneOf(List<String> words, String alternatives) {
        String word = word(position);
        if (words.contains(word)) {
            return consume(word);
        }
        for (String known : words) {
            if (word.startsWith(known) && !Character.isLetter(word.charAt(known.length()))) {
                consume(known);
                fail(BLANK);
                return known;
            }
        }
        fail(alternatives + String.join(OR, words));
        return "";
    }

    private String next(Form form) {
        skipBlank();
        String word = word(position);
        if (!form.admits(word)) {
            fail(form.examples);
        }
        return consume(word);
    }

    private void next(String expected) {
        skipBlank();
        String word = word(position);
        if (!word.equals(expected)) {
            fail(expected);
        }
        consume(word);
    }

    private String consume(String word) {
        if (fault == null) {
            position += word.length();
        }
        return word;
    }

    private void skipBlank() {
        if (fault == null && position < text.length() && text.charAt(position) == ' ') {
            position++;
        } else {
            fail(BLANK);
        }
    }

    /** The word after the blank at the present position; empty if there is no blank. */
    private String upcoming() {
        boolean blank = fault == null && position < text.length() && text.charAt(position) == ' ';
        return blank ? word(position + 1) : "";
    }

    private String word(int from) {
        int end = from;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean endsWord(char c) {
        return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void fail(String expected) {
        if (fault != null) {
            return;
        }
        String found = word(position);
        if (found.isEmpty() && position < text.length()) {
            found = text.substring(position, position + 1);
        }
        fault = new ProvisionFault(text.codePointCount(0, position) + 1, expected, found);
    }
}
