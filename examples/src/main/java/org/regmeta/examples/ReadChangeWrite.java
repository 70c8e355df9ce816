package org.regmeta.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.regmeta.Format;
import org.regmeta.RegMeta;
import org.regmeta.model.Concept;
import org.regmeta.model.Document;
import org.regmeta.model.MetadataRecord;
import org.regmeta.value.Text;
import org.regmeta.value.Version;

/** Reads a document, gives each concept a note in a new version and writes the result as XML. */
public final class ReadChangeWrite {
    private ReadChangeWrite() {}

    /**
     * Runs the program.
     *
     * @param args the file to read and the XML file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... args) throws IOException {
        RegMeta regmeta = RegMeta.standard();

        // orThrow suits a program that expects good files. One that does not looks at findings() first.
        Document document = regmeta.read(Path.of(args[0])).orThrow();

        List<MetadataRecord> changed = new ArrayList<>();
        for (MetadataRecord record : document.record()) {
            changed.add(record instanceof Concept concept ? withNote(concept) : record);
        }

        // Records are immutable; a change is a copy. The envelope keeps whatever the builder is not told.
        Document result = document.toBuilder().record(changed).build();

        // The target is replaced in one step when all is written: a reader never meets half a file.
        regmeta.write(result, Format.XML, Path.of(args[1]));

        for (MetadataRecord record : changed) {
            // The digest is the same in every syntax, so two parties can compare it whatever they exchange.
            System.out.println(record.id() + "@" + record.version() + " " + RegMeta.digest(record));
        }
    }

    private static Concept withNote(Concept concept) {
        // A version that was active keeps its content for good, so every change gets a new number; wording is a PATCH.
        Version old = concept.version();
        return concept.toBuilder()
                .version(Version.of(old.major(), old.minor(), old.patch() + 1))
                .modified(Instant.parse("2027-01-04T09:00:00Z"))
                .versionNote(Text.of("de", "Wortlaut durchgesehen.", "en", "Wording reviewed."))
                .build();
    }
}
