package org.regmeta.model;

/** A code of a closed list. Every enum of a closed list has one constant per code, in the order of the list. */
public interface ClosedCode {
    /**
     * The code as it is written in records.
     *
     * @return the code, never null
     */
    String code();

    /**
     * Finds the constant of a code.
     *
     * @param list the enum of the list
     * @param code the code as it is written in records
     * @param <E> the enum
     * @return the constant, never null
     * @throws IllegalArgumentException if the list has no such code
     */
    static <E extends Enum<E> & ClosedCode> E find(Class<E> list, String code) {
        for (E constant : list.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no code of " + list.getSimpleName() + ": " + code);
    }
}
