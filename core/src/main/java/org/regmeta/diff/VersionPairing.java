package org.regmeta.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.regmeta.model.MetadataRecord;

/**
 * Which version of an id on one side answers to which on the other: the same version; then, the highest first, versions of the same major line; then any. Records of
 * two kinds never do. It does not matter which side is the older one.
 */
final class VersionPairing {
    /** Two versions that answer to each other, or one that nobody answers to. */
    record Pair(@Nullable MetadataRecord before, @Nullable MetadataRecord after) {}

    private final List<MetadataRecord> before;
    private final List<MetadataRecord> after;
    private final List<Pair> pairs = new ArrayList<>();

    private VersionPairing(List<MetadataRecord> before, List<MetadataRecord> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /**
     * Pairs the versions of an id.
     *
     * @param before those of one side, the highest first
     * @param after those of the other side, the highest first
     * @return the pairs by version
     */
    static List<Pair> of(List<MetadataRecord> before, List<MetadataRecord> after) {
        VersionPairing pairing = new VersionPairing(before, after);
        pairing.join((old, now) -> old.equals(now));
        pairing.join((old, now) -> old.version().equals(now.version()));
        pairing.join((old, now) -> old.version().major() == now.version().major());
        pairing.join((old, now) -> true);
        pairing.before.forEach(old -> pairing.pairs.add(new Pair(old, null)));
        pairing.after.forEach(now -> pairing.pairs.add(new Pair(null, now)));
        pairing.pairs.sort(Comparator.comparing(pair -> (pair.after() != null ? pair.after() : some(pair)).version()));
        return pairing.pairs;
    }

    private static MetadataRecord some(Pair pair) {
        if (pair.before() == null) {
            throw new IllegalStateException("a pair of nothing");
        }
        return pair.before();
    }

    private void join(BiPredicate<MetadataRecord, MetadataRecord> answers) {
        for (MetadataRecord old : List.copyOf(before)) {
            for (MetadataRecord now : List.copyOf(after)) {
                if (old.kind() == now.kind() && answers.test(old, now) && before.remove(old)) {
                    after.remove(now);
                    pairs.add(new Pair(old, now));
                    break;
                }
            }
        }
    }
}
