package org.regmeta.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.SpecVersion;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/**
 * Unit of handover: a file with any number of records, their signatures and details of the collection itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param specVersion Major and minor number of the RegMeta release after which the document was written; it is read
 *     and never guessed from the content; never null
 * @param id Permanent name of the thing described, the same through all its versions; only together with the version
 *     number does it denote one immutable description; null where absent
 * @param version Three-part number of this description; every change, also one of lifecycle status, gets a new one,
 *     and one that was active once keeps its content for good; null where absent
 * @param title Short name for people under which a thing appears in lists and trees; it serves neither for reference
 *     nor for comparison; null where absent
 * @param publisher Body that issues the document as a whole; for the single records in it those named as responsible
 *     there answer; null where absent
 * @param issued Moment at which the document, or this version of the record, was first formally published; when
 *     absent it is not known; null where absent
 * @param licence Terms under which the document, dataset or standard may be passed on, as the IRI of the licence;
 *     when absent no permission is declared; null where absent
 * @param profile Set of additional sector restrictions that all records of the document claim to keep; several apply
 *     side by side; immutable, never null, empty where there is none
 * @param record Single set of metadata of one of the seventeen kinds, the smallest unit that is exchanged, digested
 *     and signed; immutable, never null, empty where there is none
 * @param signature Electronic signature over the canonical form of a record; it stands beside the records and
 *     survives a change of syntax; immutable, never null, empty where there is none
 */
public record Document(
        SpecVersion specVersion,
        @Nullable Iri id,
        @Nullable Version version,
        @Nullable Text title,
        @Nullable Ref publisher,
        @Nullable Instant issued,
        @Nullable Iri licence,
        List<Ref> profile,
        List<MetadataRecord> record,
        List<Signature> signature) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Document {
        Objects.requireNonNull(specVersion, "specVersion");
        profile = List.copyOf(profile);
        record = List.copyOf(record);
        signature = List.copyOf(signature);
    }

    /**
     * Starts a Document.
     *
     * @return an empty builder
     */
    public static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Document
     */
    public DocumentBuilder toBuilder() {
        return new DocumentBuilder(this);
    }
}
