package org.regmeta.internal.rules.svc;

import java.util.Locale;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.Endpoint;
import org.regmeta.spi.RuleContext;

/** The address of an endpoint is not secured, or not one of its protocol: sftp:// for transport by sftp, https:// for all others. */
final class InsecureAddress extends KindRule<DataService> {
    InsecureAddress() {
        super("RM-SVC-002", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        AppliedList protocols = AppliedList.of("protocol", service, Known.of(context));
        for (int i = 0; i < service.endpoint().size(); i++) {
            Endpoint endpoint = service.endpoint().get(i);
            String address = endpoint.address();
            String expected = transport(endpoint, protocols).equals("sftp") ? "sftp://" : "https://";
            if (address != null && !address.toLowerCase(Locale.ROOT).startsWith(expected)) {
                context.report(
                        "/endpoint/" + i + "/address",
                        "address",
                        Address.parse(address).withoutSecrets(),
                        "expected",
                        expected + "…");
            }
        }
    }

    private static String transport(Endpoint endpoint, AppliedList protocols) {
        return protocols.fact(endpoint.protocol().value(), "transport").orElse("");
    }
}
