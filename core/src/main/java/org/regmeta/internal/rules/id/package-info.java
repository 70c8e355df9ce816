/** Identifiers, areas, media types and languages that have a right form and yet may not exist. */
@NullMarked
package org.regmeta.internal.rules.id;

import org.jspecify.annotations.NullMarked;
