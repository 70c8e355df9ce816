package org.regmeta.internal.rules.priv;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Needs;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Authorisation;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Requirement;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** Data are needed of people in a role that asks for a reason, and none is given: at the need, and at the authorisation that reaches such a field. */
final class PurposeNoteMissing extends RecordRule {
    PurposeNoteMissing() {
        super("RM-PRIV-006");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REQUIREMENT, Kind.AUTHORISATION);
    }

    @Override
    public boolean needsCatalogue() {
        return true;
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedList list = AppliedList.of("subjectRole", record, Known.of(context));
        if (record instanceof Requirement requirement) {
            List<FieldUse> uses = requirement.fieldUse();
            for (int i = 0; i < uses.size(); i++) {
                if (uses.get(i).purposeNote() == null && needsNote(uses.get(i).subjectRole(), list)) {
                    context.report(
                            "/fieldUse/" + i + "/purposeNote",
                            "role",
                            uses.get(i).subjectRole().value());
                }
            }
        } else if (record instanceof Authorisation authorisation && authorisation.purposeNote() == null) {
            String roles = rolesOf(authorisation, Known.of(context)).stream()
                    .filter(role -> needsNote(role, list))
                    .map(Code::value)
                    .collect(Collectors.joining(", "));
            if (!roles.isEmpty()) {
                context.report("/purposeNote", "role", roles);
            }
        }
    }

    private static Set<Code> rolesOf(Authorisation authorisation, Known known) {
        Reach reach = Reach.of(authorisation, known);
        Set<Code> roles = new TreeSet<>();
        for (Reach.Reached reached : reach.fields()) {
            Field field = reached.field();
            if (field.role() != null) {
                roles.add(field.role());
            } else {
                reach.object()
                        .ifPresent(object ->
                                roles.addAll(Needs.of(authorisation, known).rolesOf(object)));
            }
        }
        return roles;
    }

    private static boolean needsNote(Code role, AppliedList list) {
        return list.fact(role.value(), "needsPurposeNote")
                .filter("true"::equals)
                .isPresent();
    }
}
