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
import org.regmeta.value.Ref;

/** The profiles that come with the standard: those on which a profile builds are known, wherever it is read. Used by one thread. */
final class BundledProfiles {
    private static final String BASE = "https://w3id.org/regmeta/profile/";
    private static final String SHORT_NAME = "[a-z0-9-]{1,64}";

    private final List<Profile> profiles = new ArrayList<>();

    /** Takes the profiles of the standard to which a reference leads, and those on which they build. */
    void take(RegMeta regmeta, @Nullable Ref ref) throws IOException {
        @Nullable Ref next = ref;
        while (next != null && !isThere(next.id())) {
            @Nullable Profile profile = read(regmeta, next.id());
            if (profile != null) {
                profiles.add(profile);
            }
            next = profile == null ? null : profile.base();
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
