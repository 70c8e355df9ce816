package org.regmeta.internal.source;

/** The ids of the rules about well-formedness and the envelope; their texts stand in {@code spec/rules/SYNTAX.yaml}. */
public final class SyntaxRules {
    /** Text that is no JSON or XML. */
    public static final String NOT_WELL_FORMED = "RM-SYNTAX-001";
    /** A name or language given twice in one object. */
    public static final String DUPLICATE = "RM-SYNTAX-002";
    /** A document that does not begin as one. */
    public static final String NO_DOCUMENT = "RM-SYNTAX-003";
    /** A record that does not begin with a known kind. */
    public static final String KIND = "RM-SYNTAX-004";
    /** A document type declaration. */
    public static final String DOCTYPE = "RM-SYNTAX-005";
    /** A processing instruction. */
    public static final String PROCESSING_INSTRUCTION = "RM-SYNTAX-006";
    /** XML 1.1. */
    public static final String XML_VERSION = "RM-SYNTAX-007";
    /** xsi:type and xsi:nil. */
    public static final String SCHEMA_INSTANCE = "RM-SYNTAX-008";
    /** Something after the document. */
    public static final String TRAILING = "RM-SYNTAX-009";
    /** A line of NDJSON that is no object. */
    public static final String LINE = "RM-SYNTAX-010";
    /** An element outside the namespace of the standard. */
    public static final String NAMESPACE = "RM-SYNTAX-011";
    /** A part of the envelope out of order. */
    public static final String ORDER = "RM-SYNTAX-012";
    /** A release of the standard newer than this library. */
    public static final String NEWER = "RM-SYNTAX-013";

    private SyntaxRules() {}
}
