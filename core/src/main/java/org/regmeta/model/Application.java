package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/**
 * Specialist software, online service or technical component with which bodies keep, request, receive or forward
 * data.
 *
 * <p>Immutable and thread-safe. RDF class {@code schema:SoftwareApplication}.
 *
 * @param header the properties that every record has; never null
 * @param function What the application or service does in substance, such as evidence retrieval, delivery, mediation,
 *     authentication or payment; basic services are described alike; immutable, never null, at least one by the
 *     standard
 * @param usedBy Bodies that employ the specialist application, online service or component in their own name, whoever
 *     runs it technically; immutable, never null, empty where there is none
 * @param supports Procedures, registers and data services that the application was built to carry out, keep or use;
 *     immutable, never null, empty where there is none
 * @param adminArea Administrative area to which the ordinance assigns the task; differing areas on both sides demand
 *     an intermediary when the identification number is used; null where absent
 * @param accepts Form in which the application can take in evidence, by maturity, media type and standard; several
 *     are alternatives; immutable, never null, empty where there is none
 * @param certificate Public certificate by which the other side recognises the application or endpoint, shown by its
 *     fingerprint; private keys never stand in a record; immutable, never null, empty where there is none
 */
public record Application(
        Header header,
        List<Code> function,
        List<Ref> usedBy,
        List<Ref> supports,
        @Nullable Code adminArea,
        List<Acceptance> accepts,
        List<Certificate> certificate)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Application {
        Objects.requireNonNull(header, "header");
        function = List.copyOf(function);
        usedBy = List.copyOf(usedBy);
        supports = List.copyOf(supports);
        accepts = List.copyOf(accepts);
        certificate = List.copyOf(certificate);
    }

    @Override
    public Kind kind() {
        return Kind.APPLICATION;
    }

    /**
     * Starts an Application.
     *
     * @return an empty builder
     */
    public static ApplicationBuilder builder() {
        return new ApplicationBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Application
     */
    public ApplicationBuilder toBuilder() {
        return new ApplicationBuilder(this);
    }
}
