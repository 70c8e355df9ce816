package org.regmeta.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Version, SpecVersion, Path, Code, Digest, Iri: what they can do besides being read. */
class SmallValuesTest {

    @Test
    void versionsOrderByNumberAndKnowTheNextOne() {
        assertThat(List.of("10.0.0", "2.10.0", "2.9.10", "2.9.9").stream()
                        .map(Version::parse)
                        .sorted())
                .extracting(Version::toString)
                .containsExactly("2.9.9", "2.9.10", "2.10.0", "10.0.0");
        Version version = Version.of(1, 2, 3);
        assertThat(version.nextMajor()).hasToString("2.0.0");
        assertThat(version.nextMinor()).hasToString("1.3.0");
        assertThat(version.nextPatch()).hasToString("1.2.4");
        assertThatThrownBy(() -> Version.of(0, 0, Version.MAX_NUMBER).nextPatch())
                .isInstanceOf(ValueFormatException.class);
    }

    @Test
    void specVersionsOrderByNumber() {
        assertThat(SpecVersion.parse("1.10"))
                .isGreaterThan(SpecVersion.parse("1.9"))
                .isGreaterThan(SpecVersion.CURRENT);
        assertThat(SpecVersion.of(2, 0)).hasToString("2.0");
        assertThatThrownBy(() -> SpecVersion.of(1, 10_000)).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void pathsKnowWhatLiesBelow() {
        Path holder = Path.parse("holder");
        Path name = holder.child("familyName");
        assertThat(name).hasToString("holder/familyName").isEqualTo(Path.of("holder", "familyName"));
        assertThat(name.isBelowOrEqual(holder)).isTrue();
        assertThat(name.isBelowOrEqual(name)).isTrue();
        assertThat(holder.isBelowOrEqual(name)).isFalse();
        assertThat(Path.parse("holderName").isBelowOrEqual(holder)).isFalse();
        assertThat(name.parent()).isEqualTo(holder);
        assertThat(holder.parent()).isNull();
        assertThat(name.name()).isEqualTo("familyName");
        assertThatThrownBy(() -> holder.child("a/b")).isInstanceOf(ValueFormatException.class);
        assertThatThrownBy(Path::of).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void aPathStandsDirectlyBeforeThoseBelowIt() {
        assertThat(List.of(Path.parse("a-b"), Path.parse("a/c"), Path.parse("a")).stream()
                        .sorted())
                .containsExactly(Path.parse("a"), Path.parse("a/c"), Path.parse("a-b"));
    }

    @Test
    void pathsGrowBeyondWhatARecordHolds() {
        Path path = Path.parse("a".repeat(1000));
        assertThat(path.child("b").names()).hasSize(2);
    }

    @Test
    void codesArePlainOrIris() {
        assertThat(Code.of("naturalPerson").isIri()).isFalse();
        assertThat(Code.of("naturalPerson").iri()).isEmpty();
        assertThat(Code.parse("urn:xoev-de:x").iri()).contains(Iri.of("urn:xoev-de:x"));
        assertThat(Code.of(Iri.of("urn:xoev-de:x")).isIri()).isTrue();
        assertThatThrownBy(() -> Code.of("natürlich")).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void digestsAreThoseOfSha256() {
        String empty = "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assertThat(Digest.of(new byte[0])).isEqualTo(Digest.parse(empty));
        assertThat(Digest.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .startsWith("ba7816bf")
                .hasSize(64);
        assertThat(Digest.parse(empty).matches(new byte[0])).isTrue();
        assertThatThrownBy(() -> Digest.parse(empty.toUpperCase(Locale.ROOT))).isInstanceOf(ValueFormatException.class);
    }

    @Test
    void irisWithFragmentNameNoRecord() {
        assertThat(Iri.of("https://example.org/a#b").isId()).isFalse();
        assertThat(Iri.parseId("https://example.org/a").isId()).isTrue();
        assertThatThrownBy(() -> Iri.parseId("https://example.org/a#b"))
                .isInstanceOf(ValueFormatException.class)
                .hasMessageContaining("Id");
    }

    @Test
    void messagesShowForeignTextHarmlessly() {
        assertThatThrownBy(() -> Version.parse("\u001b[2J\u202e" + "x".repeat(200)))
                .hasMessageStartingWith("not a Version: \"?[2J?xxx")
                .hasMessageEndingWith("…\"");
    }

    /** Maps and sets rest on it. */
    @Test
    void equalValuesHaveEqualHashesAndOthersAreOthers() {
        isOne(Path.parse("a/b"), Path.of("a", "b"), Path.parse("a/c"));
        isOne(Iri.of("urn:aa:b"), Iri.parse("urn:aa:b"), Iri.of("urn:aa:c"));
        isOne(Text.of("de", "x"), Text.of(Map.of("de", "x")), Text.of("en", "x"));
        isOne(Code.of("a"), Code.parse("a"), Code.of("b"));
        isOne(Version.of(1, 2, 3), Version.parse("1.2.3"), Version.of(1, 2, 4));
        isOne(Version.of(1, 2, 3), Version.parse("1.2.3"), Version.of(1, 3, 3));
        isOne(Version.of(1, 2, 3), Version.parse("1.2.3"), Version.of(2, 2, 3));
        isOne(Digest.of(new byte[0]), Digest.of(new byte[0]), Digest.of(new byte[1]));
        assertThat(Text.of("de", "x", "en", "y").toString()).contains("de", "x", "en", "y");
        assertThat(Code.of("a")).isLessThan(Code.of("b"));
        assertThat(Iri.of("urn:aa:b")).isLessThan(Iri.of("urn:aa:c"));
        assertThat(Digest.of(new byte[0]).matches(new byte[1])).isFalse();
    }

    private static void isOne(Object value, Object equal, Object other) {
        assertThat(value)
                .isEqualTo(equal)
                .hasSameHashCodeAs(equal)
                .isNotEqualTo(other)
                .isNotEqualTo("x");
        assertThat(value.hashCode()).isNotEqualTo(other.hashCode());
    }
}
