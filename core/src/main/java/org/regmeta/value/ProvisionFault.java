package org.regmeta.value;

/**
 * Why a text is no citation of law: the first place that does not follow the grammar.
 *
 * @param column the place, counted in code points from 1; one past the end if something is missing there
 * @param expected what could stand there, in the grammar's own words and by examples, separated by {@code  | }: {@code Art. | § | §§}; a blank is
 *     shown as {@code ␣}; the same in every language
 * @param found what stands there instead, up to the next blank, or the blank itself; empty at the end of the text
 */
public record ProvisionFault(int column, String expected, String found) {}
