package org.regmeta.validation;

/**
 * A record that later layers did not look at, because it has an error in an earlier one. Immutable and thread-safe.
 *
 * @param location where the record begins
 * @param path the record, such as {@code /record/3}
 * @param from the first layer that did not look at it
 */
public record LeftOut(Location location, String path, Layer from) {}
