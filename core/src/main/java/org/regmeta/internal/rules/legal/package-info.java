/** Legal bases and responsibility, as far as a record shows them. These rules check the description, never lawfulness. */
@NullMarked
package org.regmeta.internal.rules.legal;

import org.jspecify.annotations.NullMarked;
