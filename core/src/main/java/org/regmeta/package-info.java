/** Where a developer begins: read, write and validate documents. */
@NullMarked
package org.regmeta;

import org.jspecify.annotations.NullMarked;
