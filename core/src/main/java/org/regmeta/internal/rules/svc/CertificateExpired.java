package org.regmeta.internal.rules.svc;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.Application;
import org.regmeta.model.Certificate;
import org.regmeta.model.DataService;
import org.regmeta.model.Environment;
import org.regmeta.model.Kind;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.spi.RuleContext;

/** A certificate that is described for production, or for an application, was valid only until a day that is over. */
final class CertificateExpired extends RecordRule {
    CertificateExpired() {
        super("RM-SVC-016");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DATA_SERVICE, Kind.APPLICATION);
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        if (record.status() != LifecycleStatus.ACTIVE) {
            return;
        }
        LocalDate day = Known.dayOf(record, context.date());
        if (record instanceof Application application) {
            look(application.certificate(), "/certificate/", day, context);
        } else if (record instanceof DataService service) {
            for (int i = 0; i < service.endpoint().size(); i++) {
                if (service.endpoint().get(i).environment() == Environment.PRODUCTION) {
                    look(service.endpoint().get(i).certificate(), "/endpoint/" + i + "/certificate/", day, context);
                }
            }
        }
    }

    private static void look(List<Certificate> certificates, String path, LocalDate day, RuleContext context) {
        for (int i = 0; i < certificates.size(); i++) {
            Period validity = certificates.get(i).validity();
            LocalDate to = validity == null ? null : validity.to();
            if (to != null && to.isBefore(day)) {
                context.report(
                        path + i + "/validity",
                        "use",
                        certificates.get(i).certificateUse().value(),
                        "to",
                        to.toString());
            }
        }
    }
}
