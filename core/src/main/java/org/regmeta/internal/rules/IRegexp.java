package org.regmeta.internal.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads I-Regexp (RFC 9485) and hands it to re2j, whose time is linear in the text. Beyond the RFC, repetitions and what they repeat have bounds (section 1.5 of
 * the standard), and an anchor at an end is taken for the mistake that it is: a pattern always means the whole value. Used by one thread, once.
 */
public final class IRegexp {
    /** Each repetition that the engine is given makes as many copies, and it takes no more. */
    private static final int MOST = 1_000;

    /** Bounds the text that the engine is given, and the memory of what it compiles. */
    private static final int MOST_CHARACTERS = 10_000;

    /** The engine goes one call deeper for each, and a stack may be small. */
    private static final int MOST_FORKS = 1_000;

    private static final int DEEPEST = 32;
    private static final int LONGEST = 10_000;
    private static final String ESCAPED = "()*+-.?[\\]^nrt{|}";
    private static final Set<String> CATEGORIES = Set.of(
            "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe",
            "Pf", "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co");

    /** A part of a pattern with every repetition written out: how often its most repeated part stands there, the characters of its atoms, its forks. */
    private record Extent(long times, long characters, long forks) {
        static final Extent NOTHING = new Extent(1, 0, 0);
        static final Extent FORK = new Extent(1, 0, 1);

        static Extent ofCharacters(int number) {
            return new Extent(1, number, 0);
        }

        Extent and(Extent other) {
            return new Extent(Math.max(times, other.times), characters + other.characters, forks + other.forks);
        }

        Extent repeated(Repetition by) {
            return new Extent(times * by.most(), characters * by.most(), forks * by.most() + by.forks());
        }

        boolean isBounded() {
            return times <= MOST && characters <= MOST_CHARACTERS && forks <= MOST_FORKS;
        }
    }

    /** How many copies a quantifier makes of what stands before it, and at how many places one can go on in two ways. */
    private record Repetition(int most, int forks) {
        static final Repetition NONE = new Repetition(1, 0);
    }

    private final String pattern;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean sound = true;

    private IRegexp(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Compiles a pattern.
     *
     * @param pattern any text
     * @return a pattern to be matched with the whole value; empty if the text is no I-Regexp or repeats too much
     */
    public static Optional<Pattern> compile(String pattern) {
        if (pattern.length() > LONGEST || pattern.startsWith("^") || pattern.endsWith("$")) {
            return Optional.empty();
        }
        IRegexp reader = new IRegexp(pattern);
        boolean bounded = reader.alternatives(0).isBounded();
        if (!bounded || !reader.sound || reader.at < pattern.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(reader.out.toString()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** branch { "|" branch } */
    private Extent alternatives(int depth) {
        sound &= depth <= DEEPEST;
        Extent all = Extent.NOTHING;
        boolean empty = true;
        while (sound && at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                all = all.and(Extent.FORK).and(empty ? Extent.FORK : Extent.NOTHING);
                empty = true;
                out.append('|');
                at++;
            } else {
                int start = out.length();
                Extent atom = atom(depth);
                all = all.and(atom.repeated(quantifier(start)));
                empty = false;
            }
            sound &= all.isBounded();
        }
        return all.and(empty ? Extent.FORK : Extent.NOTHING);
    }

    private Extent atom(int depth) {
        int begin = at;
        char c = pattern.charAt(at);
        switch (c) {
            case '(' -> {
                out.append("(?:");
                at++;
                Extent inner = alternatives(depth + 1);
                sound &= at < pattern.length();
                out.append(')');
                at++;
                return inner;
            }
            case '[' -> characterClass();
            case '.' -> {
                out.append("[^\\n\\r]");
                at++;
            }
            case '\\' -> escape();
            case '*', '+', '?', ')', ']', '{', '}' -> sound = false;
            default -> {
                if (c == '^' || c == '$') {
                    out.append('\\');
                }
                out.append(c);
                at++;
            }
        }
        return Extent.ofCharacters(at - begin);
    }

    /** What stands behind an atom, of which what was put out for it begins somewhere. */
    private Repetition quantifier(int start) {
        if (!sound || at >= pattern.length()) {
            return Repetition.NONE;
        }
        char c = pattern.charAt(at);
        switch (c) {
            case '*', '+', '?' -> {
                out.append(c);
                at++;
                return new Repetition(1, c == '*' ? 2 : 1);
            }
            case '{' -> {
                return bounds(start);
            }
            default -> {
                return Repetition.NONE;
            }
        }
    }

    /** Up to so many are put out as so many in a row of which none must be there: the engine would nest them, and go deeper with each. */
    private Repetition bounds(int start) {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at + 1, close);
        int comma = inside.indexOf(',');
        String low = comma < 0 ? inside : inside.substring(0, comma);
        String high = comma < 0 ? low : inside.substring(comma + 1);
        if (!isNumber(low) || (!high.isEmpty() && !isNumber(high))) {
            sound = false;
            return Repetition.NONE;
        }
        int least = Integer.parseInt(low);
        int most = high.isEmpty() ? least : Integer.parseInt(high);
        sound &= least <= most;
        if (least < most) {
            String atom = out.substring(start);
            if (least == 0) {
                out.setLength(start);
            } else {
                out.append('{').append(least).append('}');
            }
            out.append("(?:").append(atom).append("?){").append(most - least).append('}');
        } else {
            out.append(pattern, at, close + 1);
        }
        at = close + 1;
        return new Repetition(Math.max(1, most), high.isEmpty() ? 2 : most - least);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void escape() {
        char c = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        if (c == 'p' || c == 'P') {
            int close = pattern.indexOf('}', at);
            sound &= pattern.startsWith("{", at + 2)
                    && close > 0
                    && CATEGORIES.contains(pattern.substring(at + 3, Math.max(at + 3, close)));
            if (sound) {
                out.append(pattern, at, close + 1);
                at = close + 1;
            }
        } else {
            sound &= ESCAPED.indexOf(c) >= 0;
            out.append('\\').append(c);
            at += 2;
        }
    }

    private void characterClass() {
        out.append('[');
        at++;
        if (pattern.startsWith("^", at)) {
            out.append('^');
            at++;
        }
        boolean first = true;
        while (sound && at < pattern.length() && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at);
            if (c == '-') {
                sound &= first || pattern.startsWith("]", at + 1);
                out.append("\\-");
                at++;
            } else {
                range(c);
            }
            first = false;
        }
        sound &= at < pattern.length() && !first;
        out.append(']');
        at++;
    }

    /** One character of a class, a category, or two characters with a hyphen between them. */
    private void range(char c) {
        boolean category = c == '\\' && at + 1 < pattern.length() && "pP".indexOf(pattern.charAt(at + 1)) >= 0;
        classCharacter();
        boolean ranges = !category
                && sound
                && pattern.startsWith("-", at)
                && at + 1 < pattern.length()
                && pattern.charAt(at + 1) != ']';
        if (ranges) {
            out.append('-');
            at++;
            sound &= pattern.charAt(at) != '-';
            classCharacter();
        }
    }

    private void classCharacter() {
        int c = at < pattern.length() ? pattern.codePointAt(at) : '[';
        if (c == '\\') {
            escape();
        } else {
            sound &= c != '[' && c != ']';
            if (c == '^' || c == '&') {
                out.append('\\');
            }
            out.appendCodePoint(c);
            at += Character.charCount(c);
        }
    }
}
