package org.regmeta.internal.rules.svc;

import java.util.List;
import org.regmeta.spi.Rule;

/** The rules of the area SVC. */
public final class SvcRules {
    private SvcRules() {}

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public static List<Rule> all() {
        return List.of(
                new NoProductionEndpoint(),
                new InsecureAddress(),
                new CredentialsInAddress(),
                new ProtectionTooLow(),
                SafeguardTooWeak.ofAuthentication(),
                SafeguardTooWeak.ofEncryption(),
                new SafeguardsNotStated(),
                new PersonalDataUnguarded(),
                new CompetingServices(),
                new PreviewMissing(),
                new PreviewOfWithheldField(),
                new ServiceWithoutObject(),
                new CoverageBeyondRegister(),
                new RolloutOutsideCoverage(),
                new RolloutBackwards(),
                new CertificateExpired(),
                new FeeWithoutCurrency(),
                new UnknownMessage(),
                new ProtocolOfOtherNetwork(),
                new SlowImmediateAnswer(),
                new ValueNobodyAsksFor(),
                new PreviewAcrossTheUnion());
    }
}
