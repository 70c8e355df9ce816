package org.regmeta.generator;

import java.util.List;

/** One profile of {@code spec/profiles}, with its documents of {@code spec/conformance/profiles}, as the reference pages show it. */
record ProfileSource(
        String name,
        String version,
        Bilingual title,
        Bilingual description,
        String base,
        List<String> domains,
        List<Restriction> restrictions,
        List<Weight> weights,
        List<Passing> passing,
        List<Failing> failing) {

    /** A place and the parts of what is demanded there, each as property and value. */
    record Restriction(String kind, String path, List<Part> parts) {}

    record Part(String name, List<String> values) {}

    record Weight(String rule, String severity) {}

    record Passing(String file, Bilingual title) {}

    record Failing(String file, String from, Bilingual title, List<String> findings) {}
}
