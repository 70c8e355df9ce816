package org.regmeta.internal.schema;

/** The ids of the rules that the explainer decides; their texts stand in {@code spec/rules/SCHEMA.yaml}. */
public final class SchemaRules {
    /** A property that the standard does not know here. */
    public static final String UNKNOWN = "RM-SCHEMA-001";
    /** A required property that is not there. */
    public static final String MISSING = "RM-SCHEMA-002";
    /** More than one value where one is allowed. */
    public static final String REPEATED = "RM-SCHEMA-003";
    /** A value with nothing in it. */
    public static final String EMPTY = "RM-SCHEMA-004";
    /** A value that does not have the lexical form of its type. */
    public static final String LEXICAL = "RM-SCHEMA-005";
    /** A code that its closed list does not have. */
    public static final String CODE = "RM-SCHEMA-006";
    /** An object, list, text, number or boolean where another of them is due. */
    public static final String SHAPE = "RM-SCHEMA-007";
    /** An element out of the order of the model. */
    public static final String ORDER = "RM-SCHEMA-008";
    /** A text element without xml:lang. */
    public static final String LANGUAGE_MISSING = "RM-SCHEMA-009";
    /** A text in neither German nor English. */
    public static final String LANGUAGES = "RM-SCHEMA-010";
    /** Entries and an external file, which exclude each other. */
    public static final String ENTRY_OR_EXTERNAL = "RM-SCHEMA-011";
    /** A constraint that does not fit the datatype, or one that it needs and lacks. */
    public static final String CONSTRAINT = "RM-SCHEMA-012";
    /** A restriction that says nothing. */
    public static final String RESTRICTION = "RM-SCHEMA-013";
    /** A code list without the datatype code, or the datatype without a code list. */
    public static final String CODE_LIST = "RM-SCHEMA-014";
    /** Text between elements. */
    public static final String STRAY_TEXT = "RM-SCHEMA-015";

    private SchemaRules() {}
}
