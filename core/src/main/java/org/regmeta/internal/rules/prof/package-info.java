/** Profiles: they only restrict, and their patterns are understood by all. */
@NullMarked
package org.regmeta.internal.rules.prof;

import org.jspecify.annotations.NullMarked;
