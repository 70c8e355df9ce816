/** Texts in several languages. */
@NullMarked
package org.regmeta.internal.rules.text;

import org.jspecify.annotations.NullMarked;
