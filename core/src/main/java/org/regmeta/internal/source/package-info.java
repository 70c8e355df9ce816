/**
 * From bytes to text with places: the one strict UTF-8 reader in front of both bindings, the discipline of strings, and the text of the record at hand.
 */
@NullMarked
package org.regmeta.internal.source;

import org.jspecify.annotations.NullMarked;
