package org.regmeta.json;

import java.io.Reader;
import java.io.StringReader;
import org.regmeta.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes the parsers of this module: always over characters that the strict reader has let through, with every limit set. */
final class JsonStreams {
    /** A number of the standard has at most 17 characters; what is longer is a finding, not a limit, so that its place is known. */
    private static final int NUMBER_LENGTH = 1_000;

    private final JsonFactory factory;

    JsonStreams(Limits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(NUMBER_LENGTH)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.nameLength())
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    JsonParser parser(Reader reader) {
        return factory.createParser(ObjectReadContext.empty(), reader);
    }

    JsonParser parser(String text) {
        return parser(new StringReader(text));
    }
}
