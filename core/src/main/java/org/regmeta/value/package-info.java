/**
 * The values a record is made of: references, versions, areas, durations, citations of law and wordings in several languages.
 *
 * <p>Every type here is immutable and thread-safe, is compared by what it says, and writes itself in {@code toString} exactly as it stands in a
 * file. {@code parse} reads that form and throws {@link org.regmeta.value.ValueFormatException}; {@code isValid} answers the same question
 * without an exception and without a regular expression, and agrees to the letter with the pattern and the length that {@code
 * spec/model/types.yaml} gives for the type. Nothing here knows records, files or rules.
 */
@NullMarked
package org.regmeta.value;

import org.jspecify.annotations.NullMarked;
