package org.regmeta.validation;

import java.time.Duration;

/**
 * How much input is taken before a finding is made of it, and how long a rule may take. What is beyond a limit makes the report INCOMPLETE, because the rest was
 * not checked. Immutable.
 *
 * @param depth levels of objects and lists in JSON, counted from the document, in NDJSON as if its lines stood in one JSON document; levels of elements in XML
 * @param textLength Unicode characters of one text
 * @param nameLength Unicode characters of one name
 * @param recordLength bytes of one record as it stands in the file, in UTF-8; of one line in NDJSON, without its end; of one file with entries of a code list
 * @param documentLength bytes of one document
 * @param findings findings that are kept per file; the rest is counted
 * @param ruleTime time that a rule of one's own may take for one record; one that takes longer is given up for the whole run, and the others go on. The rules of the
 *     standard take a time in proportion to the record, and are not watched
 */
public record Limits(
        int depth,
        int textLength,
        int nameLength,
        int recordLength,
        long documentLength,
        int findings,
        Duration ruleTime) {
    private static final Limits STANDARD =
            new Limits(32, 1_000_000, 256, 16_000_000, 1L << 40, 1_000, Duration.ofSeconds(10));

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (depth < 1
                || textLength < 1
                || nameLength < 1
                || recordLength < 1
                || documentLength < 1
                || findings < 1
                || ruleTime.isNegative()
                || ruleTime.isZero()) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /**
     * The limits of the standard.
     *
     * @return depth 32, text 1 000 000, name 256, record 16 000 000, document 2^40, findings 1 000, time of a rule 10 seconds
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * With another depth.
     *
     * @param value levels of nesting
     * @return new limits
     */
    public Limits withDepth(int value) {
        return new Limits(value, textLength, nameLength, recordLength, documentLength, findings, ruleTime);
    }

    /**
     * With another length of texts.
     *
     * @param value characters
     * @return new limits
     */
    public Limits withTextLength(int value) {
        return new Limits(depth, value, nameLength, recordLength, documentLength, findings, ruleTime);
    }

    /**
     * With another length of names.
     *
     * @param value characters
     * @return new limits
     */
    public Limits withNameLength(int value) {
        return new Limits(depth, textLength, value, recordLength, documentLength, findings, ruleTime);
    }

    /**
     * With another length of records.
     *
     * @param value bytes
     * @return new limits
     */
    public Limits withRecordLength(int value) {
        return new Limits(depth, textLength, nameLength, value, documentLength, findings, ruleTime);
    }

    /**
     * With another length of documents.
     *
     * @param value bytes
     * @return new limits
     */
    public Limits withDocumentLength(long value) {
        return new Limits(depth, textLength, nameLength, recordLength, value, findings, ruleTime);
    }

    /**
     * With another number of findings to keep.
     *
     * @param value findings per file
     * @return new limits
     */
    public Limits withFindings(int value) {
        return new Limits(depth, textLength, nameLength, recordLength, documentLength, value, ruleTime);
    }

    /**
     * With another time for rules of one's own.
     *
     * @param value time for one rule and one record
     * @return new limits
     */
    public Limits withRuleTime(Duration value) {
        return new Limits(depth, textLength, nameLength, recordLength, documentLength, findings, value);
    }
}
