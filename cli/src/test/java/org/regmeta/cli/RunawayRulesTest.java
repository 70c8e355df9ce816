package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regmeta.Format;
import org.regmeta.Validator;
import org.regmeta.model.MetadataRecord;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleWording;
import org.regmeta.validation.Severity;
import org.regmeta.validation.Status;
import org.regmeta.value.Text;

/** A rule of another house that throws, floods or does not end is named, and takes nothing from the others. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RunawayRulesTest {
    private static final RuleWording WORDING = new RuleWording(
            Text.of("de", "Eine Regel", "en", "A rule"),
            Text.of("de", "Gesehen.", "en", "Seen."),
            Text.of("de", "Nichts zu tun.", "en", "Nothing to do."),
            Text.of("de", "Zum Versuch.", "en", "For the test."));
    private static final int RECORDS = 3;

    private final AtomicBoolean end = new AtomicBoolean();

    /** A rule that does as it is told. */
    private record Told(String id, boolean needsCatalogue, BiConsumer<MetadataRecord, RuleContext> what)
            implements Rule {
        @Override
        public Optional<RuleWording> wording() {
            return Optional.of(WORDING);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(MetadataRecord record, RuleContext context) {
            what.accept(record, context);
        }
    }

    @AfterEach
    void letLoopsEnd() {
        end.set(true);
    }

    private static String concepts() {
        StringBuilder text = new StringBuilder("{\"kind\":\"Document\",\"specVersion\":\"1.0\",\"record\":[");
        for (int i = 0; i < RECORDS; i++) {
            text.append(i == 0 ? "\n" : ",\n").append("""
                    {"kind":"Concept","id":"https://example.org/c%d","version":"1.0.0","status":"active",\
                    "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",\
                    "responsible":[{"organisation":"https://example.org/o","role":"owner"}],\
                    "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}""".formatted(i));
        }
        return text + "]}";
    }

    private static Report validate(Limits limits, long keep, Rule... rules) throws IOException {
        return Validator.builder()
                .at(LocalDate.of(2026, 11, 26))
                .limits(limits)
                .keep(keep)
                .rules(rules)
                .build()
                .validate(new ByteArrayInputStream(concepts().getBytes(StandardCharsets.UTF_8)), Format.JSON, "c.json");
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    private static List<String> ofEach(String... rules) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            for (String rule : rules) {
                lines.add(rule + " /record/" + i);
            }
        }
        return lines;
    }

    private static Rule seen(String id, boolean needsCatalogue) {
        return new Told(id, needsCatalogue, (record, context) -> context.report(""));
    }

    private static Limits patience(int milliseconds) {
        return Limits.standard().withRuleTime(Duration.ofMillis(milliseconds));
    }

    static Stream<Arguments> throwables() {
        Consumer<RuleContext> endless = new Consumer<>() {
            @Override
            public void accept(RuleContext context) {
                accept(context);
                context.date();
            }
        };
        return Stream.of(
                Arguments.of("IllegalStateException", (Consumer<RuleContext>) context -> {
                    throw new IllegalStateException("planted");
                }),
                Arguments.of("NoClassDefFoundError", (Consumer<RuleContext>) context -> {
                    throw new NoClassDefFoundError("planted");
                }),
                Arguments.of("AssertionError", (Consumer<RuleContext>) context -> {
                    throw new AssertionError("planted");
                }),
                Arguments.of("CancellationException", (Consumer<RuleContext>) context -> {
                    throw new CancellationException("planted");
                }),
                Arguments.of("RunawayRulesTest$2", (Consumer<RuleContext>) context -> {
                    throw new IllegalStateException("planted") {};
                }),
                Arguments.of("StackOverflowError", endless));
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void oneThatThrowsIsNamedAndWhatItSaidBeforeCounts(String name, Consumer<RuleContext> what) throws IOException {
        Rule throwing = new Told("ACME-THROW-001", false, (record, context) -> {
            context.report("");
            what.accept(context);
        });
        Report report = validate(Limits.standard(), 1 << 20, throwing, seen("ACME-LATER-001", false));

        assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(report.incomplete()).containsExactly("ACME-THROW-001: " + name);
        assertThat(found(report)).containsExactlyElementsOf(ofEach("ACME-LATER-001", "ACME-THROW-001"));
    }

    @Test
    void oneThatFloodsIsNamedAndCutOff() throws IOException {
        Rule flooding = new Told("ACME-FLOOD-001", false, (record, context) -> {
            for (int i = 0; i < 1_000_000; i++) {
                context.report("");
            }
        });
        Limits limits = Limits.standard().withFindings(10);
        Report report = validate(limits, 1 << 20, seen("ACME-BEFORE-001", false), flooding);

        assertThat(report.incomplete()).containsExactly("ACME-FLOOD-001: more than 1000 findings");
        assertThat(report.total(Severity.WARNING)).isEqualTo(1_000 + RECORDS);
    }

    /** What a rule may still ask for while nobody waits for it any more. */
    private enum Asks {
        NOTHING,
        CONTEXT,
        RECORD,
        REPORT
    }

    static Stream<Arguments> loops() {
        return Stream.of(Asks.values())
                .flatMap(asks -> Stream.of(true, false)
                        .flatMap(
                                catalogue -> Stream.of(0L, 1L << 20).map(keep -> Arguments.of(asks, catalogue, keep))));
    }

    /** The one in the middle does not end; those before and behind it, and the other records, are checked as ever. */
    @ParameterizedTest
    @MethodSource("loops")
    void oneThatDoesNotEndIsGivenUpAndTheOthersGoOn(Asks asks, boolean needsCatalogue, long keep)
            throws IOException, InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        Rule looping = new Told("ACME-LOOP-001", needsCatalogue, (record, context) -> {
            calls.incrementAndGet();
            threads.add(Thread.currentThread());
            context.report("");
            try {
                while (!end.get()) {
                    switch (asks) {
                        case NOTHING -> Thread.onSpinWait();
                        case CONTEXT -> context.place(context.entry());
                        case RECORD -> context.catalogue().entries().forEach(entry -> entry.record());
                        case REPORT -> context.report("");
                    }
                }
            } finally {
                over.countDown();
            }
        });
        Report report = validate(
                patience(300),
                keep,
                seen("ACME-BEFORE-001", needsCatalogue),
                looping,
                seen("ACME-LATER-001", needsCatalogue));

        assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(report.incomplete()).containsExactly("ACME-LOOP-001: did not end within 300 ms");
        assertThat(found(report)).containsExactlyElementsOf(ofEach("ACME-BEFORE-001", "ACME-LATER-001"));
        assertThat(calls).as("it is not called for the other records").hasValue(1);
        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread).isNotSameAs(Thread.currentThread());
        });
        assertThat(over.await(asks == Asks.NOTHING ? 0 : 60, TimeUnit.SECONDS))
                .as("it ends by itself where it asks for something")
                .isEqualTo(asks != Asks.NOTHING);
    }

    @Test
    void oneThatOnlyTakesItsTimeIsWaitedFor() throws IOException {
        Rule slow = new Told("ACME-SLOW-001", false, (record, context) -> {
            sleep();
            context.report("");
        });
        Report report = validate(patience(60_000), 1 << 20, slow);

        assertThat(report.status()).isEqualTo(Status.VALID);
        assertThat(found(report)).containsExactlyElementsOf(ofEach("ACME-SLOW-001"));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Who interrupts the caller finds the interrupt where it was, and the report whole. */
    @Test
    void aCallerThatIsInterruptedStaysInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        Report report = validate(Limits.standard(), 1 << 20, seen("ACME-SEEN-001", false));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found(report)).containsExactlyElementsOf(ofEach("ACME-SEEN-001"));
        assertThat(report.incomplete()).isEmpty();
    }

    /** The thread of rules ends with the run. */
    @Test
    void noThreadIsLeftBehindByRulesThatEnd() throws IOException, InterruptedException {
        List<Thread> threads = new ArrayList<>();
        validate(
                Limits.standard(),
                1 << 20,
                new Told("ACME-SEEN-001", false, (r, c) -> threads.add(Thread.currentThread())));

        assertThat(threads).hasSize(RECORDS);
        threads.get(0).join(60_000);
        assertThat(threads).allMatch(thread -> !thread.isAlive());
    }
}
