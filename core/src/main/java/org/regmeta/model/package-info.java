/**
 * The records of the standard: one Java record per kind and object type, one enum per closed list, builders made from the model. A new property is a line in the
 * model and a component here; a test compares the two.
 */
@NullMarked
package org.regmeta.model;

import org.jspecify.annotations.NullMarked;
