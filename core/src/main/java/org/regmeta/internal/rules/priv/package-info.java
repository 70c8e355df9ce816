/** Purpose, minimisation, special categories, secrecy and numbers of persons. These rules check the description, never lawfulness. */
@NullMarked
package org.regmeta.internal.rules.priv;

import org.jspecify.annotations.NullMarked;
