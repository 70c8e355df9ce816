package org.regmeta.validation;

/**
 * The source line of a finding, at most 120 characters of it. Immutable.
 *
 * @param line the characters as they stand in the file; not yet made printable
 * @param caret where the finding points to in it, from 1, in code points
 * @param length how many code points it points to, at least 1
 */
public record Excerpt(String line, int caret, int length) {}
