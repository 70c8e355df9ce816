package org.regmeta;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.value.Iri;

/** The profiles that come with the standard: those on which a profile builds are known, wherever it is read. Used by one thread. */
final class BundledProfiles {
    private static final String BASE = "https://w3id.org/regmeta/profile/";
    private static final String SHORT_NAME = "[a-z0-9-]{1,64}";

    private final List<Profile> profiles = new ArrayList<>();

    /** Takes the profiles of the standard to which a chain of profiles leads. */
    void take(RegMeta regmeta, Profile profile) throws IOException {
        @Nullable Profile next = profile;
        while (next != null && next.base() != null && !isThere(next.base().id())) {
            next = read(regmeta, next.base().id());
            if (next != null) {
                profiles.add(next);
            }
        }
    }

    private boolean isThere(Iri id) {
        return profiles.stream().anyMatch(one -> one.id().equals(id));
    }

    /** What was taken. */
    List<Profile> all() {
        return profiles;
    }

    private static @Nullable Profile read(RegMeta regmeta, Iri id) throws IOException {
        String name = id.value().startsWith(BASE) ? id.value().substring(BASE.length()) : "";
        if (!name.matches(SHORT_NAME) || !regmeta.formats().contains(Format.JSON)) {
            return null;
        }
        try (@Nullable InputStream in = SpecTable.find("profiles/" + name + ".json")) {
            return in == null
                    ? null
                    : regmeta.read(in, Format.JSON, name)
                            .value()
                            .map(BundledProfiles::profile)
                            .orElse(null);
        }
    }

    private static @Nullable Profile profile(Document document) {
        for (MetadataRecord record : document.record()) {
            if (record instanceof Profile profile) {
                return profile;
            }
        }
        return null;
    }
}
