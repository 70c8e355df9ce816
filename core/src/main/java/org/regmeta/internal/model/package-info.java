/**
 * The model of the standard at run time, read from the tables of the spec jar. Only facts enter here; what follows from them stands where it is used.
 */
@NullMarked
package org.regmeta.internal.model;

import org.jspecify.annotations.NullMarked;
