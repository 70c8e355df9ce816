/** The questions that the examples of the standard answer, each answered from its document by what any user of the library can call. */
@org.jspecify.annotations.NullMarked
package org.regmeta.cli.answers;
