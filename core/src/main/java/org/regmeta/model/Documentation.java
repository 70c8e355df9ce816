package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Text;

/**
 * Link to material on the web with its genre and a heading for readers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documentType Genre of the linked material that rules look for, such as impact assessment, authorisation
 *     concept or processor contract; null where absent
 * @param url Web location of a page or file for people to open; the library never fetches it; never null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; null where absent
 */
public record Documentation(
        @Nullable Code documentType, Iri url, @Nullable Text title) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Documentation {
        Objects.requireNonNull(url, "url");
    }
}
