package org.regmeta.internal.rules.map;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.CodePair;
import org.regmeta.model.Mapping;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** A code pair names a code that its list does not have. */
final class UnknownPairCode extends CatalogueRule<Mapping> {
    UnknownPairCode() {
        super("RM-MAP-006", Mapping.class);
    }

    @Override
    protected void look(Mapping mapping, RuleContext context) {
        Optional<CodeList> source = listed(mapping.source(), mapping, context);
        Optional<CodeList> target = listed(mapping.target(), mapping, context);
        Set<String> sources = codes(source);
        Set<String> targets = codes(target);
        for (int i = 0; i < mapping.codePair().size(); i++) {
            CodePair pair = mapping.codePair().get(i);
            if (source.isPresent() && !sources.contains(pair.sourceCode())) {
                report("/codePair/" + i + "/sourceCode", pair.sourceCode(), source.get(), context);
            }
            for (int j = 0; j < pair.targetCode().size() && target.isPresent(); j++) {
                if (!targets.contains(pair.targetCode().get(j))) {
                    report(
                            "/codePair/" + i + "/targetCode/" + j,
                            pair.targetCode().get(j),
                            target.get(),
                            context);
                }
            }
        }
    }

    /** A list whose codes stand in a file of their own is not looked into here. */
    private static Optional<CodeList> listed(Ref ref, Mapping mapping, RuleContext context) {
        return Known.of(context).find(ref, mapping, CodeList.class).filter(list -> list.external() == null);
    }

    private static Set<String> codes(Optional<CodeList> list) {
        return list.stream()
                .flatMap(one -> one.entry().stream())
                .map(CodeListEntry::code)
                .collect(Collectors.toSet());
    }

    private static void report(String path, String code, CodeList list, RuleContext context) {
        String suggestion = Suggestion.closest(
                code, list.entry().stream().map(CodeListEntry::code).toList());
        context.report(path, "code", code, "list", list.id() + "@" + list.version(), "suggestion", suggestion);
    }
}
