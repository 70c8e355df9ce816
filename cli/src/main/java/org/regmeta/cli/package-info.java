/** The command {@code regmeta}: arguments, reports for people and programs, exit codes. What the library can do itself does not belong here. */
@NullMarked
package org.regmeta.cli;

import org.jspecify.annotations.NullMarked;
