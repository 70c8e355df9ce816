package org.regmeta.internal.rules.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regmeta.internal.rules.IdentificationNumber;
import org.regmeta.internal.rules.Reach;
import org.regmeta.model.Authorisation;
import org.regmeta.model.Procedure;
import org.regmeta.value.Code;

/** The two sides of a transfer that uses the identification number: the register of its object, and its procedures. */
final class Sides {
    /**
     * A procedure of the authorisation.
     *
     * @param path where it is named
     * @param procedure the procedure
     */
    record Taker(String path, Procedure procedure) {}

    private Sides() {}

    /** Whether a transfer is one for which the areas of both sides count. */
    static boolean count(Reach reach) {
        return IdentificationNumber.isUsedBy(reach.authorisation());
    }

    /** The area of the register, if it is known and says it. */
    static Optional<Code> giving(Reach reach) {
        return reach.register().map(register -> register.adminArea());
    }

    /** The procedures, as far as they are known. */
    static List<Taker> taking(Reach reach) {
        Authorisation authorisation = reach.authorisation();
        List<Taker> takers = new ArrayList<>();
        for (int i = 0; i < authorisation.procedure().size(); i++) {
            String path = "/procedure/" + i;
            reach.known()
                    .find(authorisation.procedure().get(i), authorisation, Procedure.class)
                    .ifPresent(procedure -> takers.add(new Taker(path, procedure)));
        }
        return takers;
    }
}
