package org.regmeta.spi;

import java.util.List;

/** Brings rules of one's own; found by {@link java.util.ServiceLoader} or handed to the builder of a validator. */
public interface RuleProvider {
    /**
     * The rules.
     *
     * @return stateless, thread-safe rules; {@link Rule} says what is asked of each
     */
    List<Rule> rules();
}
