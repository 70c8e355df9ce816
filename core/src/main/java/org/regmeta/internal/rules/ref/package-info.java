/** References between records: they lead somewhere, to the right kind, with the right pin, without gaps and not in circles. */
@NullMarked
package org.regmeta.internal.rules.ref;

import org.jspecify.annotations.NullMarked;
