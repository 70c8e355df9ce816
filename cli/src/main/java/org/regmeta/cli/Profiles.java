package org.regmeta.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regmeta.Format;
import org.regmeta.ReadResult;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.internal.model.SpecTable;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.validation.Finding;
import org.regmeta.validation.Severity;
import org.regmeta.value.Ref;

/** Finds profiles by the short name of a bundled one, or in a file, together with those on which they build. */
final class Profiles {
    private static final String BASE = "https://w3id.org/regmeta/profile/";
    private static final String SHORT_NAME = "[a-z0-9-]{1,64}";

    private static final Pattern RECORD = Pattern.compile("/record/([0-9]{1,9})(?=/|$)");

    private final Words words;

    Profiles(Words words) {
        this.words = words;
    }

    /**
     * The profiles that come with the standard.
     *
     * @return short name to title in the language of the words
     */
    Map<String, String> bundled() {
        Map<String, String> titles = new LinkedHashMap<>();
        int column = words.locale().getLanguage().equals("de") ? 1 : 2;
        SpecTable.read("profiles.tsv").forEach(row -> titles.put(row.get(0), row.get(column)));
        return titles;
    }

    /**
     * The profiles that are asked for.
     *
     * @param names short names or files
     * @return them, and each on which one builds behind it
     * @throws IOException if a file cannot be read
     * @throws UsageException if one is missing or has faults
     */
    List<Profile> find(List<String> names) throws IOException {
        List<Profile> found = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            List<Profile> read = read(name, files);
            read.stream().filter(one -> !found.contains(one)).forEach(found::add);
        }
        refuseFaulty(files);
        for (int i = 0; i < found.size(); i++) {
            Ref base = found.get(i).base();
            if (base != null && found.stream().noneMatch(one -> isMeant(base, one))) {
                Profile next = bundled(base);
                if (next == null) {
                    throw new UsageException(
                            words.get("profile.base", found.get(i).id(), base));
                }
                found.add(next);
            }
        }
        return found;
    }

    /** What is wrong with a profile is wrong with every document that is held to it. */
    private void refuseFaulty(List<Path> files) throws IOException {
        Map<Path, List<MetadataRecord>> records = new HashMap<>();
        List<String> faults = new ArrayList<>();
        if (!files.isEmpty()) {
            for (Finding finding : Validator.standard().validate(files).findings()) {
                Path file = Path.of(finding.location().file());
                if (!records.containsKey(file)) {
                    records.put(
                            file,
                            RegMeta.standard()
                                    .read(file)
                                    .value()
                                    .map(Document::record)
                                    .orElse(List.of()));
                }
                if (finding.severity() == Severity.ERROR && isAboutProfile(finding, records.get(file))) {
                    faults.add(finding.render(words.locale()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new UsageException(words.get("profile.bad"), faults);
        }
    }

    private static boolean isAboutProfile(Finding finding, List<MetadataRecord> records) {
        Matcher matcher = RECORD.matcher(finding.path());
        return matcher.lookingAt() && records.get(Integer.parseInt(matcher.group(1))) instanceof Profile;
    }

    private static boolean isMeant(Ref ref, Profile profile) {
        return ref.matches(profile.id(), profile.version());
    }

    private @Nullable Profile bundled(Ref base) throws IOException {
        String id = base.id().value();
        String name = id.startsWith(BASE) ? id.substring(BASE.length()) : "";
        if (!name.matches(SHORT_NAME) || SpecTable.find(file(name)) == null) {
            return null;
        }
        return read(name, new ArrayList<>()).stream()
                .filter(one -> isMeant(base, one))
                .findFirst()
                .orElse(null);
    }

    private static String file(String name) {
        return "profiles/" + name + ".json";
    }

    private List<Profile> read(String name, List<Path> files) throws IOException {
        @Nullable InputStream in = name.matches(SHORT_NAME) ? SpecTable.find(file(name)) : null;
        ReadResult<Document> read;
        if (in != null) {
            read = RegMeta.standard().read(in, Format.JSON, name);
        } else if (Files.isRegularFile(Path.of(name))) {
            read = RegMeta.standard().read(Path.of(name));
            files.add(Path.of(name));
        } else {
            throw new UsageException(words.get(
                    "profile.unknown", name, String.join(" ", bundled().keySet())));
        }
        if (read.value().isEmpty()) {
            List<String> first = read.findings().stream()
                    .limit(1)
                    .map((Finding finding) -> finding.render(words.locale()))
                    .toList();
            throw new UsageException(words.get(first.isEmpty() ? "profile.unread" : "profile.bad"), first);
        }
        List<Profile> profiles = new ArrayList<>();
        for (MetadataRecord record : read.value().get().record()) {
            if (record instanceof Profile profile) {
                profiles.add(profile);
            }
        }
        if (profiles.isEmpty()) {
            throw new UsageException(words.get("profile.none", name));
        }
        return profiles;
    }
}
