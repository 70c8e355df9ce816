package org.regmeta.internal.rules;

import java.util.List;
import org.regmeta.value.Code;

/** Social data after SGB X § 67(2): fields under social secrecy that a transfer reaches. */
public final class SocialData {
    /** The secrecy that they are under. */
    public static final Code SECRECY = Code.of("socialData");

    private SocialData() {}

    /**
     * The social data of a transfer.
     *
     * @param reach an authorisation and what it reaches
     * @return in the order of their paths
     */
    public static List<Reach.Reached> in(Reach reach) {
        return reach.fields().stream()
                .filter(reached -> reached.field().element().secrecy().contains(SECRECY))
                .toList();
    }
}
