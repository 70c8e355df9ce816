/** Files with the entries of large code lists, which lie beside a document: found below its folder, held to their digest, and read as data of strangers. */
@org.jspecify.annotations.NullMarked
package org.regmeta.internal.external;
