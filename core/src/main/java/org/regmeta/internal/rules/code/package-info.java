/** The use of codes, and what lists with keys must not hold twice. */
@NullMarked
package org.regmeta.internal.rules.code;

import org.jspecify.annotations.NullMarked;
