/** The set of records that are known together: versions of an id, and what a reference means on a day. Nothing is ever fetched. */
@NullMarked
package org.regmeta.catalogue;

import org.jspecify.annotations.NullMarked;
