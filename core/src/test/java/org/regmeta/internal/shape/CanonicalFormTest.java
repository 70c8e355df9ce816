package org.regmeta.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.RegMeta;
import org.regmeta.model.Covers;
import org.regmeta.model.Extension;
import org.regmeta.model.Federation;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.LifecycleStatus;
import org.regmeta.model.Period;
import org.regmeta.model.Register;
import org.regmeta.model.Responsibility;
import org.regmeta.model.Role;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/** The canonical form is that of RFC 8785, judged by another implementation of it. */
class CanonicalFormTest {
    private static final Ref CLASS = Ref.parse("https://example.org/class/meldebehoerden");

    /** The record of chapter 5 of the text of the standard. */
    private static Register worked() {
        return Register.builder()
                .id("https://example.org/register/melderegister")
                .version("1.0.0")
                .status(LifecycleStatus.ACTIVE)
                .title(Text.of("de", "Melderegister", "en", "Population register"))
                .description(Text.of("de", "Führt, wer wo wohnt."))
                .modified(Instant.parse("2027-01-04T09:00:00Z"))
                .validity(new Period(LocalDate.of(2027, 1, 1), null))
                .jurisdiction(Area.parse("iso:DE"))
                .responsible(
                        new Responsibility(Ref.parse("https://example.org/organisation/bmi"), Role.OWNER),
                        new Responsibility(CLASS, Role.CONTROLLER))
                .legalBasis(LegalBasis.builder()
                        .act("BMG")
                        .provision("§ 2 Abs. 1")
                        .legislator("iso:DE")
                        .covers(Covers.KEEPING)
                        .build())
                .competentAuthority(CLASS)
                .federation(Federation.DECENTRAL)
                .subjectType("naturalPerson")
                .build();
    }

    @Test
    void theWorkedExampleHasTheDigestThatTheStandardPrints() {
        assertThat(RegMeta.canonicalForm(worked())).hasSize(689);
        assertThat(RegMeta.digest(worked()))
                .hasToString("sha-256:16ca1df8f99baa206ef9d2fff2763da3b2232b0135f7dc4f78f2d59eac9e9afb");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 0x7f)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0x80, 0xd7ff)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0xe000, 0xffff)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)));
        return points.list().ofMaxSize(40).map(CanonicalFormTest::text);
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** JSON that no canonical form would write: every character escaped. */
    private static String escaped(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(String.format("\\u%04X", (int) c));
        }
        return json.append('"').toString();
    }

    private static String string(String text) {
        StringBuilder out = new StringBuilder();
        CanonicalForm.string(out, text);
        return out.toString();
    }

    @Property
    void stringsAreWrittenAsTheOtherImplementationWritesThem(@ForAll("texts") String text) throws IOException {
        String other = new JsonCanonicalizer("[" + escaped(text) + "]").getEncodedString();
        assertThat("[" + string(text) + "]").isEqualTo(other);
    }

    @Property
    void membersStandInTheOrderOfTheOtherImplementation(@ForAll("texts") String one, @ForAll("texts") String two)
            throws IOException {
        Map<String, String> members = new TreeMap<>(Map.of("a" + one, "1"));
        members.put("a" + two, "2");
        StringBuilder json = new StringBuilder();
        members.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(member -> json.append(json.isEmpty() ? "{" : ",")
                        .append(escaped(member.getKey()))
                        .append(':')
                        .append(escaped(member.getValue())));
        StringBuilder ours = new StringBuilder();
        CanonicalForm.object(ours, members);
        assertThat(ours.toString())
                .isEqualTo(new JsonCanonicalizer(json.append('}').toString()).getEncodedString());
    }

    @Property(tries = 200)
    void wholeRecordsAreFixedPointsOfTheOtherImplementation(@ForAll("texts") String value) throws IOException {
        Register register = worked().toBuilder()
                .extension(new Extension(Iri.of("https://example.org/key"), "x" + value, List.of()))
                .build();
        String ours = new String(CanonicalForm.of(register), StandardCharsets.UTF_8);
        assertThat(new JsonCanonicalizer(ours).getEncodedString()).isEqualTo(ours);
        assertThat(ours).contains(string("x" + value));
    }

    @Test
    void namesAreOrderedByUtf16AndNotByCodePoint() {
        // U+10000 is the greater code point, but its first half, D800, comes before FB33.
        StringBuilder out = new StringBuilder();
        CanonicalForm.object(out, new TreeMap<>(Map.of("\ufb33", "1", "\ud800\udc00", "2", "\r", "3", "1", "4")));
        assertThat(out).hasToString("{\"\\r\":\"3\",\"1\":\"4\",\"\ud800\udc00\":\"2\",\"\ufb33\":\"1\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aLoneSurrogateIsRefused(int which) {
        String text = List.of(
                        "\ud800", "\udc00", "a\ud800b", "\ud800\ud800\udc00", "\ud800\udc00\udc00", "\udc00\ud800")
                .get(which);
        assertThatIllegalArgumentException().isThrownBy(() -> string(text));
    }

    @Test
    void aValueAloneIsWrittenAsWithinARecord() {
        assertThat(CanonicalForm.ofValue("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(CanonicalForm.ofValue(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
        assertThat(CanonicalForm.ofValue(true)).isEqualTo("true");
        assertThat(CanonicalForm.ofValue(Text.of("en", "x", "de", "y"))).isEqualTo("{\"de\":\"y\",\"en\":\"x\"}");
    }
}
