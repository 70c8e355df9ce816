/** Tables of numbers that stand for objects where a catalogue has very many: ids, records and their references. */
@NullMarked
package org.regmeta.internal.table;

import org.jspecify.annotations.NullMarked;
