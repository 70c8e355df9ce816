package org.regmeta.internal.rules.svc;

import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.internal.rules.TransferRule;
import org.regmeta.model.DataService;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Register;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Ref;

/** An authorisation names a service that does not serve its object. A register as a whole is served by whatever serves a part of it. */
final class ServiceWithoutObject extends TransferRule {
    ServiceWithoutObject() {
        super("RM-SVC-012");
    }

    @Override
    protected void look(Reach reach, RuleContext context) {
        List<Ref> services = reach.authorisation().dataService();
        Optional<MetadataRecord> object = reach.object();
        for (int i = 0; i < services.size() && object.isPresent(); i++) {
            Optional<DataService> service =
                    reach.known().find(services.get(i), reach.authorisation(), DataService.class);
            if (service.isPresent() && !mayServe(service.get(), object.get(), reach.known())) {
                context.report(
                        "/dataService/" + i,
                        "service",
                        service.get().id().value(),
                        "object",
                        object.get().id().value());
            }
        }
    }

    private static boolean mayServe(DataService service, MetadataRecord object, Known known) {
        Known.Found<MetadataRecord> served = known.all(service.serves(), service, MetadataRecord.class);
        return !served.isComplete() || served.records().stream().anyMatch(one -> isPartOf(one, object, known));
    }

    private static boolean isPartOf(MetadataRecord served, MetadataRecord object, Known known) {
        return served.id().equals(object.id())
                || (object instanceof Register register
                        && Reach.registerOf(served, known)
                                .filter(of -> of.id().equals(register.id()))
                                .isPresent());
    }
}
