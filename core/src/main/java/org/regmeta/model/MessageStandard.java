package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.regmeta.value.Ref;

/**
 * Employment of a standard by a service: on which layer and with which of its message types.
 *
 * <p>Immutable and thread-safe.
 *
 * @param standard Specification for messages or transport that is employed on this layer of transmission; never null
 * @param layer Whether the standard governs the transport envelope or the substantive content of the message; never
 *     null
 * @param message Key of a message type of the standard that the service processes; when absent, all of them;
 *     immutable, never null, empty where there is none
 */
public record MessageStandard(Ref standard, MessageLayer layer, List<String> message) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public MessageStandard {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(layer, "layer");
        message = List.copyOf(message);
    }
}
