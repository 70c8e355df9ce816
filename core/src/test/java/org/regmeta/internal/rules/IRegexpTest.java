package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IRegexpTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "[0-9]{5} => 80331 => 8033",
                "a|b* => bb => ab",
                "(ab)+c? => ababc => abb",
                "[^a-c]. => dx => ax",
                "\\p{Lu}\\P{N} => Äa => ä1",
                "\\(\\.\\) => (.) => (x)",
                "[-a] => - => b",
                "[a-] => - => b",
                "[$^&&] => ^ => a",
                "a$b => a$b => ab",
                "[\\]\\-] => - => a",
                "x{2,} => xxx => x",
                "(a{10}){100} => x => x",
                "a{1000} => x => x",
                "a{2,2} => aa => a",
                "a{0,2}b => aab => aaab",
                "(a{500}|b){2} => bb => b",
                "[\\p{Lu}0-9] => 7 => a",
                "[a\\-z] => - => b",
                "[\\n-a] => A => b",
                "[😀-😂] => 😁 => a",
            })
    void readsWhatTheRfcAllows(String pattern, String matching, String other) {
        assertThat(IRegexp.compile(pattern)).isPresent();
        if (!matching.equals(other)) {
            assertThat(IRegexp.compile(pattern).orElseThrow().matches(matching)).isTrue();
            assertThat(IRegexp.compile(pattern).orElseThrow().matches(other)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d",
                "\\w+",
                "\\s",
                "\\b",
                "(?i)a",
                "(?:a)",
                "(?=a)",
                "(a)\\1",
                "a**",
                "a{2}{3}",
                "*a",
                "a{3,2}",
                "a{,3}",
                "[",
                "[]",
                "[^]",
                "[a",
                "]",
                "a)",
                "(a",
                "[a-b-c]",
                "[b-a]",
                "[[:alpha:]]",
                "{",
                "a{",
                "^a",
                "a$",
                "\\p{Greek}",
                "\\",
                "a{1001}",
                "a{1000000}",
                "a{2,x}",
                "a{x}",
                "a{2,1000000}",
                "a{1,1001}",
                "(a{500}){3}",
                "a{2/}",
                "a{2:}",
                "a{1",
                "a{-1}",
                "\\p{L",
                "\\pL",
                "\\p",
                "\\p{}",
                "\\p{Lu",
                "[a-",
                "[a--]",
                "[a-[b]]",
                "[\\p{L}-z]",
                "[a\\",
                "[\\p",
                "|)",
                "(a{40}){40}",
                "((a{11}){10}){10}",
                "a++",
                "a*?"
            })
    void refusesWhatItDoesNotAllow(String pattern) {
        assertThat(IRegexp.compile(pattern)).isEmpty();
    }

    @Test
    void isAsDeepAndAsLongAsItMayBe() {
        assertThat(IRegexp.compile("(".repeat(32) + "a" + ")".repeat(32))).isPresent();
        assertThat(IRegexp.compile("(".repeat(33) + "a" + ")".repeat(33))).isEmpty();
        assertThat(IRegexp.compile("a".repeat(10_000))).isPresent();
    }

    @Test
    void doesNotOverflow() {
        assertThat(IRegexp.compile("(".repeat(5_000) + ")".repeat(5_000))).isEmpty();
        assertThat(IRegexp.compile("a".repeat(10_001))).isEmpty();
    }

    @Test
    void isLinearInTheText() {
        assertThat(IRegexp.compile("(a|a)*b").orElseThrow().matches("a".repeat(5_000)))
                .isFalse();
    }
}
