/**
 * A catalogue as nodes and edges: all of it, one silo, the surroundings of a record, or the flow of evidence for a procedure. What is here is the question, its
 * answer and the formats in which it is written; how it is found stands in {@code org.regmeta.internal.graph}.
 */
@NullMarked
package org.regmeta.graph;

import org.jspecify.annotations.NullMarked;
