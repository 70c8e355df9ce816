/** The face of the library: read, write, stream and validate RegMeta documents. Only entry points may enter; what they give out lives in the other packages. */
@NullMarked
package org.regmeta;

import org.jspecify.annotations.NullMarked;
