/** Evidence types and what their maturity demands to be shown (section 7.11 of the standard). */
@NullMarked
package org.regmeta.internal.rules.evid;

import org.jspecify.annotations.NullMarked;
