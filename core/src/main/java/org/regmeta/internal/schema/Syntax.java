package org.regmeta.internal.schema;

/** The two shapes in which a tree can come: they differ in what a list, a language and a number look like. */
public enum Syntax {
    /** JSON and NDJSON: lists are arrays, numbers and booleans have types of their own. */
    JSON,
    /** XML: lists are repeated elements, everything is text, order counts. */
    XML
}
