package org.regmeta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.model.Document;
import org.regmeta.model.Profile;

/** Finds a profile by the short name of a bundled one, or in a file, together with those on which it builds. */
final class Profiles {
    private static final String BASE = "https://w3id.org/regmeta/profile/";

    private final Words words;

    Profiles(Words words) {
        this.words = words;
    }

    List<Profile> find(String name) throws IOException {
        List<Profile> found = new ArrayList<>();
        String next = name;
        while (!next.isEmpty() && found.size() < 32) {
            List<Profile> read = read(next);
            found.addAll(read);
            next = read.stream()
                    .map(Profile::base)
                    .filter(base -> base != null && base.id().toString().startsWith(BASE))
                    .map(base -> base == null ? "" : base.id().toString().substring(BASE.length()))
                    .findFirst()
                    .orElse("");
        }
        return found;
    }

    private List<Profile> read(String name) throws IOException {
        boolean bundled = name.matches("[a-z0-9-]{1,64}");
        @Nullable InputStream in = bundled ? SpecTable.find("profiles/" + name + ".json") : null;
        ReadResult<Document> read;
        if (in != null) {
            read = RegMeta.standard().read(in, Format.JSON, name);
        } else if (Files.isRegularFile(Path.of(name))) {
            read = RegMeta.standard().read(Path.of(name));
        } else {
            throw new UsageException(words.get("profile.unknown", name));
        }
        List<Profile> profiles = new ArrayList<>();
        read.value()
                .ifPresent(document -> document.record().forEach(record -> {
                    if (record instanceof Profile profile) {
                        profiles.add(profile);
                    }
                }));
        if (profiles.isEmpty()) {
            throw new UsageException(words.get("profile.unknown", name));
        }
        return profiles;
    }
}
