package org.regmeta;

import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Position;
import org.regmeta.spi.RecordText;
import org.regmeta.validation.Location;

/**
 * A record that has passed its schema, with all that is needed to place a finding.
 *
 * @param record the record
 * @param index its position among the records of its document, from 0
 * @param text where it stood
 * @param collector the findings of its file
 */
record Checked(MetadataRecord record, int index, RecordText text, FindingCollector collector) {
    /** Its path, such as {@code /record/3}. */
    String base() {
        return "/record/" + index;
    }

    /** Where it begins. */
    Location place() {
        Position position = text.start();
        return new Location(collector.file(), position.line(), position.column());
    }
}
