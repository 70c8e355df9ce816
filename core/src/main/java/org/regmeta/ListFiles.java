package org.regmeta;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.internal.external.ExternalFiles;
import org.regmeta.internal.external.ExternalList;
import org.regmeta.internal.external.ExternalReader;
import org.regmeta.model.CodeList;
import org.regmeta.validation.Limits;

/** The files of the code lists of a run, each looked for beside the document of its record; the last few stay in memory. Filled by one thread; then several may ask. */
final class ListFiles implements ExternalFiles {
    private static final int KEPT = 4;

    private final ExternalReader reader;
    private final RecordStore store;
    /** The folders of the documents by their names; what came as a stream has none. */
    private final Map<String, Path> folders = new HashMap<>();

    private final Map<Integer, ExternalList> kept = new LinkedHashMap<>(16, 0.75f, true);

    ListFiles(Limits limits, RecordStore store) {
        this.reader = new ExternalReader(limits);
        this.store = store;
    }

    void document(String name, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folders.put(name, folder);
        }
    }

    @Override
    public synchronized ExternalList external(Catalogue.Entry list) {
        ExternalList found = kept.get(list.number());
        if (found == null) {
            found = read(list);
            kept.put(list.number(), found);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return found;
    }

    private ExternalList read(Catalogue.Entry entry) {
        @Nullable
        Path folder = entry.number() < store.size()
                ? folders.get(store.place(entry.number()).file())
                : null;
        return entry.record() instanceof CodeList list && list.external() != null
                ? reader.read(folder, list, list.external())
                : ExternalFiles.none();
    }
}
