package org.regmeta.json;

import java.io.Reader;
import java.io.StringReader;
import org.regmeta.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes the parsers of this module: always over characters that the strict reader has let through. Their limits hold the memory; which limit of ours was
 * reached {@link JsonTree} says. Names and numbers are bounded by the length of a record.
 */
final class JsonStreams {
    /** Beyond the depth that {@link JsonTree} lets pass, so that it is the one to speak. */
    private static final int DEEPER = 2;

    /** A character of Unicode takes up to two of Java's. */
    private static final int WIDEST = 2;

    private final JsonFactory factory;

    JsonStreams(Limits limits) {
        int longest =
                (int) Math.min(Integer.MAX_VALUE, (long) WIDEST * Math.max(limits.textLength(), limits.nameLength()));
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth((int) Math.min(Integer.MAX_VALUE, (long) limits.depth() + DEEPER))
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(longest)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    JsonParser parser(Reader reader) {
        return factory.createParser(ObjectReadContext.empty(), new EndedText(reader));
    }

    JsonParser parser(String text) {
        return parser(new StringReader(text));
    }
}
