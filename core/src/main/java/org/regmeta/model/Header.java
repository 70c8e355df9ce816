package org.regmeta.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/**
 * Opening part shared by every record of whatever kind: identifier, version, status, application, responsibility and
 * origin.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id Permanent name of the thing described, the same through all its versions; only together with the version
 *     number does it denote one immutable description; never null
 * @param version Three-part number of this description; every change, also one of lifecycle status, gets a new one,
 *     and one that was active once keeps its content for good; never null
 * @param status Stage of the lifecycle this version has reached, from draft to withdrawal; references normally
 *     resolve only to active and deprecated versions; never null
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; never null
 * @param description Explanation for people of what is described and what is not, in whole sentences; rules and tools
 *     draw nothing from it; null where absent
 * @param issued Moment at which the document, or this version of the record, was first formally published; when
 *     absent it is not known; null where absent
 * @param modified Moment at which the content of this version was last edited; whether it applies is said by status
 *     and validity; never null
 * @param validity Legal days, both included, on which the record, legal basis, entry or certificate applies; when
 *     absent, application is open on both ends; null where absent
 * @param jurisdiction Territory for which the record holds or the described body, procedure or connection is
 *     competent; when absent, everywhere; immutable, never null, empty where there is none
 * @param responsible Who answers for the record and its subject, and in which capacity; stands in every record, even
 *     when repeated; immutable, never null, at least one by the standard
 * @param contactPoint Mailbox, number or page of a function to which other authorities turn with questions; never the
 *     data of one employee; immutable, never null, empty where there is none
 * @param domain Administrative sector to which the record belongs for search, choice of profiles and overviews; no
 *     legal effect follows from it; immutable, never null, empty where there is none
 * @param identifier Key that the same subject carries in a foreign catalogue, such as LeiKa, FIM, DSMeld or the annex
 *     to the IDNrG; immutable, never null, empty where there is none
 * @param approval Step in the methodical, subject-matter or legal clearance of the record, with deciding body and
 *     day; several make up its history; immutable, never null, empty where there is none
 * @param basedOn Record of the same kind that served as a model; nothing is inherited from it, only the origin stays
 *     traceable; null where absent
 * @param replaces Record with another identifier whose place this one takes; that a version succeeds the older ones
 *     of its own identifier is not written; immutable, never null, empty where there is none
 * @param deprecation Notice that the record is being phased out, with start, last day of use and advice on the move;
 *     until then it still resolves; null where absent
 * @param versionNote Short change log entry that says what differs from the previous version and what users therefore
 *     have to do; null where absent
 * @param documentation Further material outside the record, such as a specification, data protection impact
 *     assessment, contract or guide; immutable, never null, empty where there is none
 * @param extension Foreign content unknown to the standard, as a key with a value or nested entries; it survives
 *     every change of syntax; immutable, never null, empty where there is none
 */
public record Header(
        Iri id,
        Version version,
        LifecycleStatus status,
        Text title,
        @Nullable Text description,
        @Nullable Instant issued,
        Instant modified,
        @Nullable Period validity,
        List<Area> jurisdiction,
        List<Responsibility> responsible,
        List<ContactPoint> contactPoint,
        List<Code> domain,
        List<Identifier> identifier,
        List<Approval> approval,
        @Nullable Ref basedOn,
        List<Ref> replaces,
        @Nullable Deprecation deprecation,
        @Nullable Text versionNote,
        List<Documentation> documentation,
        List<Extension> extension) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Header {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(modified, "modified");
        jurisdiction = List.copyOf(jurisdiction);
        responsible = List.copyOf(responsible);
        contactPoint = List.copyOf(contactPoint);
        domain = List.copyOf(domain);
        identifier = List.copyOf(identifier);
        approval = List.copyOf(approval);
        replaces = List.copyOf(replaces);
        documentation = List.copyOf(documentation);
        extension = List.copyOf(extension);
    }

    /**
     * Starts a Header.
     *
     * @return an empty builder
     */
    public static HeaderBuilder builder() {
        return new HeaderBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Header
     */
    public HeaderBuilder toBuilder() {
        return new HeaderBuilder(this);
    }
}
