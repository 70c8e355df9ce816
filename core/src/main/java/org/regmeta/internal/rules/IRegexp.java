package org.regmeta.internal.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads I-Regexp (RFC 9485) and hands it to re2j, whose time is linear in the text. Beyond the RFC, repetitions within each other multiply to 1 000 at most,
 * and an anchor at an end is taken for the mistake that it is: a pattern always means the whole value. Used by one thread, once.
 */
public final class IRegexp {
    private static final int MOST = 1_000;
    private static final int DEEPEST = 32;
    private static final int LONGEST = 10_000;
    private static final String ESCAPED = "()*+-.?[\\]^nrt{|}";
    private static final Set<String> CATEGORIES = Set.of(
            "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Pe",
            "Pf", "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc", "Cf", "Cn", "Co");

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
        long times = reader.alternatives(0);
        if (!reader.sound || reader.at < pattern.length() || times > MOST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(reader.out.toString()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** branch { "|" branch }; how often its most repeated part is repeated. */
    private long alternatives(int depth) {
        sound &= depth <= DEEPEST;
        long most = 1;
        while (sound && at < pattern.length() && pattern.charAt(at) != ')') {
            if (pattern.charAt(at) == '|') {
                out.append('|');
                at++;
            } else {
                long inner = atom(depth);
                most = Math.max(most, inner * quantifier());
                sound &= most <= MOST;
            }
        }
        return most;
    }

    private long atom(int depth) {
        long times = 1;
        char c = pattern.charAt(at);
        switch (c) {
            case '(' -> {
                out.append("(?:");
                at++;
                times = alternatives(depth + 1);
                sound &= at < pattern.length();
                out.append(')');
                at++;
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
        return times;
    }

    /** How often at most a quantifier repeats what stands before it; 1 if there is none or it has no bound. */
    private int quantifier() {
        if (!sound || at >= pattern.length()) {
            return 1;
        }
        switch (pattern.charAt(at)) {
            case '*', '+', '?' -> {
                out.append(pattern.charAt(at));
                at++;
                return 1;
            }
            case '{' -> {
                return bounds();
            }
            default -> {
                return 1;
            }
        }
    }

    private int bounds() {
        int close = pattern.indexOf('}', at);
        String inside = close < 0 ? "" : pattern.substring(at + 1, close);
        int comma = inside.indexOf(',');
        String low = comma < 0 ? inside : inside.substring(0, comma);
        String high = comma < 0 ? low : inside.substring(comma + 1);
        if (!isNumber(low) || (!high.isEmpty() && !isNumber(high))) {
            sound = false;
            return 1;
        }
        int most = Integer.parseInt(high.isEmpty() ? low : high);
        sound &= Integer.parseInt(low) <= most;
        out.append(pattern, at, close + 1);
        at = close + 1;
        return Math.max(1, most);
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
