/**
 * What a binding or a provider of rules implements. Implementations are found by {@link java.util.ServiceLoader} or handed over explicitly.
 */
@NullMarked
package org.regmeta.spi;

import org.jspecify.annotations.NullMarked;
