package org.regmeta.model;

import java.util.List;

/**
 * Made-up inputs and expected results of a field pair that belong together and that tools check against the
 * transformation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param input Made-up starting value for the source path at the same position, in the notation of its datatype;
 *     immutable, never null, at least one by the standard
 * @param output Expected resulting value for the target path at the same position, in the notation of its datatype;
 *     when absent nothing may result; immutable, never null, empty where there is none
 */
public record MappingSample(List<String> input, List<String> output) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public MappingSample {
        input = List.copyOf(input);
        output = List.copyOf(output);
    }
}
