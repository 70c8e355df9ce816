package org.regmeta.benchmarks;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;

/** Any bytes, in each syntax: findings or records, no exception, no hang. */
class ReadingFuzzTest {
    static Stream<byte[]> xmlSeeds() {
        return Seeds.of("xml", 20);
    }

    static Stream<byte[]> jsonSeeds() {
        return Seeds.of("json", 20);
    }

    static Stream<byte[]> ndjsonSeeds() {
        return Seeds.of("ndjson", 1);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("xmlSeeds")
    @FuzzTest
    void xml(byte[] bytes) throws IOException {
        check(bytes, Format.XML);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("jsonSeeds")
    @FuzzTest
    void json(byte[] bytes) throws IOException {
        check(bytes, Format.JSON);
    }

    @DictionaryFile(resourcePath = "words.dict")
    @MethodSource("ndjsonSeeds")
    @FuzzTest
    void ndjson(byte[] bytes) throws IOException {
        check(bytes, Format.NDJSON);
    }

    private static void check(byte[] bytes, Format format) throws IOException {
        if (bytes != null) {
            Checks.document(bytes, format);
        }
    }
}
