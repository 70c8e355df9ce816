package org.regmeta.generator;

import java.util.List;
import java.util.Map;

/** One list of {@code spec/codelists} as the generator needs it. */
record CodeListSource(
        String name,
        String id,
        String version,
        String modified,
        Bilingual title,
        Bilingual description,
        List<Column> columns,
        List<Entry> entries) {

    record Column(String name, Bilingual title) {}

    record Entry(
            String code,
            Bilingual title,
            Bilingual definition,
            String from,
            String to,
            String parent,
            Map<String, String> cells) {}
}
