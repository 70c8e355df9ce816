package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Path;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Statement that certain bodies may obtain certain data from others for a purpose and on a legal basis, with every
 * condition.
 *
 * <p>Immutable and thread-safe. RDF class {@code odrl:Agreement}. Source: IDNrG § 7 Abs. 2, ODRL 2.2.
 *
 * @param header the properties that every record has; never null
 * @param object Evidence type, dataset or register to which the authorisation extends; without a field list the exact
 *     version must be given; never null
 * @param provider Bodies from which the data come, whoever makes the call; when absent, the competent authorities of
 *     the object's register; immutable, never null, empty where there is none
 * @param consumer Bodies to which the data go and which may use them, whoever makes the call; immutable, never null,
 *     at least one by the standard
 * @param procedure Public service in which the data are needed and against whose requirements the set of fields is
 *     measured; immutable, never null, empty where there is none
 * @param field Path to a field or group of the data structure to which the statement is limited; when absent it holds
 *     for all fields; immutable, never null, empty where there is none
 * @param selection Limitation in words to those entries or cases of the object that are transferred; when absent, all
 *     come into consideration; null where absent
 * @param timeWindow Slice of time from which facts are needed or supplied, measured from an event; when absent there
 *     is no limit in time; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param purpose Purpose for which data are collected, stored or used, as a key of the purpose hierarchy; another one
 *     that is not narrower is a change; immutable, never null, at least one by the standard
 * @param purposeNote Reason in words why data of children, third parties or other specially protected roles are
 *     indispensable for the purpose; null where absent
 * @param identifierUsed Identifier with which the data provider finds the person or thing concerned; the register
 *     must itself keep it; immutable, never null, empty where there is none
 * @param identification Degree of link to persons in which the data arrive: identified, pseudonymous, anonymous,
 *     aggregated or without any person from the outset; never null
 * @param intermediary Third body through which the data pass between the supplying and the receiving side, with its
 *     office; when absent they flow directly; null where absent
 * @param consent What say the data subject has, from free choice and explicit request to consent proper; statutory
 *     obligations do not stand here; never null
 * @param preview Whether the applicant must look at the evidence before it is used, may do so or does not see it, or
 *     whether a law waives this; when absent nothing is laid down; null where absent
 * @param trigger Event whose occurrence sets off the transfer without a request by the consumer in the single case;
 *     when absent it hangs on no event; immutable, never null, empty where there is none
 * @param frequency Rate at which the holding is updated or a transfer repeated, as a key of the EU frequency list;
 *     when absent, undetermined; null where absent
 * @param onwardUse Whether the consumer may pass the data on or use them otherwise: not at all, for the same purpose,
 *     or on a separate basis; when absent, not settled; null where absent
 * @param retention How long personal data are stored and what starts the period, in the register or after transfer at
 *     the receiving body; immutable, never null, empty where there is none
 * @param logging Duty to record each single transfer, with period of storage and display to the person concerned;
 *     when absent none is described; null where absent
 * @param dataService Technical service through which the authorised transfer is carried out; when absent the
 *     technical route is left open; immutable, never null, empty where there is none
 */
public record Authorisation(
        Header header,
        Ref object,
        List<Ref> provider,
        List<Ref> consumer,
        List<Ref> procedure,
        List<Path> field,
        @Nullable Text selection,
        @Nullable TimeWindow timeWindow,
        List<LegalBasis> legalBasis,
        List<Code> purpose,
        @Nullable Text purposeNote,
        List<Code> identifierUsed,
        Identification identification,
        @Nullable Intermediary intermediary,
        Consent consent,
        @Nullable Preview preview,
        List<Ref> trigger,
        @Nullable Code frequency,
        @Nullable OnwardUse onwardUse,
        List<Retention> retention,
        @Nullable Logging logging,
        List<Ref> dataService)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Authorisation {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(object, "object");
        provider = List.copyOf(provider);
        consumer = List.copyOf(consumer);
        procedure = List.copyOf(procedure);
        field = List.copyOf(field);
        legalBasis = List.copyOf(legalBasis);
        purpose = List.copyOf(purpose);
        identifierUsed = List.copyOf(identifierUsed);
        Objects.requireNonNull(identification, "identification");
        Objects.requireNonNull(consent, "consent");
        trigger = List.copyOf(trigger);
        retention = List.copyOf(retention);
        dataService = List.copyOf(dataService);
    }

    @Override
    public Kind kind() {
        return Kind.AUTHORISATION;
    }

    /**
     * Starts an Authorisation.
     *
     * @return an empty builder
     */
    public static AuthorisationBuilder builder() {
        return new AuthorisationBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Authorisation
     */
    public AuthorisationBuilder toBuilder() {
        return new AuthorisationBuilder(this);
    }
}
