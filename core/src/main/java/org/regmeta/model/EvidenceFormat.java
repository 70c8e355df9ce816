package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * Obtainable rendition of evidence made of media type, language versions and standard kept.
 *
 * <p>Immutable and thread-safe.
 *
 * @param mediaType Registered internet media type of the file or response, without parameters and in lower case;
 *     never null
 * @param language Tongue in which the evidence is issued; when absent none is promised, as with plain structured
 *     data; immutable, never null, empty where there is none
 * @param conformsTo Message or data standard whose rules the file or response keeps in full; when absent, none is
 *     promised; null where absent
 */
public record EvidenceFormat(
        String mediaType, List<String> language, @Nullable Ref conformsTo) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public EvidenceFormat {
        Objects.requireNonNull(mediaType, "mediaType");
        language = List.copyOf(language);
    }
}
