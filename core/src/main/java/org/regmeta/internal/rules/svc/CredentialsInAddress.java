package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.spi.RuleContext;

/** The address of an endpoint holds a user, a password or a key, or names a host that is reachable only in one's own network. */
final class CredentialsInAddress extends KindRule<DataService> {
    CredentialsInAddress() {
        super("RM-SVC-003", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        for (int i = 0; i < service.endpoint().size(); i++) {
            String written = service.endpoint().get(i).address();
            if (written != null) {
                Address address = Address.parse(written);
                if (address.hasSecrets() || PrivateHosts.contain(address.host())) {
                    context.report("/endpoint/" + i + "/address", "address", address.withoutSecrets());
                }
            }
        }
    }
}
