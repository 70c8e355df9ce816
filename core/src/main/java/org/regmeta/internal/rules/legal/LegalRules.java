package org.regmeta.internal.rules.legal;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area LEGAL. */
public final class LegalRules {
    private LegalRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new LegalBasisMissing(),
                new DoubleDoor(),
                new ProvisionForm(),
                new ControllerMissing(),
                new OnceOnlySecondBasis(),
                new IdentifierUseBasis(),
                new ActMisspelt(),
                new OtherLegislator(),
                new InterestOfAuthority(),
                new GroundMissing(),
                new ThirdCountryBasis(),
                new SocialDataBasis(),
                new OnceOnlyInBulk(),
                new ProcessorContract(),
                new JointControllers());
    }
}
