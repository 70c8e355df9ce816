package org.regmeta.validation;

import org.jspecify.annotations.NullMarked;

/** The forms and check digits of the numbers that identify a person. Letters are upper case, blanks are gone. */
@NullMarked
final class PersonNumber {

    private static final int[] RVNR_FACTORS = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    private static final int[] KVNR_FACTORS = {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};

    private PersonNumber() {}

    /** The scheme whose form and check digit the number has; empty if it has none. */
    static String schemeOf(String number) {
        if (isIdnr(number)) {
            return "idnr";
        }
        if (isRvnr(number)) {
            return "rvnr";
        }
        if (isKvnr(number)) {
            return "kvnr";
        }
        return isIban(number) ? "iban" : "";
    }

    /** Identifikationsnummer (AO §§ 139a, 139b): eleven digits, MOD 11,10 of ISO 7064, one digit twice or three times, none beside its like thrice. */
    private static boolean isIdnr(String number) {
        if (number.length() != 11 || !areDigits(number, 0, 11)) {
            return false;
        }
        int product = 10;
        int[] counts = new int[10];
        for (int i = 0; i < 10; i++) {
            int digit = number.charAt(i) - '0';
            counts[digit]++;
            int sum = (digit + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == number.charAt(10) - '0' && repeatsOneDigit(number, counts);
    }

    private static boolean repeatsOneDigit(String number, int[] counts) {
        int repeated = 0;
        for (int count : counts) {
            repeated += count > 1 ? 1 : 0;
            if (count > 3) {
                return false;
            }
        }
        for (int i = 2; i < 10; i++) {
            if (number.charAt(i) == number.charAt(i - 1) && number.charAt(i) == number.charAt(i - 2)) {
                return false;
            }
        }
        return repeated == 1;
    }

    /** Versicherungsnummer of the pension insurance (SGB VI § 147, VKVV § 2): area, birth date, letter, serial number, check digit. */
    private static boolean isRvnr(String number) {
        if (number.length() != 12
                || !areDigits(number, 0, 8)
                || !isLetter(number.charAt(8))
                || !areDigits(number, 9, 12)) {
            return false;
        }
        String digits = number.substring(0, 8) + position(number.charAt(8)) + number.substring(9, 11);
        return crossSum(digits, RVNR_FACTORS) % 10 == number.charAt(11) - '0';
    }

    /** The unchangeable part of the Krankenversichertennummer (SGB V § 290): letter, eight digits, check digit. */
    private static boolean isKvnr(String number) {
        if (number.length() != 10 || !isLetter(number.charAt(0)) || !areDigits(number, 1, 10)) {
            return false;
        }
        String digits = position(number.charAt(0)) + number.substring(1, 9);
        return crossSum(digits, KVNR_FACTORS) % 10 == number.charAt(9) - '0';
    }

    /** International bank account number (ISO 13616): country, two check digits by MOD 97-10 of ISO 7064, account. */
    private static boolean isIban(String number) {
        int length = number.length();
        if (length < 15
                || length > 34
                || !isLetter(number.charAt(0))
                || !isLetter(number.charAt(1))
                || !areDigits(number, 2, 4)) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < length; i++) {
            int value = Character.digit(number.charAt((i + 4) % length), 36);
            rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
        }
        return rest == 1;
    }

    /** The sum of the digits of all products. */
    private static int crossSum(String digits, int[] factors) {
        int sum = 0;
        for (int i = 0; i < factors.length; i++) {
            int product = (digits.charAt(i) - '0') * factors[i];
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    /** The place of a letter in the alphabet in two digits: A is 01. */
    private static String position(char letter) {
        int place = letter - 'A' + 1;
        return (place < 10 ? "0" : "") + place;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
