package org.regmeta.internal.rules.id;

import java.util.Set;
import org.regmeta.internal.rules.AppliedSchemes;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.RecordRule;
import org.regmeta.model.DataService;
import org.regmeta.model.DirectoryEntry;
import org.regmeta.model.ElectronicAddress;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Organisation;
import org.regmeta.spi.RuleContext;
import org.regmeta.value.Code;

/** The electronic address of an organisation, or the key of an endpoint in a directory, does not have the form or the check digit of the scheme of that name. */
final class AddressForm extends RecordRule {
    AddressForm() {
        super("RM-ID-007");
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ORGANISATION, Kind.DATA_SERVICE);
    }

    @Override
    public void check(MetadataRecord record, RuleContext context) {
        AppliedSchemes schemes = AppliedSchemes.of(record, Known.of(context));
        if (record instanceof Organisation organisation) {
            for (int i = 0; i < organisation.electronicAddress().size(); i++) {
                ElectronicAddress address = organisation.electronicAddress().get(i);
                look("/electronicAddress/" + i + "/value", address.channel(), address.value(), schemes, context);
            }
        } else if (record instanceof DataService service) {
            for (int i = 0; i < service.endpoint().size(); i++) {
                DirectoryEntry entry = service.endpoint().get(i).directory();
                if (entry != null) {
                    look(
                            "/endpoint/" + i + "/directory/organisationKey",
                            entry.directoryName(),
                            entry.organisationKey(),
                            schemes,
                            context);
                }
            }
        }
    }

    /** Channels and directories bear the name of the scheme that they use, where there is one. */
    private static void look(String path, Code channel, String value, AppliedSchemes schemes, RuleContext context) {
        String scheme = channel.value();
        if (!schemes.hasForm(scheme, value) || !schemes.hasCheckDigit(scheme, value)) {
            context.report(path, "scheme", scheme, "value", value, "expected", schemes.form(scheme));
        }
    }
}
