package org.regmeta.internal.rules.svc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.model.Protection;
import org.regmeta.value.Code;

/** How much protection the methods give that a service states; which method gives how much is said by its list. */
final class Safeguards {
    private Safeguards() {}

    /** The highest need that one of the methods suffices for; empty if none suffices for any. */
    static Optional<Protection> suffice(List<Code> methods, AppliedList list) {
        return methods.stream()
                .flatMap(method -> list.fact(method.value(), "protection").stream())
                .map(Protection::ofCode)
                .max(Protection::compareTo);
    }

    /** Whether one of the methods comes from a list of somebody else, of which nothing is known. */
    static boolean areForeign(List<Code> methods) {
        return methods.stream().anyMatch(Code::isIri);
    }

    static String shown(List<Code> methods) {
        return methods.stream().map(Code::value).collect(Collectors.joining(", "));
    }
}
