/** Files as this library writes them: the old bytes or the new ones, never half of either. */
@NullMarked
package org.regmeta.internal.file;

import org.jspecify.annotations.NullMarked;
