/**
 * How a catalogue becomes a graph, and a graph a text: references followed on a day, the silo of each record, the part that was asked for, and the notations. What
 * may enter: steps of that, and nothing that the rest of the library needs.
 */
@NullMarked
package org.regmeta.internal.graph;

import org.jspecify.annotations.NullMarked;
