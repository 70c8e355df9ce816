/**
 * How need and offer are matched (section 12 of the standard): an index of what each evidence type holds, what stands in its way, and the search for the smallest
 * sets. What may enter: steps of that algorithm, and nothing that the rest of the library needs.
 */
@NullMarked
package org.regmeta.internal.match;

import org.jspecify.annotations.NullMarked;
