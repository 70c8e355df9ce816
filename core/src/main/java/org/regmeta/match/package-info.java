/**
 * Matching of need and offer: can a procedure get its evidence from registers, here and on a day; what is missing, what is too much, what is not authorised
 * (section 12 of the standard). What is here is the question and its answer; how it is found stands in the standard and in {@code org.regmeta.internal.match}.
 */
@NullMarked
package org.regmeta.match;

import org.jspecify.annotations.NullMarked;
