/** XML: this package and those below it are the only ones that name an XML parser or JAXB. None of their types leaves them. */
@NullMarked
package org.regmeta.xml;

import org.jspecify.annotations.NullMarked;
