package org.regmeta.internal.rules.map;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Constraint;
import org.regmeta.model.DataElement;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Loss;
import org.regmeta.model.Mapping;
import org.regmeta.model.Transformation;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** A value is copied to a field that takes fewer characters, fewer digits or a smaller character set, and no loss is stated. */
final class ShorteningWithoutLoss extends CatalogueRule<Mapping> {
    ShorteningWithoutLoss() {
        super("RM-MAP-005", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        AppliedList sets = AppliedList.of("characterSet", mapping, Known.of(context));
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            boolean silent = pair.loss() == Loss.NONE && pair.transformation() == Transformation.COPY;
            for (int j = 0;
                    silent
                            && j
                                    < Math.min(
                                            pair.sourcePath().size(),
                                            pair.targetPath().size());
                    j++) {
                Optional<DataElement> source =
                        MappedElement.find(mapping.source(), pair.sourcePath().get(j), mapping, context);
                Optional<DataElement> target =
                        MappedElement.find(mapping.target(), pair.targetPath().get(j), mapping, context);
                if (source.isPresent()
                        && target.isPresent()
                        && !NarrowerDatatype.isNarrower(
                                source.get().datatype(), target.get().datatype())) {
                    compare(
                            source.get().constraint(),
                            target.get().constraint(),
                            sets,
                            "/fieldPair/" + i + "/loss",
                            context);
                }
            }
        }
    }

    private static void compare(
            @Nullable Constraint source,
            @Nullable Constraint target,
            AppliedList sets,
            String path,
            RuleContext context) {
        if (source == null || target == null) {
            return;
        }
        if (isLess(target.maxLength(), source.maxLength())) {
            report(path, "maxLength", source.maxLength(), target.maxLength(), context);
        } else if (isLess(target.fractionDigits(), source.fractionDigits())) {
            report(path, "fractionDigits", source.fractionDigits(), target.fractionDigits(), context);
        } else if (isSmaller(target.characterSet(), source.characterSet(), sets)) {
            report(path, "characterSet", source.characterSet(), target.characterSet(), context);
        }
    }

    private static boolean isLess(@Nullable Long target, @Nullable Long source) {
        return target != null && source != null && target < source;
    }

    private static boolean isSmaller(@Nullable Code target, @Nullable Code source, AppliedList sets) {
        return target != null
                && source != null
                && !target.equals(source)
                && sets.entry(source.value()).isPresent()
                && sets.entry(target.value()).isPresent()
                && !includes(target, source, sets);
    }

    private static boolean includes(Code target, Code source, AppliedList sets) {
        return sets.fact(target.value(), "includes")
                .map(included -> List.of(included.split(" ")))
                .filter(included -> included.contains(source.value()))
                .isPresent();
    }

    private static void report(
            String path, String facet, @Nullable Object source, @Nullable Object target, RuleContext context) {
        context.report(path, "source", facet + " " + source, "target", facet + " " + target);
    }
}
