package org.regmeta.internal.source;

import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.spi.Places;
import org.regmeta.spi.RecordSyntax;

/** A syntax whose records can be read into a tree, which the explainer walks. Thread-safe. */
public interface TreeSyntax extends RecordSyntax {
    /**
     * The syntax of the texts.
     *
     * @return the syntax
     */
    Syntax syntax();

    /**
     * A text as a tree with places.
     *
     * @param text the text of a record
     * @return the tree, or null if the text is not well-formed
     */
    @Nullable
    Node tree(String text);

    @Override
    default Places places(String text) {
        return new TreePlaces(tree(text), syntax());
    }
}
