package org.regmeta.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regmeta.value.Ref;

/**
 * Sector or national tightening of the standard by additional duties, narrower values and weightier rules; it can
 * loosen nothing.
 *
 * <p>Immutable and thread-safe. RDF class {@code rm:Profile}.
 *
 * @param header the properties that every record has; never null
 * @param base Profile on which this one builds and whose restrictions all go on applying; it may only tighten them;
 *     null where absent
 * @param restriction Tightening that the profile demands for one property of a kind; all that it says applies at
 *     once; immutable, never null, at least one by the standard
 * @param ruleSeverity Raising of the weight with which a breach of a validation rule is reported under the profile;
 *     lowering it is inadmissible; immutable, never null, empty where there is none
 */
public record Profile(Header header, @Nullable Ref base, List<Restriction> restriction, List<RuleSeverity> ruleSeverity)
        implements MetadataRecord {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws NullPointerException if a value that must be there, a list or an item of a list is null
     */
    public Profile {
        Objects.requireNonNull(header, "header");
        restriction = List.copyOf(restriction);
        ruleSeverity = List.copyOf(ruleSeverity);
    }

    @Override
    public Kind kind() {
        return Kind.PROFILE;
    }

    /**
     * Starts a Profile.
     *
     * @return an empty builder
     */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder filled with the values of this Profile
     */
    public ProfileBuilder toBuilder() {
        return new ProfileBuilder(this);
    }
}
