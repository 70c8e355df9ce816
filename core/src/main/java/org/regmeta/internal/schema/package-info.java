/**
 * The neutral tree of one record and the explainer that names what is wrong with it, the same for both syntaxes. No parser and no schema engine enters here.
 */
@NullMarked
package org.regmeta.internal.schema;

import org.jspecify.annotations.NullMarked;
