package org.regmeta.internal.rules.map;

import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.CodePair;
import org.regmeta.model.FieldPair;
import org.regmeta.model.Mapping;
import org.regmeta.model.MappingSample;
import org.regmeta.model.Transformation;
import org.regmeta.model.Unmapped;
import org.regmeta.spi.RuleContext;

/** A sample does not give the stated result: in number, when copied, or by the code pairs. What is only described in words is not run. */
final class SampleDoesNotMap extends CatalogueRule<Mapping> {
    SampleDoesNotMap() {
        super("RM-MAP-002", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        Known known = Known.of(context);
        for (int i = 0; i < mapping.fieldPair().size(); i++) {
            FieldPair pair = mapping.fieldPair().get(i);
            Optional<Mapping> codes = pair.codes() == null
                    ? Optional.of(mapping).filter(own -> !own.codePair().isEmpty())
                    : known.find(pair.codes(), mapping, Mapping.class);
            for (int j = 0; j < pair.sample().size(); j++) {
                MappingSample sample = pair.sample().get(j);
                if (!maps(sample, pair, codes)) {
                    context.report("/fieldPair/" + i + "/sample/" + j, "sample", shown(sample));
                }
            }
        }
    }

    private static boolean maps(MappingSample sample, FieldPair pair, Optional<Mapping> codes) {
        boolean dropped = sample.output().isEmpty() && pair.transformation() == Transformation.CODES;
        boolean inNumber = sample.input().size() == pair.sourcePath().size()
                && (dropped || sample.output().size() == pair.targetPath().size());
        return inNumber
                && switch (pair.transformation()) {
                    case COPY -> sample.input().equals(sample.output());
                    case CODES -> codes.isEmpty() || mapsCodes(sample, codes.get());
                    case DESCRIBED -> true;
                };
    }

    private static boolean mapsCodes(MappingSample sample, Mapping codes) {
        if (sample.input().size() != 1 || sample.output().size() > 1) {
            return true;
        }
        String input = sample.input().get(0);
        List<CodePair> pairs = codes.codePair().stream()
                .filter(pair -> pair.sourceCode().equals(input))
                .toList();
        if (pairs.isEmpty()) {
            return codes.unmapped() == Unmapped.KEEP
                    ? sample.output().equals(sample.input())
                    : sample.output().isEmpty();
        }
        boolean hasTarget = pairs.stream().anyMatch(pair -> !pair.targetCode().isEmpty());
        return sample.output().isEmpty()
                ? !hasTarget
                : pairs.stream()
                        .anyMatch(pair ->
                                pair.targetCode().contains(sample.output().get(0)));
    }

    private static String shown(MappingSample sample) {
        return String.join(", ", sample.input()) + " → " + String.join(", ", sample.output());
    }
}
