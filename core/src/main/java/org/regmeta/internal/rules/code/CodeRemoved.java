package org.regmeta.internal.rules.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.model.CodeList;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** A version of a code list lacks a code of the version before it in the same major line. */
final class CodeRemoved extends CatalogueRule<CodeList> {
    private static final int SHOWN = 10;

    CodeRemoved() {
        super("RM-CODE-009", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        context.catalogue().below(list.id(), list.version()).stream()
                .takeWhile(other -> other.version().major() == list.version().major())
                .filter(other -> isPublished(other.status()))
                .findFirst()
                .filter(other -> other.kind() == Kind.CODE_LIST)
                .ifPresent(before -> compare(list, before, context));
    }

    private static boolean isPublished(LifecycleStatus status) {
        return !status.isInPreparation();
    }

    private static void compare(CodeList list, Catalogue.Entry before, RuleContext context) {
        Optional<List<String>> now = context.codes(context.entry());
        Optional<List<String>> then = context.codes(before);
        if (now.isEmpty() || then.isEmpty()) {
            return;
        }
        Set<String> codes = new HashSet<>(now.get());
        List<String> gone = then.get().stream()
                .filter(code -> !codes.contains(code))
                .limit(SHOWN + 1L)
                .toList();
        if (!gone.isEmpty()) {
            String rest = gone.size() > SHOWN ? ", …" : "";
            context.report(
                    list.external() == null ? "/entry" : "/external",
                    "codes",
                    gone.stream().limit(SHOWN).collect(Collectors.joining(", ")) + rest,
                    "version",
                    before.version().toString());
        }
    }
}
