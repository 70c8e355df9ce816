package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
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
                "(ab){2,4}c => abababc => abc",
                "(ab){2,4}c => ababababc => abababababc",
                "([0-9]{1,2}|x{0,3}){2} => 12xxx => 1234x",
                "a{0}b => b => ab",
                "a{0,0}b => b => ab",
                "a{2,2}b => aab => ab",
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

    /** What a pattern is written out, and how often it can go on in two ways, at the bound and one beyond (section 1.5 of the standard). */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "(abc[d-e]..){1000} => x",
                "b{1000}(a{10}){100}(ab[c]\\..){1000} => a",
                "([abcdefgh]{100}){10} => x",
                "(\\p{Lu}abcd){1000} => x",
                "(a?b?){500} => a?",
                "(a*){500} => a?",
                "(a+b+){500} => a?",
                "(a{0,2}){500} => a?",
                "(a|b|c){500} => d|e",
                "(a|){500} => a?",
                "(){500}(){500} => a?",
                "(a{1,}){500} => a?",
                "(a{3,}){300}b{0,300}c{0,100} => a?",
                "a{0,1000} => a?",
                "a{0,998}|b => |",
            })
    void isAsLargeAsItMayBe(String largest, String more) {
        assertThat(IRegexp.compile(largest)).isPresent();
        assertThat(IRegexp.compile(largest + more)).isEmpty();
    }

    /** The engine goes deeper with each fork; found by changing patterns again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a?b?){500}",
                "(a*){500}",
                "((a?)*){300}",
                "(((a?)*)?){200}",
                "(a*|b*){150}",
                "(a{0,2}){500}",
                "a{0,1000}",
                "a{0,500}b{0,500}",
                "((a{0,50}){0,5}b?){2}",
                "(|a){300}",
                "(){500}(){500}",
                "(a{1,}){500}"
            })
    void fitsASmallStack(String pattern) throws InterruptedException {
        Pattern compiled = IRegexp.compile(pattern).orElseThrow();
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    IRegexp.compile(pattern);
                    compiled.matches("a".repeat(200) + "c");
                },
                "small",
                512 * 1024);
        thread.setUncaughtExceptionHandler((of, error) -> thrown.add(error));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    @Test
    void isLinearInTheText() {
        assertThat(IRegexp.compile("(a|a)*b").orElseThrow().matches("a".repeat(5_000)))
                .isFalse();
    }
}
