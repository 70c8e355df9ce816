package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * Form of evidence an application can process, determined by maturity and, where needed, media type and standard.
 *
 * <p>Immutable and thread-safe. Source: IT-Planungsrat, Beschluss 2024/15.
 *
 * @param maturity Step in the maturity model for evidence, from not electronic (A) and structured (C) to selected
 *     fields (D1) or a mere answer (D2); never null
 * @param mediaType Registered internet media type of the file or response, without parameters and in lower case; null
 *     where absent
 * @param conformsTo Message or data standard whose rules the file or response keeps in full; when absent, none is
 *     promised; null where absent
 */
public record Acceptance(
        Maturity maturity,
        @Nullable String mediaType,
        @Nullable Ref conformsTo) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Acceptance {
        Objects.requireNonNull(maturity, "maturity");
    }
}
