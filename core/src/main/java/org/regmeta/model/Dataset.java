package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Code;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * One holder's concrete holding, with what is local or measurable: volume, updating, access and quality.
 *
 * <p>Immutable and thread-safe. RDF class {@code dcat:Dataset}. Source: DCAT-AP.de 3.0.
 *
 * @param header the properties that every record has; never null
 * @param register Register from whose entries the evidence stems, or of which the dataset is one holder's instance;
 *     when absent, no register stands behind it; null where absent
 * @param structure Data structure after whose layout the content is built; its member names form the paths to which
 *     field lists refer; null where absent
 * @param temporal Period from which the dataset contains facts, regardless of when they were entered; null where
 *     absent
 * @param frequency Rate at which the holding is updated or a transfer repeated, as a key of the EU frequency list;
 *     when absent, undetermined; null where absent
 * @param recordVolume Approximate number of entries in the dataset, for sizing interfaces; not a statistical
 *     statement; null where absent
 * @param accessRight Whether the dataset is open to anyone, tied to conditions, or usable within public
 *     administration only; never null
 * @param licence Terms under which the document, dataset or standard may be passed on, as the IRI of the licence;
 *     when absent no permission is declared; null where absent
 * @param legalBasis Provision on which keeping, collection, disclosure, retrieval or another act described here
 *     rests; when absent, none is shown; immutable, never null, empty where there is none
 * @param quality Measured trait of the dataset with indicator, value, unit and day, related to single fields or to
 *     the whole; immutable, never null, empty where there is none
 */
public record Dataset(
        Header header,
        @Nullable Ref register,
        @Nullable Ref structure,
        @Nullable Period temporal,
        @Nullable Code frequency,
        @Nullable Long recordVolume,
        AccessRight accessRight,
        @Nullable Iri licence,
        List<LegalBasis> legalBasis,
        List<QualityMeasurement> quality)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Dataset {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(accessRight, "accessRight");
        legalBasis = List.copyOf(legalBasis);
        quality = List.copyOf(quality);
    }

    @Override
    public Kind kind() {
        return Kind.DATASET;
    }

    /**
     * Starts a Dataset.
     *
     * @return an empty builder
     */
    public static DatasetBuilder builder() {
        return new DatasetBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Dataset
     */
    public DatasetBuilder toBuilder() {
        return new DatasetBuilder(this);
    }
}
