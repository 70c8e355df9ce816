/** The code lists of the standard as the spec jar brings them. */
@NullMarked
package org.regmeta.codelist;

import org.jspecify.annotations.NullMarked;
