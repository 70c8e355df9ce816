package org.regmeta.internal.rules.priv;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area PRIV. */
public final class PrivRules {
    private PrivRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new FieldNotNeeded(),
                SensitiveFieldGround.ofSpecialCategory(),
                new SecrecyWaiverMissing(),
                new PurposeChangeBasis(),
                new RetentionMissing(),
                new PurposeNoteMissing(),
                new PublicPersonalField(),
                new NumberOfPerson(),
                SensitiveFieldGround.ofCriminalData(),
                new ConsentAgainstGround(),
                new ConsentToAuthority(),
                new OnceOnlyChoice(),
                new IdentificationAgainstFields(),
                new SocialRetrievalSafeguards(),
                new SpecialCategorySafeguards(),
                new SocialOnwardUse(),
                new PrivateConsumerCommitment(),
                new UnclassifiedElement(),
                new ConditionMissing(),
                new ExplicitRequestMissing());
    }
}
