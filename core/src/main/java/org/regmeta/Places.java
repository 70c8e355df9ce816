package org.regmeta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.source.Position;
import org.regmeta.model.MetadataRecord;
import org.regmeta.validation.Location;
import org.regmeta.value.Iri;

/** Where the records stand that are checked together; sorted out when a rule first asks. Used by one thread. */
final class Places {
    private final List<Checked> checked;
    private @Nullable Map<Iri, List<Checked>> byId;

    Places(List<Checked> checked) {
        this.checked = checked;
    }

    Optional<Location> find(MetadataRecord record) {
        if (byId == null) {
            byId = new HashMap<>();
            for (Checked one : checked) {
                byId.computeIfAbsent(one.record().id(), id -> new ArrayList<>(1))
                        .add(one);
            }
        }
        return byId.getOrDefault(record.id(), List.of()).stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .map(Places::of);
    }

    static Location of(Checked one) {
        Position position = one.text().position(0);
        return new Location(one.collector().file(), position.line(), position.column());
    }
}
