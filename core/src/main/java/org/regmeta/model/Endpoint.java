package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;

/**
 * Access point of a service with environment, protocol, address or directory entry, interface description and
 * certificates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param environment Operating stage of the access point: trial, reference for acceptance, or live operation with
 *     real data; never null
 * @param protocol Transport or access method that both sides speak at the access point, such as OSCI, XTA, AS4 or
 *     REST; never null
 * @param address Connection target in the notation of the protocol, without credentials; when absent it is looked up
 *     in the directory; null where absent
 * @param directory Entry in a service registry from which the current connection address of the access point is
 *     obtained; null where absent
 * @param interfaceDescription Location of the machine-readable account of the interface, such as OpenAPI, WSDL or a
 *     capabilities document; null where absent
 * @param certificate Public certificate by which the other side recognises the application or endpoint, shown by its
 *     fingerprint; private keys never stand in a record; immutable, never null, empty where there is none
 */
public record Endpoint(
        Environment environment,
        Code protocol,
        @Nullable String address,
        @Nullable DirectoryEntry directory,
        @Nullable Iri interfaceDescription,
        List<Certificate> certificate) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Endpoint {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(protocol, "protocol");
        certificate = List.copyOf(certificate);
    }

    /**
     * Starts an Endpoint.
     *
     * @return an empty builder
     */
    public static EndpointBuilder builder() {
        return new EndpointBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Endpoint
     */
    public EndpointBuilder toBuilder() {
        return new EndpointBuilder(this);
    }
}
