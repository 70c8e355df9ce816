package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.spi.Rule;
import org.regmeta.spi.RuleContext;
import org.regmeta.validation.Limits;
import org.regmeta.validation.Report;
import org.regmeta.validation.RuleWording;
import org.regmeta.value.Text;

/** The same files give the same report, to the byte: whatever their order, and however many threads share a validator. */
class SameReportTest {
    private static final int THREADS = 64;
    private static final int ORDERS = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Path SUITE = Path.of("../spec/conformance");
    private static final Path EXAMPLES = Path.of("../spec/examples");
    private static final List<String> PROFILES = List.of("melde", "soziales", "jugend");

    /** A register that stands once in the files, so that each run comes to it once. */
    private static final String ONCE = "https://example.org/melderegister/register/melderegister";

    private static List<Path> files;
    private static List<Path> catalogue;
    private static List<MetadataRecord> records;
    private static List<Profile> profiles;

    /** Every seventh bad case of every syntax and an example, held against the catalogue of two other examples, and to three profiles. */
    @BeforeAll
    static void read() throws IOException {
        List<Path> some = new ArrayList<>();
        for (String syntax : List.of("json", "ndjson", "xml")) {
            try (Stream<Path> all = Files.walk(SUITE.resolve("rules"))) {
                List<Path> bad = all.filter(
                                file -> file.getFileName().toString().equals("bad." + syntax))
                        .sorted()
                        .toList();
                for (int i = 0; i < bad.size(); i += 7) {
                    some.add(bad.get(i));
                }
            }
        }
        some.add(EXAMPLES.resolve("04-melderegister/melderegister.xml"));
        files = List.copyOf(some);
        // one record is there in two contents: which of them counts must not hang on who came first
        catalogue = List.of(
                EXAMPLES.resolve("01-elterngeld/elterngeld.json"),
                EXAMPLES.resolve("04-melderegister/melderegister.json"),
                SUITE.resolve("rules/RM-PRIV-001/good.json"),
                SUITE.resolve("rules/RM-PRIV-001/bad.xml"));
        records = new ArrayList<>();
        for (Path file : catalogue) {
            records.addAll(RegMeta.standard().read(file).orThrow().record());
        }
        profiles = new Profiles(new Words(Locale.ENGLISH)).find(PROFILES);
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("bad.json", "bad.ndjson", "bad.xml");
    }

    @AfterAll
    static void count() throws IOException {
        Counts.write("same-report", Map.of("files", files.size(), "threads", THREADS, "orders", ORDERS));
    }

    private static byte[] bytes(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        JsonReport.write(report, Locale.GERMAN, out);
        TextReport text = new TextReport(new Words(Locale.ENGLISH), out);
        text.findings(report);
        text.summary(report, true);
        out.flush();
        return bytes.toByteArray();
    }

    /** A rule that is sent along. */
    private record Sent(Consumer<RuleContext> what) implements Rule {
        @Override
        public String id() {
            return "EX-SENT-001";
        }

        @Override
        public Optional<RuleWording> wording() {
            Text text = Text.of("de", "Eine Regel.", "en", "A rule.");
            return Optional.of(new RuleWording(text, text, text, text));
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of(Kind.REGISTER);
        }

        @Override
        public void check(MetadataRecord record, RuleContext context) {
            if (record.id().value().equals(ONCE)) {
                what.accept(context);
            }
        }
    }

    private static Validator validator(boolean isClosed, Consumer<RuleContext> what) {
        Validator.Builder builder = Validator.builder()
                .at(DAY)
                .limits(Limits.standard().withRuleTime(Duration.ofMinutes(5)))
                .rules(new Sent(what));
        return isClosed ? builder.catalogue(records).profiles(profiles).build() : builder.build();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether each of many threads gets what one gets alone. They begin together, and meet where the rule is at work. */
    private static boolean isSame(boolean isClosed, List<Path> files, Consumer<RuleContext> what) throws Exception {
        byte[] expected = bytes(validator(isClosed, what).validate(files));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        CyclicBarrier midway = new CyclicBarrier(THREADS);
        Validator shared = validator(isClosed, context -> {
            await(midway);
            what.accept(context);
        });
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> reports = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                reports.add(threads.submit(() -> {
                    await(start);
                    return bytes(shared.validate(files));
                }));
            }
            boolean same = true;
            for (Future<byte[]> report : reports) {
                same &= Arrays.equals(report.get(), expected);
            }
            assertThat(midway.getNumberWaiting()).isZero();
            return same;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest(name = "with catalogue and profiles: {0}")
    @ValueSource(booleans = {false, true})
    void threadsThatShareAValidatorDoNotMeet(boolean isClosed) throws Exception {
        assertThat(isSame(isClosed, files, context -> context.report(""))).isTrue();
    }

    @Test
    void aRuleThatKeepsSomethingIsFound() throws Exception {
        AtomicInteger kept = new AtomicInteger();
        assertThat(isSame(false, files.subList(files.size() - 1, files.size()), context -> {
                    if (kept.incrementAndGet() % 2 == 0) {
                        context.report("");
                    }
                }))
                .isFalse();
    }

    @ParameterizedTest(name = "with catalogue and profiles: {0}")
    @ValueSource(booleans = {false, true})
    void theOrderDoesNotMatter(boolean isClosed) throws IOException {
        Report first = validator(isClosed, context -> {}).validate(files);
        assertThat(first.findings()).hasSizeGreaterThan(10);
        byte[] expected = bytes(first);
        List<Path> some = new ArrayList<>(files);
        List<MetadataRecord> known = new ArrayList<>(records);
        List<Profile> demanded = new ArrayList<>(profiles);
        for (int seed = 1; seed <= ORDERS; seed++) {
            Random order = new Random(seed);
            Collections.shuffle(some, order);
            Collections.shuffle(known, order);
            Collections.shuffle(demanded, order);
            Validator.Builder builder = Validator.builder().at(DAY).rules(new Sent(context -> {}));
            Validator validator =
                    isClosed ? builder.catalogue(known).profiles(demanded).build() : builder.build();
            assertThat(bytes(validator.validate(some))).as("seed %s", seed).isEqualTo(expected);
        }
    }

    private static String printed(String format, List<Path> inputs, List<Path> known, List<String> demanded) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--at", DAY.toString()));
        arguments.addAll(format.equals("json") ? List.of("--format", "json") : List.of("-v"));
        demanded.forEach(profile -> arguments.addAll(List.of("--profile", profile)));
        inputs.forEach(file -> arguments.add(file.toString()));
        arguments.add("--catalogue");
        known.forEach(file -> arguments.add(file.toString()));
        Call call = Call.run(arguments.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isIn(ExitCode.FINDINGS, ExitCode.INCOMPLETE);
        assertThat(call.out()).contains("RM-");
        return call.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theOrderInTheCommandLineDoesNotMatter(String format) {
        List<Path> inputs = new ArrayList<>(files);
        inputs.add(SUITE.resolve("rules/RM-REF-001"));
        inputs.add(SUITE.resolve("rules/RM-TIME-001"));
        List<Path> known = new ArrayList<>(catalogue);
        known.add(EXAMPLES.resolve("03-wohngeld"));
        List<String> demanded = new ArrayList<>(PROFILES);
        String expected = printed(format, inputs, known, demanded);
        for (int seed = 1; seed <= 3; seed++) {
            Random order = new Random(seed);
            Collections.shuffle(inputs, order);
            Collections.shuffle(known, order);
            Collections.shuffle(demanded, order);
            assertThat(printed(format, inputs, known, demanded))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }
}
