package org.regmeta.internal.source;

import java.util.Set;

/** The ids of the rules about bytes, limits and characters; their texts stand in {@code spec/rules/INPUT.yaml}. */
public final class InputRules {
    /** Bytes that are no UTF-8. */
    public static final String MALFORMED = "RM-INPUT-001";
    /** Another encoding. */
    public static final String ENCODING = "RM-INPUT-002";
    /** A byte order mark, which is accepted. */
    public static final String BYTE_ORDER_MARK = "RM-INPUT-003";
    /** A file of another type than its name or the caller says. */
    public static final String FILE_TYPE = "RM-INPUT-004";
    /** Nothing in the file. */
    public static final String EMPTY = "RM-INPUT-005";
    /** Nested more deeply than allowed. */
    public static final String TOO_DEEP = "RM-INPUT-006";
    /** A text longer than allowed. */
    public static final String TEXT_TOO_LONG = "RM-INPUT-007";
    /** A record longer than allowed. */
    public static final String RECORD_TOO_LONG = "RM-INPUT-008";
    /** A name longer than allowed. */
    public static final String NAME_TOO_LONG = "RM-INPUT-009";
    /** Text that is not in normal form NFC. */
    public static final String NOT_NFC = "RM-INPUT-010";
    /** A character that no text may have. */
    public static final String CHARACTER = "RM-INPUT-011";
    /** White space at the start or end of a text. */
    public static final String WHITE_SPACE = "RM-INPUT-012";
    /** A document longer than allowed. */
    public static final String DOCUMENT_TOO_LONG = "RM-INPUT-013";

    /** The rules that speak of limits: beyond one, the rest is unread, and the report is incomplete. */
    public static final Set<String> LIMITS =
            Set.of(TOO_DEEP, TEXT_TOO_LONG, RECORD_TOO_LONG, NAME_TOO_LONG, DOCUMENT_TOO_LONG);

    private InputRules() {}
}
