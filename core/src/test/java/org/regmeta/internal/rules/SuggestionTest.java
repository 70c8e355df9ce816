package org.regmeta.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void findsTheClosestWord() {
        List<String> words = List.of("applicant", "partner", "parent", "child");
        assertThat(Suggestion.closest("aplicant", words)).isEqualTo("applicant");
        assertThat(Suggestion.closest("chidl", words)).isEqualTo("child");
        assertThat(Suggestion.closest("vehicle", words)).isEmpty();
    }

    @Test
    void ofEquallyCloseOnesAlwaysTheSame() {
        assertThat(Suggestion.closest("cat", List.of("rat", "bat", "hat"))).isEqualTo("bat");
        assertThat(Suggestion.closest("image/jpg", List.of("image/jp2", "image/jpeg")))
                .isEqualTo("image/jpeg");
    }

    @Test
    void countsLetters() {
        assertThat(Suggestion.distance("abc", "abc", 3)).isZero();
        assertThat(Suggestion.distance("abc", "acb", 3)).isOne();
        assertThat(Suggestion.distance("abc", "abcd", 3)).isOne();
        assertThat(Suggestion.distance("abc", "xyzw", 3)).isEqualTo(4);
    }
}
