package org.regmeta.generator;

import java.util.List;
import java.util.Map;

/** One list of {@code spec/codelists} as the generator needs it. */
record CodeListSource(
        String name,
        String id,
        String version,
        String status,
        String modified,
        Document document,
        List<Party> responsible,
        List<Page> documentation,
        Bilingual title,
        Bilingual description,
        List<Column> columns,
        List<Entry> entries) {

    /** What publishes the list. */
    record Document(String id, String version, Bilingual title, String publisher) {}

    record Party(String organisation, String role) {}

    record Page(String type, String url, Bilingual title) {}

    record Column(String name, Bilingual title) {}

    record Entry(
            String place,
            String code,
            Bilingual title,
            Bilingual definition,
            String from,
            String to,
            String parent,
            Map<String, String> cells) {}
}
