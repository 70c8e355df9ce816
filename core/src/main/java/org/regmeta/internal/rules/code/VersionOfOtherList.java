package org.regmeta.internal.rules.code;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.CodeList;
import org.regmeta.model.Identifier;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** The URN of a version of a code list does not consist of its canonical URN, an underscore and its edition. */
final class VersionOfOtherList extends KindRule<CodeList> {
    private static final Code URN = Code.of("xoev-urn");

    VersionOfOtherList() {
        super("RM-CODE-005", CodeList.class);
    }

    @Override
    protected void look(CodeList list, RuleContext context) {
        String edition = list.listVersion();
        if (list.canonicalUri() == null || edition == null) {
            return;
        }
        String expected = list.canonicalUri().value() + "_" + edition;
        for (int i = 0; i < list.identifier().size(); i++) {
            Identifier identifier = list.identifier().get(i);
            if (identifier.scheme().equals(URN)
                    && identifier.value().indexOf('_') >= 0
                    && !identifier.value().equals(expected)) {
                context.report("/identifier/" + i + "/value", "value", identifier.value(), "expected", expected);
            }
        }
    }
}
