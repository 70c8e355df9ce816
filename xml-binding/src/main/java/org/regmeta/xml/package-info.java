/** XML: the only package that names an XML parser or JAXB. None of their types leaves it. */
@NullMarked
package org.regmeta.xml;

import org.jspecify.annotations.NullMarked;
