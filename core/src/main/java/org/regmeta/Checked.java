package org.regmeta;

import org.regmeta.internal.source.RecordText;
import org.regmeta.model.MetadataRecord;

/**
 * A record that has passed its schema, with all that is needed to place a finding.
 *
 * @param record the record
 * @param base its path, such as {@code /record/3}
 * @param text where it stood
 * @param collector the findings of its file
 */
record Checked(MetadataRecord record, String base, RecordText text, FindingCollector collector) {}
