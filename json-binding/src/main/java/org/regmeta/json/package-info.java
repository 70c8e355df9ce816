/** JSON and NDJSON: the only package that names Jackson or a JSON Schema engine. None of their types leaves it. */
@NullMarked
package org.regmeta.json;

import org.jspecify.annotations.NullMarked;
