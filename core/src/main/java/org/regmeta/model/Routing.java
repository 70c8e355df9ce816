package org.regmeta.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Step in finding the competent provider: by which concept, of which role and with which question to the user.
 *
 * <p>Immutable and thread-safe.
 *
 * @param by Concept of the criterion by which the competent body or fitting service is selected, such as place of
 *     residence or family name; never null
 * @param subjectRole Part played in the procedure by each person or thing concerned, such as applicant, child or
 *     landlord; when absent it is left open; null where absent
 * @param question Wording with which an online service asks the applicant for the routing criterion when it is not
 *     known; null where absent
 */
public record Routing(
        Ref by, @Nullable Code subjectRole, @Nullable Text question) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Routing {
        Objects.requireNonNull(by, "by");
    }
}
