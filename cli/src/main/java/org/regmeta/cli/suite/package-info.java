/** The conformance suite: what is asked of an implementation, and what came out. */
@NullMarked
package org.regmeta.cli.suite;

import org.jspecify.annotations.NullMarked;
