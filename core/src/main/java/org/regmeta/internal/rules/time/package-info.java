/** Periods and the life cycle of records: what begins, ends, is phased out or repealed. */
@NullMarked
package org.regmeta.internal.rules.time;

import org.jspecify.annotations.NullMarked;
