package org.regmeta.internal.rules;

import java.util.List;
import java.util.stream.Stream;
import org.regmeta.internal.rules.area.AreaRules;
import org.regmeta.internal.rules.code.CodeRules;
import org.regmeta.internal.rules.evid.EvidRules;
import org.regmeta.internal.rules.id.IdRules;
import org.regmeta.internal.rules.legal.LegalRules;
import org.regmeta.internal.rules.log.LogRules;
import org.regmeta.internal.rules.map.MapRules;
import org.regmeta.internal.rules.priv.PrivRules;
import org.regmeta.internal.rules.prof.ProfRules;
import org.regmeta.internal.rules.ref.RefRules;
import org.regmeta.internal.rules.svc.SvcRules;
import org.regmeta.internal.rules.text.NoGerman;
import org.regmeta.internal.rules.time.TimeRules;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleProvider;

/** All rules of the standard that look at records. */
public final class StandardRules implements RuleProvider {
    private static final List<Rule> RULES = Stream.of(
                    List.<Rule>of(new NoGerman()),
                    RefRules.all(),
                    TimeRules.all(),
                    LegalRules.all(),
                    AreaRules.all(),
                    PrivRules.all(),
                    CodeRules.all(),
                    IdRules.all(),
                    EvidRules.all(),
                    SvcRules.all(),
                    MapRules.all(),
                    LogRules.all(),
                    ProfRules.all())
            .flatMap(List::stream)
            .toList();

    /** The rules are stateless. */
    public StandardRules() {}

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
