package org.regmeta.internal.rules.priv;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.Bases;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.GdprGround;
import org.regmeta.model.PersonalData;
import org.regmeta.spi.RuleContext;

/** A transfer reaches data of a special category, or about criminal offences, and shows no ground that the GDPR asks for there. Reported once for all fields. */
final class SensitiveFieldGround extends TransferRule {
    private final PersonalData category;
    private final Set<GdprGround> grounds;

    private SensitiveFieldGround(String id, PersonalData category, Set<GdprGround> grounds) {
        super(id);
        this.category = category;
        this.grounds = grounds;
    }

    /** Article 9(2) GDPR. */
    static SensitiveFieldGround ofSpecialCategory() {
        Set<GdprGround> article9 = EnumSet.range(GdprGround.ART9_2_A, GdprGround.ART9_2_J);
        return new SensitiveFieldGround("RM-PRIV-002", PersonalData.SPECIAL, article9);
    }

    /** Article 10 GDPR. */
    static SensitiveFieldGround ofCriminalData() {
        return new SensitiveFieldGround("RM-PRIV-009", PersonalData.CRIMINAL, EnumSet.of(GdprGround.ART10));
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<Reach.Reached> fields = reach.fields().stream()
                .filter(reached -> reached.field().personalData() == category)
                .toList();
        if (!fields.isEmpty() && !Bases.name(reach.authorisation().legalBasis(), grounds, reach.day())) {
            String names = fields.stream()
                    .map(reached -> reached.field().path().toString())
                    .collect(Collectors.joining(", "));
            context.report(fields.get(0).path(), "field", names);
        }
    }
}
