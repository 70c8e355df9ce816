package org.regmeta.value;

import java.util.Optional;

/**
 * What is known about areas beyond the spelling of their codes: which one lies in which, and which ones are the same territory under two key
 * systems. The tables come with the code lists, because territories change.
 *
 * <p>Implementations are thread-safe. Cycles in the tables do no harm.
 */
public interface AreaHierarchy {

    /** The next larger area in which this one lies and which its code does not show, for example {@code eu:EU} for {@code iso:DE}. */
    Optional<Area> parent(Area area);

    /** The same territory under another key system, for example {@code iso:DE-BY} for {@code ars:09}. */
    Optional<Area> sameAs(Area area);
}
