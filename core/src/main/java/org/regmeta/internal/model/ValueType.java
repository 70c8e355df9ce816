package org.regmeta.internal.model;

/**
 * A value type of the standard.
 *
 * @param name its name, such as {@code Date}
 * @param json {@code integer} or {@code boolean} where JSON has a type of its own, else empty
 * @param minLength least number of characters
 * @param maxLength greatest number of characters, 0 where the type is no single string
 * @param pattern its lexical form, whole match, or empty
 * @param example a value of the right form
 */
public record ValueType(String name, String json, int minLength, int maxLength, String pattern, String example) {}
