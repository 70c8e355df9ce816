package org.regmeta.internal.rules;

import java.util.Collection;

/** What was probably meant: the known word that differs in the fewest letters. */
public final class Suggestion {
    /** The argument of a finding that carries what was probably meant; empty if nothing is close. */
    public static final String ARGUMENT = "suggestion";

    private static final int LONGEST = 300;
    private static final int MOST = 5_000;

    private Suggestion() {}

    /**
     * The known word that is closest to a written one.
     *
     * @param written what stands in the record
     * @param known the words that would be right, by their text
     * @return one of them, of equally close ones always the same; empty if none is close
     */
    public static String closest(String written, Collection<?> known) {
        if (written.length() > LONGEST || known.size() > MOST) {
            return "";
        }
        String best = "";
        int distance = Math.min(3, Math.max(1, written.length() / 3)) + 1;
        for (Object one : known) {
            String word = one.toString();
            int next = distance(written, word, distance);
            if (next < distance || (next == distance && !best.isEmpty() && isBetter(word, best, written))) {
                best = word;
                distance = next;
            }
        }
        return best;
    }

    /** Of two words equally close the one that begins and ends more like the written one, else the first in alphabetical order. */
    private static boolean isBetter(String word, String best, String written) {
        int likeness = likeness(word, written) - likeness(best, written);
        return likeness > 0 || (likeness == 0 && word.compareTo(best) < 0);
    }

    private static int likeness(String word, String written) {
        int shorter = Math.min(word.length(), written.length());
        int start = 0;
        while (start < shorter && word.charAt(start) == written.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && word.charAt(word.length() - 1 - end) == written.charAt(written.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }

    /**
     * How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment).
     *
     * @param a a word
     * @param b another word
     * @param limit from which on it does not matter
     * @return the number, or {@code limit + 1} if it is greater than the limit
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
