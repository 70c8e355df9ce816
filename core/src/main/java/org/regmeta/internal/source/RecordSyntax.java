package org.regmeta.internal.source;

import org.jspecify.annotations.Nullable;
import org.regmeta.internal.schema.Node;
import org.regmeta.internal.schema.Syntax;
import org.regmeta.model.MetadataRecord;

/** Reads the text of one record once more, as its document would read it. Thread-safe. */
public interface RecordSyntax {
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

    /**
     * The record that a text stands for.
     *
     * @param text the text of a record that was accepted when its document was read
     * @return the same record as then
     */
    MetadataRecord record(String text);
}
