/**
 * One view of all records: their properties by name, in model order, without a line of code per kind. Writers, the canonical form and rules that look at every
 * text or reference stand on it.
 */
@NullMarked
package org.regmeta.internal.shape;

import org.jspecify.annotations.NullMarked;
