package org.regmeta.model;

import org.jspecify.annotations.Nullable;
import org.regmeta.value.Iri;
import org.regmeta.value.Text;

/**
 * Ways to reach a function with questions: matter, designation, mailbox, telephone number and page; no data of
 * employees.
 *
 * <p>Immutable and thread-safe. Source: vCard Ontology.
 *
 * @param contactFor Matter the point of contact deals with; when absent it takes all enquiries about the record; null
 *     where absent
 * @param contactName Designation of the function or unit under which enquiries are taken, not the name of a natural
 *     person; null where absent
 * @param email Shared mailbox for enquiries on the open internet; legally secure delivery routes stand with the
 *     organisation as an electronic address; null where absent
 * @param phone Telephone number for enquiries in international notation with plus sign and country code; null where
 *     absent
 * @param url Web location of a page or file for people to open; the library never fetches it; null where absent
 */
public record ContactPoint(
        @Nullable Text contactFor,
        @Nullable String contactName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Iri url) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public ContactPoint {}

    /**
     * Starts a ContactPoint.
     *
     * @return an empty builder
     */
    public static ContactPointBuilder builder() {
        return new ContactPointBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this ContactPoint
     */
    public ContactPointBuilder toBuilder() {
        return new ContactPointBuilder(this);
    }
}
