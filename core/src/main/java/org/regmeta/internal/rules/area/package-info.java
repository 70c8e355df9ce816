/** Identification number, administrative areas and mediating bodies (section 7.6 of the standard). */
@NullMarked
package org.regmeta.internal.rules.area;

import org.jspecify.annotations.NullMarked;
