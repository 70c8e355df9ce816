/** The landscape of registers and use cases, held to what its README promises. */
@org.jspecify.annotations.NullMarked
package org.regmeta.cli.landscape;
