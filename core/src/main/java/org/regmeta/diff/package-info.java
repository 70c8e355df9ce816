/**
 * What differs between two sets of records: each change with its path, its values and the step of the version that it demands, and whom it breaks. Only facts
 * about two sets of records enter here; the classes of changes come from the model of the standard, the words from whoever shows them.
 */
@NullMarked
package org.regmeta.diff;

import org.jspecify.annotations.NullMarked;
