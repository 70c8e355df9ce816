package org.regmeta.generator;

import java.util.List;

/** One entry of {@code spec/rules}. */
record RuleSource(
        String id,
        String name,
        String area,
        String layer,
        String severity,
        String since,
        List<String> kinds,
        List<String> paths,
        Bilingual title,
        Bilingual message,
        Bilingual hint,
        Bilingual rationale,
        List<String> sources) {}
