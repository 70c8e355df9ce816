package org.regmeta.internal.rules.svc;

import java.util.stream.Stream;
import org.regmeta.catalogue.Field;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Reach;
import org.regmeta.model.DataService;
import org.regmeta.model.DataStructure;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.MetadataRecord;

/** What a service serves, down to the fields. */
final class Served {
    private Served() {}

    /** The evidence types and datasets that are known. */
    static Stream<MetadataRecord> objects(DataService service, Known known) {
        return service.serves().stream().flatMap(ref -> known.find(ref, service, MetadataRecord.class).stream());
    }

    /** Their fields; of evidence that lists its fields, only those. */
    static Stream<Field> fields(DataService service, Known known) {
        return objects(service, known).flatMap(served -> fields(served, known));
    }

    private static Stream<Field> fields(MetadataRecord served, Known known) {
        if (served instanceof EvidenceType evidence) {
            return known.fields(evidence).leaves().stream();
        }
        return known.find(Reach.structureOf(served), served, DataStructure.class).map(known::fields).stream()
                .flatMap(fields -> fields.leaves().stream());
    }
}
