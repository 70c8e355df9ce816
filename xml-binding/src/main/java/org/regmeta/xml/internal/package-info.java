/**
 * What the module does not export: the factories of the XML libraries, and services that core alone asks for. Nothing here may be named in a signature of a package
 * that is exported.
 */
@NullMarked
package org.regmeta.xml.internal;

import org.jspecify.annotations.NullMarked;
