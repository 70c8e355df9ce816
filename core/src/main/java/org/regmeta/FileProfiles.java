package org.regmeta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.rules.Known;
import org.regmeta.model.Profile;
import org.regmeta.validation.Severity;
import org.regmeta.value.Ref;

/**
 * The profiles to which the records of each file are held: those that the run asks for, and those that its document names, each with what it builds on. Files with
 * the same profiles share one check. Used by one thread.
 */
final class FileProfiles {
    /** What holds for the records of a file. */
    record Held(ProfileCheck check, Map<String, Severity> raised) {}

    private final List<Profile> asked;
    private final List<OwnRule> ownRules;
    private final Map<String, Severity> raised;
    private final Map<FindingCollector, Held> byFile = new HashMap<>();
    private final Map<List<Profile>, Held> byProfiles = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private @Nullable Known known;

    FileProfiles(List<Profile> asked, List<OwnRule> ownRules, Map<String, Severity> raised) {
        this.asked = asked;
        this.ownRules = ownRules;
        this.raised = raised;
    }

    /** Finds the profiles that documents name; to be called before anything is held to one. */
    void resolve(Map<FindingCollector, List<Ref>> named, Catalogue catalogue, LocalDate date) {
        known = new Known(catalogue, date);
        named.forEach((file, refs) -> {
            List<Profile> all = new ArrayList<>(asked);
            refs.forEach(ref -> add(ref, all, catalogue, date));
            byFile.put(file, held(all));
        });
    }

    private void add(Ref named, List<Profile> all, Catalogue catalogue, LocalDate date) {
        @Nullable Ref next = named;
        while (next != null) {
            Ref ref = next;
            if (all.stream().anyMatch(one -> ref.matches(one.id(), one.version()))) {
                return;
            }
            Optional<Profile> found = catalogue
                    .resolve(ref, date)
                    .filter(Profile.class::isInstance)
                    .map(Profile.class::cast);
            if (found.isEmpty()) {
                unknown.add("profile " + ref);
                return;
            }
            all.add(found.get());
            next = found.get().base();
        }
    }

    private Held held(List<Profile> profiles) {
        return byProfiles.computeIfAbsent(List.copyOf(profiles), all -> {
            Map<String, Severity> severities = new HashMap<>(ProfileCheck.raised(all, ownRules));
            severities.putAll(raised);
            return new Held(new ProfileCheck(all, Objects.requireNonNull(known)), Map.copyOf(severities));
        });
    }

    /** What holds for the records of a file. */
    Held of(FindingCollector file) {
        return byFile.computeIfAbsent(file, one -> held(asked));
    }

    /** Whether no file is held to any profile. */
    boolean isEmpty() {
        return asked.isEmpty() && byProfiles.keySet().stream().allMatch(List::isEmpty) && unknown.isEmpty();
    }

    /** The profiles to which the records of any file are held. */
    List<Ref> applied() {
        Set<Ref> refs = new TreeSet<>();
        asked.forEach(profile -> refs.add(exact(profile)));
        byProfiles.keySet().forEach(profiles -> profiles.forEach(profile -> refs.add(exact(profile))));
        return List.copyOf(refs);
    }

    private static Ref exact(Profile profile) {
        return Ref.of(profile.id(), profile.version());
    }

    /** Why the check is incomplete, if it is. */
    Set<String> incomplete() {
        Set<String> reasons = new TreeSet<>(unknown);
        held(asked);
        byProfiles.values().forEach(held -> reasons.addAll(held.check().incomplete()));
        return reasons;
    }
}
