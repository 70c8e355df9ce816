package org.regmeta.internal.rules.map;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.model.DataElement;
import org.regmeta.model.Datatype;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.Transformation;
import org.regmeta.spi.RuleContext;

/** A value is copied into a field whose datatype takes in less, and no loss is stated. */
final class NarrowerDatatype extends CatalogueRule<Mapping> {
    /** What each datatype can take in without loss beside itself. */
    private static final Map<Datatype, Set<Datatype>> TAKES = Map.of(
            Datatype.TEXT, EnumSet.allOf(Datatype.class),
            Datatype.STRING, EnumSet.complementOf(EnumSet.of(Datatype.TEXT, Datatype.BINARY, Datatype.GEOMETRY)),
            Datatype.DECIMAL, EnumSet.of(Datatype.INTEGER, Datatype.YEAR),
            Datatype.INTEGER, EnumSet.of(Datatype.YEAR),
            Datatype.PARTIAL_DATE, EnumSet.of(Datatype.DATE, Datatype.YEAR_MONTH, Datatype.YEAR),
            Datatype.IDENTIFIER, EnumSet.of(Datatype.STRING, Datatype.CODE, Datatype.INTEGER));

    NarrowerDatatype() {
        super("RM-MAP-012", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            if (pair.loss() == Loss.NONE
                    && pair.transformation() == Transformation.COPY
                    && pair.sourcePath().size() == 1
                    && pair.targetPath().size() == 1) {
                compare(pair, "/fieldPair/" + i + "/loss", mapping, context);
            }
        }
    }

    /** Whether a datatype does not take in everything that another one does. */
    static boolean isNarrower(Datatype from, Datatype into) {
        return from != into && !TAKES.getOrDefault(into, Set.of()).contains(from);
    }

    private static void compare(FieldPair pair, String path, Mapping mapping, RuleContext context) {
        Optional<DataElement> source =
                MappedElement.find(mapping.source(), pair.sourcePath().get(0), mapping, context);
        Optional<DataElement> target =
                MappedElement.find(mapping.target(), pair.targetPath().get(0), mapping, context);
        if (source.isPresent() && target.isPresent()) {
            Datatype from = source.get().datatype();
            Datatype into = target.get().datatype();
            if (isNarrower(from, into)) {
                context.report(path, "source", from.code(), "target", into.code());
            }
        }
    }
}
