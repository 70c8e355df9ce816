package org.regmeta.internal.rules.map;

import java.util.Optional;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataElement;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Mapping;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;

/** The data element to which a path of a mapping leads. */
final class MappedElement {
    private MappedElement() {}

    /** The element itself where the mapping is one of elements, else the leaf of the structure; empty if it is not known or a group. */
    static Optional<DataElement> find(Ref side, Path path, Mapping mapping, RuleContext context) {
        Known known = Known.of(context);
        return known.find(side, mapping, DataElement.class)
                .or(() -> known.find(side, mapping, DataStructure.class)
                        .map(root -> known.fields(root).below(path))
                        .filter(fields ->
                                fields.size() == 1 && fields.get(0).path().equals(path))
                        .map(fields -> fields.get(0).element()));
    }
}
