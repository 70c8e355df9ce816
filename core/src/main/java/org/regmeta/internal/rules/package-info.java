/** The rules of the standard, one small class each; the catalogue entry that a class carries out stands in {@code spec/rules}. */
@NullMarked
package org.regmeta.internal.rules;

import org.jspecify.annotations.NullMarked;
