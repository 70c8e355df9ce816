/** Services, their endpoints and their protection. */
@NullMarked
package org.regmeta.internal.rules.svc;

import org.jspecify.annotations.NullMarked;
