package org.regmeta.internal.rules.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.BusinessRule;
import org.regmeta.model.Cell;
import org.regmeta.model.CodeList;
import org.regmeta.model.CodeListEntry;
import org.regmeta.model.Column;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Kind;
import org.regmeta.model.Member;
import org.regmeta.model.MessageType;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Standard;
import org.regmeta.spi.RuleContext;

/** Something that is told apart by its key has the same key as another: a code, a column, a member, a message type, a business rule. */
final class DuplicateKey extends RecordRule {
    DuplicateKey() {
        super("RM-CODE-002");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.CODE_LIST, Kind.DATA_STRUCTURE, Kind.STANDARD);
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record instanceof CodeList list) {
            keys(list.entry(), CodeListEntry::code, "/entry/", "/code", context);
            keys(list.column(), Column::columnName, "/column/", "/columnName", context);
            if (list.external() != null) {
                ExternalFiles.of(context, context.entry())
                        .twice()
                        .forEach(code -> context.report("/external/file", "code", code));
            }
            for (int i = 0; i < list.entry().size(); i++) {
                keys(list.entry().get(i).cell(), Cell::columnName, "/entry/" + i + "/cell/", "/columnName", context);
            }
        } else if (record instanceof DataStructure structure) {
            keys(structure.member(), Member::name, "/member/", "/name", context);
            keys(structure.businessRule(), BusinessRule::key, "/businessRule/", "/key", context);
        } else if (record instanceof Standard standard) {
            keys(standard.messageType(), MessageType::key, "/messageType/", "/key", context);
        }
    }

    private static <T> void keys(
            List<T> items, Function<T, String> key, String before, String after, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String written = key.apply(items.get(i));
            if (!seen.add(written)) {
                context.report(before + i + after, "code", written);
            }
        }
    }
}
