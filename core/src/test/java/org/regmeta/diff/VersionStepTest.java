package org.regmeta.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.regmeta.value.Version;

/** Steps from one version to another, and back to the version. */
class VersionStepTest {
    @ParameterizedTest
    @CsvSource({"1.2.3,1.2.3,NONE", "1.2.3,1.2.9,PATCH", "1.2.3,1.4.0,MINOR", "1.2.3,3.0.0,MAJOR", "1.2.3,2.2.3,MAJOR"})
    void theStepIsThatOfTheFirstNumberThatDiffers(String from, String to, VersionStep step) {
        assertThat(VersionStep.between(Version.parse(from), Version.parse(to))).contains(step);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3,1.2.2", "1.2.3,1.1.9", "2.0.0,1.9.9"})
    void thereIsNoneDownwards(String from, String to) {
        assertThat(VersionStep.between(Version.parse(from), Version.parse(to))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VersionStep.class)
    void theNextVersionIsThatStepAway(VersionStep step) {
        Version from = Version.of(1, 2, 3);
        assertThat(step.after(from).flatMap(to -> VersionStep.between(from, to)))
                .contains(step);
        assertThat(VersionStep.ofCode(step.code())).isEqualTo(step);
        assertThat(step.max(VersionStep.NONE)).isEqualTo(step);
        assertThat(VersionStep.NONE.max(step)).isEqualTo(step);
    }

    @Test
    void numbersEnd() {
        Version last = Version.of(Version.MAX_NUMBER, 1, Version.MAX_NUMBER);
        assertThat(VersionStep.MAJOR.after(last)).isEmpty();
        assertThat(VersionStep.PATCH.after(last)).isEmpty();
        assertThat(VersionStep.MINOR.after(last)).contains(Version.of(Version.MAX_NUMBER, 2, 0));
        assertThat(VersionStep.NONE.after(last)).contains(last);
        assertThatThrownBy(() -> VersionStep.ofCode("huge")).isInstanceOf(IllegalArgumentException.class);
    }
}
