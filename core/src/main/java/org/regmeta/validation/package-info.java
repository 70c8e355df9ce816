/** What a check says: findings with rule, place and values, the report of a run, and the limits that hold. */
@NullMarked
package org.regmeta.validation;

import org.jspecify.annotations.NullMarked;
