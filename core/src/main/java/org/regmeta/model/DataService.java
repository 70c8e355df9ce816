package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Duration;
import org.regmeta.value.Ref;

/**
 * Technically reachable offer that delivers or takes in data, or performs a basic function such as authentication and
 * payment.
 *
 * <p>Immutable and thread-safe. RDF class {@code dcat:DataService}. Source: DCAT-AP.de 3.0.
 *
 * @param header the properties that every record has; never null
 * @param function What the application or service does in substance, such as evidence retrieval, delivery, mediation,
 *     authentication or payment; basic services are described alike; immutable, never null, at least one by the
 *     standard
 * @param serves Evidence type or dataset that the service hands out; basic services without data of their own name
 *     none; immutable, never null, empty where there is none
 * @param exchangePattern Course of communication that fixes who calls whom and whether answers come singly, in bulk,
 *     at once or later; never null
 * @param network Communications infrastructure over which the service is reachable, such as the linking network,
 *     NOOTS, the justice network or the open internet; null where absent
 * @param protection Need of field content for safeguarding, or the level of it that a service guarantees; that level
 *     must reach the highest need; null where absent
 * @param endpoint Technical access point of the service in one environment, to be found by an address or a directory
 *     entry; immutable, never null, empty where there is none
 * @param messageStandard Standard after which envelope or payload of the messages exchanged is built, with the
 *     message types in use; immutable, never null, empty where there is none
 * @param authentication Method by which the calling system proves who it is to the service, such as client
 *     certificate or OAuth 2; when absent none is described; immutable, never null, empty where there is none
 * @param encryption Method that keeps content confidential on its way to the service, on the line or end to end;
 *     immutable, never null, empty where there is none
 * @param responseTime Time within which the service responds at the latest in normal operation; when absent none is
 *     promised; null where absent
 * @param nonDisclosure Whether a block on disclosure is hidden by a neutral answer indistinguishable from no hit, or
 *     is marked as such; null where absent
 * @param supportedValue Criterion value for which the service is competent, as the counterpart to the routing of the
 *     evidence type; immutable, never null, empty where there is none
 * @param rollout Progress of the introduction of the service across a territory, with its start; immutable, never
 *     null, empty where there is none
 * @param fee Charge or expense levied for use of the service, with its legal basis; when absent nothing is declared;
 *     immutable, never null, empty where there is none
 */
public record DataService(
        Header header,
        List<Code> function,
        List<Ref> serves,
        ExchangePattern exchangePattern,
        @Nullable Code network,
        @Nullable Protection protection,
        List<Endpoint> endpoint,
        List<MessageStandard> messageStandard,
        List<Code> authentication,
        List<Code> encryption,
        @Nullable Duration responseTime,
        @Nullable NonDisclosure nonDisclosure,
        List<SupportedValue> supportedValue,
        List<Rollout> rollout,
        List<Fee> fee)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public DataService {
        Objects.requireNonNull(header, "header");
        function = List.copyOf(function);
        serves = List.copyOf(serves);
        Objects.requireNonNull(exchangePattern, "exchangePattern");
        endpoint = List.copyOf(endpoint);
        messageStandard = List.copyOf(messageStandard);
        authentication = List.copyOf(authentication);
        encryption = List.copyOf(encryption);
        supportedValue = List.copyOf(supportedValue);
        rollout = List.copyOf(rollout);
        fee = List.copyOf(fee);
    }

    @Override
    public Kind kind() {
        return Kind.DATA_SERVICE;
    }

    /**
     * Starts a DataService.
     *
     * @return an empty builder
     */
    public static DataServiceBuilder builder() {
        return new DataServiceBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this DataService
     */
    public DataServiceBuilder toBuilder() {
        return new DataServiceBuilder(this);
    }
}
