package org.regmeta.codelist;

/** Check digits of identifiers, by the names that the column {@code check} of the list {@code identifierScheme} uses. Stateless. */
public final class CheckDigits {
    private static final int[] RVNR = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] ONE_TWO = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
    private static final int[] TWO_ONE = {2, 1, 2, 1, 2, 1};
    private static final int[] SEVEN_THREE_ONE = {7, 3, 1, 7, 3, 1, 7, 3, 1};

    private CheckDigits() {}

    /**
     * Whether the check digit of a value is right.
     *
     * @param check the name of a procedure
     * @param value a value that has the form of its scheme
     * @return false if it is wrong; true also where the procedure is not known, or does not apply to this value
     */
    public static boolean fits(String check, String value) {
        return switch (check) {
            case "mod11_10" -> mod11(value);
            case "idnr" -> idnr(value);
            case "rvnr" -> weighted(letterAsNumber(value, 8), RVNR) % 10 == last(value);
            case "kvnr" -> weighted(letterAsNumber(value, 0), ONE_TWO) % 10 == last(value);
            case "bbnr" -> bbnr(value);
            case "ik" -> weighted(value.substring(2, 8), TWO_ONE) % 10 == last(value);
            case "mod97_10" -> mod97(value) == 1;
            case "iban" -> mod97(value.substring(4) + value.substring(0, 4)) == 1;
            case "sepaCreditorId" -> mod97(value.substring(7) + value.substring(0, 4)) == 1;
            case "leitwegId" -> leitwegId(value);
            case "gln" -> gln(value);
            case "icao9303" -> icao9303(value);
            default -> true;
        };
    }

    /** ISO 7064 MOD 11,10 over the nine digits after DE; other states compute their numbers in other ways. */
    private static boolean mod11(String value) {
        return !value.startsWith("DE") || mod11Digit(value.substring(2, 10)) == value.charAt(10) - '0';
    }

    private static int mod11Digit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    /** AO § 139b: beside the check digit, exactly one digit occurs two or three times, and not three times in a row. */
    private static boolean idnr(String value) {
        int[] counts = new int[10];
        boolean row = false;
        for (int i = 0; i < 10; i++) {
            counts[value.charAt(i) - '0']++;
            row |= i > 1 && value.charAt(i) == value.charAt(i - 1) && value.charAt(i) == value.charAt(i - 2);
        }
        int repeated = 0;
        int most = 0;
        for (int count : counts) {
            repeated += count > 1 ? 1 : 0;
            most = Math.max(most, count);
        }
        return mod11Digit(value.substring(0, 10)) == last(value) && repeated == 1 && most <= 3 && !row;
    }

    /** SGB IV § 18i: the sum, or the sum and five. */
    private static boolean bbnr(String value) {
        int sum = weighted(value.substring(0, 7), ONE_TWO) % 10;
        return sum == last(value) || (sum + 5) % 10 == last(value);
    }

    /** ISO 7064 MOD 97-10 without the hyphens; letters count as 10 to 35 whatever their case. */
    private static boolean leitwegId(String value) {
        return mod97(value.replace("-", "")) == 1;
    }

    private static int mod97(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), 36);
            rest = (rest * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return rest;
    }

    /** GS1: from the right, three and one in turn. */
    private static boolean gln(String value) {
        int sum = 0;
        for (int i = 0; i < value.length() - 1; i++) {
            int factor = (value.length() - 1 - i) % 2 == 1 ? 3 : 1;
            sum += factor * (value.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == last(value);
    }

    /** ICAO Doc 9303 part 3; a number without its check digit cannot be checked. */
    private static boolean icao9303(String value) {
        if (value.length() != 10) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += SEVEN_THREE_ONE[i] * Character.digit(value.charAt(i), 36);
        }
        return sum % 10 == last(value);
    }

    /** The sum of the digits of all products. */
    private static int weighted(String digits, int[] factors) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * factors[i];
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    /** The digits before the check digit, with a letter replaced by its place in the alphabet: A is 01. */
    private static String letterAsNumber(String value, int at) {
        int place = value.charAt(at) - 'A' + 1;
        return value.substring(0, at) + (place < 10 ? "0" : "") + place + value.substring(at + 1, value.length() - 1);
    }

    private static int last(String value) {
        return value.charAt(value.length() - 1) - '0';
    }
}
