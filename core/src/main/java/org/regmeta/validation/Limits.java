package org.regmeta.validation;

/**
 * How much input is taken before a finding is made of it. What is beyond a limit makes the report INCOMPLETE, because the rest of the document was not checked.
 * Immutable.
 *
 * @param depth levels of objects and lists in JSON, counted from the document, in NDJSON as if its lines stood in one JSON document; levels of elements in XML
 * @param textLength Unicode characters of one text
 * @param nameLength Unicode characters of one name
 * @param recordLength bytes of one record as it stands in the file, in UTF-8; of one line in NDJSON, without its end; of one file with entries of a code list
 * @param documentLength bytes of one document
 * @param findings findings that are kept per file; the rest is counted
 */
public record Limits(int depth, int textLength, int nameLength, int recordLength, long documentLength, int findings) {
    private static final Limits STANDARD = new Limits(32, 1_000_000, 256, 16_000_000, 1L << 40, 1_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (depth < 1 || textLength < 1 || nameLength < 1 || recordLength < 1 || documentLength < 1 || findings < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /**
     * The limits of the standard.
     *
     * @return depth 32, text 1 000 000, name 256, record 16 000 000, document 2^40, findings 1 000
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
        return new Limits(value, textLength, nameLength, recordLength, documentLength, findings);
    }

    /**
     * With another length of texts.
     *
     * @param value characters
     * @return new limits
     */
    public Limits withTextLength(int value) {
        return new Limits(depth, value, nameLength, recordLength, documentLength, findings);
    }

    /**
     * With another length of names.
     *
     * @param value characters
     * @return new limits
     */
    public Limits withNameLength(int value) {
        return new Limits(depth, textLength, value, recordLength, documentLength, findings);
    }

    /**
     * With another length of records.
     *
     * @param value bytes
     * @return new limits
     */
    public Limits withRecordLength(int value) {
        return new Limits(depth, textLength, nameLength, value, documentLength, findings);
    }

    /**
     * With another length of documents.
     *
     * @param value bytes
     * @return new limits
     */
    public Limits withDocumentLength(long value) {
        return new Limits(depth, textLength, nameLength, recordLength, value, findings);
    }

    /**
     * With another number of findings to keep.
     *
     * @param value findings per file
     * @return new limits
     */
    public Limits withFindings(int value) {
        return new Limits(depth, textLength, nameLength, recordLength, documentLength, value);
    }
}
