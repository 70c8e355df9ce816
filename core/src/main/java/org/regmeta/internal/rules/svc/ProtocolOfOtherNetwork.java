package org.regmeta.internal.rules.svc;

import java.util.List;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.KindRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.DataService;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** An endpoint in a network that admits certain protocols only uses another one. Which these are is said by the list of networks. */
final class ProtocolOfOtherNetwork extends KindRule<DataService> {
    ProtocolOfOtherNetwork() {
        super("RM-SVC-019", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Code network = service.network();
        if (network == null) {
            return;
        }
        AppliedList.of("network", service, Known.of(context))
                .fact(network.value(), "protocol")
                .ifPresent(admitted -> look(service, network, admitted, context));
    }

    private static void look(DataService service, Code network, String admitted, RuleContext context) {
        List<String> protocols = List.of(admitted.split(" "));
        for (int i = 0; i < service.endpoint().size(); i++) {
            Endpoint endpoint = service.endpoint().get(i);
            if (endpoint.environment() == Environment.PRODUCTION
                    && !protocols.contains(endpoint.protocol().value())) {
                context.report(
                        "/endpoint/" + i + "/protocol",
                        "protocol",
                        endpoint.protocol().value(),
                        "network",
                        network.value(),
                        "expected",
                        admitted);
            }
        }
    }
}
