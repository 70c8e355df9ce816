/** Rules of the area LOG: where transfers are logged, how long the logs are kept, and who can see them. */
@NullMarked
package org.regmeta.internal.rules.log;

import org.jspecify.annotations.NullMarked;
