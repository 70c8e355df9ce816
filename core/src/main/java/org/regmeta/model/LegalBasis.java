package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Text;

/**
 * Citation of a statute, ordinance, by-law or Union act together with legislator, processing supported, GDPR ground
 * and period of application.
 *
 * <p>Immutable and thread-safe. Source: ELI, DSGVO Art. 6 Abs. 3.
 *
 * @param act Official abbreviation of the statute, ordinance, by-law or Union act from which the power follows; never
 *     null
 * @param provision Place within the act in the form of citation lawyers use, several separated by commas; when
 *     absent, the act as a whole is meant; null where absent
 * @param legislator Territory whose legislature or council enacted the provision: Union, Federation, Land or
 *     municipality; never null
 * @param covers Kind of processing this provision supports, such as keeping, collection, disclosure or retrieval;
 *     whatever is not named counts as not shown; immutable, never null, empty where there is none
 * @param gdprGround Ground of lawfulness in the General Data Protection Regulation that the national provision fills
 *     in, for special categories also the exemption in Article 9; immutable, never null, empty where there is none
 * @param validity Legal days, both included, on which the record, legal basis, entry or certificate applies; when
 *     absent, application is open on both ends; null where absent
 * @param eli European Legislation Identifier of the provision as an IRI, so that foreign tools find the same source
 *     of law too; null where absent
 * @param text Authoritative wording of a provision or business rule, which people read and tools pass on unchanged;
 *     null where absent
 */
public record LegalBasis(
        String act,
        @Nullable String provision,
        Area legislator,
        List<Covers> covers,
        List<GdprGround> gdprGround,
        @Nullable Period validity,
        @Nullable Iri eli,
        @Nullable Text text) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public LegalBasis {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(legislator, "legislator");
        covers = List.copyOf(covers);
        gdprGround = List.copyOf(gdprGround);
    }

    /**
     * Starts a LegalBasis.
     *
     * @return an empty builder
     */
    public static LegalBasisBuilder builder() {
        return new LegalBasisBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this LegalBasis
     */
    public LegalBasisBuilder toBuilder() {
        return new LegalBasisBuilder(this);
    }
}
