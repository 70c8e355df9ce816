package org.regmeta.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Ref;

/** What the records of a catalogue are called. */
final class Titles {
    private final Catalogue catalogue;
    private final Locale locale;

    Titles(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The title of the record that a reference means; the reference where it is not there. */
    String of(Ref ref) {
        @Nullable MetadataRecord record = record(ref);
        return record == null ? ref.toString() : record.title().in(locale);
    }

    /** The highest version that a reference means, or null. */
    @Nullable
    MetadataRecord record(Ref ref) {
        List<Catalogue.Entry> entries = catalogue.entries(ref);
        return entries.isEmpty() ? null : entries.get(0).record();
    }
}
