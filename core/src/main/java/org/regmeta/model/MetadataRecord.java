package org.regmeta.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Area;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/**
 * A record of metadata: one of the seventeen kinds of the standard. A record never carries payload; it says which register holds which data, what they mean,
 * who may get them and on which basis.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface MetadataRecord
        permits Organisation,
                OrganisationClass,
                Application,
                Register,
                Dataset,
                DataStructure,
                DataElement,
                Concept,
                CodeList,
                Mapping,
                Procedure,
                Requirement,
                EvidenceType,
                Authorisation,
                DataService,
                Standard,
                Profile {
    /**
     * The kind of this record.
     *
     * @return the kind, never null
     */
    Kind kind();

    /**
     * The properties that every record has.
     *
     * @return the header, never null
     */
    Header header();

    /**
     * Permanent name of the thing described, the same through all its versions; only together with the version number
     * does it denote one immutable description.
     *
     * @return the value, never null
     */
    default Iri id() {
        return header().id();
    }

    /**
     * Three-part number of this description; every change, also one of lifecycle status, gets a new one, and one that
     * was active once keeps its content for good.
     *
     * @return the value, never null
     */
    default Version version() {
        return header().version();
    }

    /**
     * Stage of the lifecycle this version has reached, from draft to withdrawal; references normally resolve only to
     * active and deprecated versions.
     *
     * @return the value, never null
     */
    default LifecycleStatus status() {
        return header().status();
    }

    /**
     * Short name for people under which a thing appears in lists and trees; it serves neither for reference nor for
     * comparison.
     *
     * @return the value, never null
     */
    default Text title() {
        return header().title();
    }

    /**
     * Explanation for people of what is described and what is not, in whole sentences; rules and tools draw nothing
     * from it.
     *
     * @return the value, or null where absent
     */
    default @Nullable Text description() {
        return header().description();
    }

    /**
     * Moment at which the document, or this version of the record, was first formally published; when absent it is
     * not known.
     *
     * @return the value, or null where absent
     */
    default @Nullable Instant issued() {
        return header().issued();
    }

    /**
     * Moment at which the content of this version was last edited; whether it applies is said by status and validity.
     *
     * @return the value, never null
     */
    default Instant modified() {
        return header().modified();
    }

    /**
     * Legal days, both included, on which the record, legal basis, entry or certificate applies; when absent,
     * application is open on both ends.
     *
     * @return the value, or null where absent
     */
    default @Nullable Period validity() {
        return header().validity();
    }

    /**
     * Territory for which the record holds or the described body, procedure or connection is competent; when absent,
     * everywhere.
     *
     * @return the values, immutable, never null
     */
    default List<Area> jurisdiction() {
        return header().jurisdiction();
    }

    /**
     * Who answers for the record and its subject, and in which capacity; stands in every record, even when repeated.
     *
     * @return the values, immutable, never null
     */
    default List<Responsibility> responsible() {
        return header().responsible();
    }

    /**
     * Mailbox, number or page of a function to which other authorities turn with questions; never the data of one
     * employee.
     *
     * @return the values, immutable, never null
     */
    default List<ContactPoint> contactPoint() {
        return header().contactPoint();
    }

    /**
     * Administrative sector to which the record belongs for search, choice of profiles and overviews; no legal effect
     * follows from it.
     *
     * @return the values, immutable, never null
     */
    default List<Code> domain() {
        return header().domain();
    }

    /**
     * Key that the same subject carries in a foreign catalogue, such as LeiKa, FIM, DSMeld or the annex to the IDNrG.
     *
     * @return the values, immutable, never null
     */
    default List<Identifier> identifier() {
        return header().identifier();
    }

    /**
     * Step in the methodical, subject-matter or legal clearance of the record, with deciding body and day; several
     * make up its history.
     *
     * @return the values, immutable, never null
     */
    default List<Approval> approval() {
        return header().approval();
    }

    /**
     * Record of the same kind that served as a model; nothing is inherited from it, only the origin stays traceable.
     *
     * @return the value, or null where absent
     */
    default @Nullable Ref basedOn() {
        return header().basedOn();
    }

    /**
     * Record with another identifier whose place this one takes; that a version succeeds the older ones of its own
     * identifier is not written.
     *
     * @return the values, immutable, never null
     */
    default List<Ref> replaces() {
        return header().replaces();
    }

    /**
     * Notice that the record is being phased out, with start, last day of use and advice on the move; until then it
     * still resolves.
     *
     * @return the value, or null where absent
     */
    default @Nullable Deprecation deprecation() {
        return header().deprecation();
    }

    /**
     * Short change log entry that says what differs from the previous version and what users therefore have to do.
     *
     * @return the value, or null where absent
     */
    default @Nullable Text versionNote() {
        return header().versionNote();
    }

    /**
     * Further material outside the record, such as a specification, data protection impact assessment, contract or
     * guide.
     *
     * @return the values, immutable, never null
     */
    default List<Documentation> documentation() {
        return header().documentation();
    }

    /**
     * Foreign content unknown to the standard, as a key with a value or nested entries; it survives every change of
     * syntax.
     *
     * @return the values, immutable, never null
     */
    default List<Extension> extension() {
        return header().extension();
    }

    /**
     * The provisions on which the thing as a whole rests. What single properties of it rest on, such as a field use or a member, stands there.
     *
     * @return the bases, immutable; none where there are none, or where the kind has none, such as an organisation
     */
    default List<LegalBasis> legalBasis() {
        return List.of();
    }
}
