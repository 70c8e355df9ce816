package org.regmeta.validation;

/** The layers of a check, in the order in which they run. A later layer looks only at what the earlier ones let pass. */
public enum Layer {
    /** Bytes, encoding, limits, characters. */
    INPUT,
    /** Well-formedness and envelope. */
    SYNTAX,
    /** Structure: names, occurrences, lexical forms, closed codes. */
    SCHEMA,
    /** What one record says. */
    SEMANTIC,
    /** What records say together. */
    CATALOGUE,
    /** What a profile demands beyond. */
    PROFILE
}
