package org.regmeta.internal.rules.svc;

import org.regmeta.internal.rules.KindRule;
import org.regmeta.model.DataService;
import org.regmeta.model.Endpoint;
import org.regmeta.model.Environment;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.spi.RuleContext;

/** An active service names no production endpoint with an address or a directory entry. */
final class NoProductionEndpoint extends KindRule<DataService> {
    NoProductionEndpoint() {
        super("RM-SVC-001", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        if (service.status() == LifecycleStatus.ACTIVE
                && service.endpoint().stream().noneMatch(NoProductionEndpoint::isReachable)) {
            context.report("/endpoint");
        }
    }

    private static boolean isReachable(Endpoint endpoint) {
        return endpoint.environment() == Environment.PRODUCTION
                && (endpoint.address() != null || endpoint.directory() != null);
    }
}
