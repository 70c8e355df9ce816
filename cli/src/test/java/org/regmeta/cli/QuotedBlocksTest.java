package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page quotes may leave lines out, but nothing else. */
class QuotedBlocksTest {
    private static final String PRINTED = "one\ntwo\nthree\nfour\nfive\n";

    private static boolean isQuotation(String quoted) {
        QuotedBlocks.Call call = new QuotedBlocks(
                        "```console\n$ ./regmeta count\n" + quoted.replace(' ', '\n') + "\n```")
                .calls()
                .get(0);
        return call.isOf(PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three four five",
                "one […] five",
                "one […] three […] five",
                "[…] two three […]",
                "one two […]",
                "[…] five"
            })
    void wholeLinesInTheirOrderAreAQuotation(String quoted) {
        assertThat(isQuotation(quoted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two three",
                "one […] four",
                "one three […]",
                "one […] two three four five",
                "one […] four […] three […] five",
                "[…] wo […]",
                "[…] tw […]",
                "[…] ve",
                "on […] five",
                "one […] two three four […] five"
            })
    void anythingElseIsNot(String quoted) {
        assertThat(isQuotation(quoted)).isFalse();
    }

    @Test
    void anExtractIsMarkedAsOne() {
        assertThat(new QuotedBlocks("```console\n$ ./regmeta count\none\n[…]\n```").calls())
                .singleElement()
                .matches(QuotedBlocks.Call::isExtract);
    }
}
