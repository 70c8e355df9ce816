/** Mappings: they cover their source, their samples run, and they own up to what they lose. */
@NullMarked
package org.regmeta.internal.rules.map;

import org.jspecify.annotations.NullMarked;
