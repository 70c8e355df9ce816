package org.regmeta.internal.rules.svc;

import java.util.List;
import java.util.Set;
import org.regmeta.internal.rules.CatalogueRule;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Suggestion;
import org.regmeta.model.DataService;
import org.regmeta.model.MessageStandard;
import org.regmeta.model.MessageType;
import org.regmeta.model.Standard;
import org.regmeta.spi.RuleContext;

/** A service names a message that its standard does not have. */
final class UnknownMessage extends CatalogueRule<DataService> {
    UnknownMessage() {
        super("RM-SVC-018", DataService.class);
    }

    @Override
    protected void look(DataService service, RuleContext context) {
        Known known = Known.of(context);
        for (int i = 0; i < service.messageStandard().size(); i++) {
            MessageStandard used = service.messageStandard().get(i);
            String path = "/messageStandard/" + i + "/message/";
            known.find(used.standard(), service, Standard.class)
                    .filter(standard -> !standard.messageType().isEmpty())
                    .ifPresent(standard -> look(used.message(), standard, path, context));
        }
    }

    private static void look(List<String> messages, Standard standard, String path, RuleContext context) {
        List<String> keys =
                standard.messageType().stream().map(MessageType::key).toList();
        Set<String> known = Set.copyOf(keys);
        for (int i = 0; i < messages.size(); i++) {
            if (!known.contains(messages.get(i))) {
                context.report(
                        path + i,
                        "message",
                        messages.get(i),
                        "standard",
                        standard.id().value(),
                        "suggestion",
                        Suggestion.closest(messages.get(i), keys));
            }
        }
    }
}
