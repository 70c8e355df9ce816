/** The set of records that are known together: versions of an id, what a reference means on a day, and the fields of a structure. Nothing is ever fetched. */
@NullMarked
package org.regmeta.catalogue;

import org.jspecify.annotations.NullMarked;
