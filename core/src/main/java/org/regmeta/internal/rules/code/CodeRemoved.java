package org.regmeta.internal.rules.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
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
        if (list.external() != null) {
            return;
        }
        context.catalogue().below(list.id(), list.version()).stream()
                .takeWhile(other -> other.version().major() == list.version().major())
                .filter(other -> isPublished(other.status()))
                .findFirst()
                .map(Catalogue.Entry::record)
                .filter(CodeList.class::isInstance)
                .map(CodeList.class::cast)
                .ifPresent(before -> compare(list, before, context));
    }

    private static boolean isPublished(LifecycleStatus status) {
        return status != LifecycleStatus.DRAFT && status != LifecycleStatus.IN_REVIEW;
    }

    private static void compare(CodeList list, CodeList before, RuleContext context) {
        Set<String> codes = list.entry().stream().map(CodeListEntry::code).collect(Collectors.toSet());
        List<String> gone = before.entry().stream()
                .map(CodeListEntry::code)
                .filter(code -> !codes.contains(code))
                .toList();
        if (!gone.isEmpty()) {
            String rest = gone.size() > SHOWN ? ", …" : "";
            context.report(
                    "/entry",
                    "codes",
                    gone.stream().limit(SHOWN).collect(Collectors.joining(", ")) + rest,
                    "version",
                    before.version().toString());
        }
    }
}
