package org.regmeta.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The last lines of the build: how many tests each module ran, what the tests counted, and one line with the sum.
 *
 * <p>Only what this run of the build wrote is counted, so that a report left over from an earlier run never makes a skipped test look passed.
 */
public final class BuildCounts {
    /** Tests of one module or of all. */
    record Tests(int passed, int failed, int skipped) {
        static final Tests NONE = new Tests(0, 0, 0);

        Tests plus(Tests other) {
            return new Tests(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    private final Path root;
    private final Instant start;

    BuildCounts(Path root, Instant start) {
        this.root = root;
        this.start = start;
    }

    /**
     * Prints the counts of a build.
     *
     * @param arguments root of the source tree, and the instant at which the build started
     * @throws IOException if a report cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        new BuildCounts(Path.of(arguments[0]).toAbsolutePath().normalize(), Instant.parse(arguments[1]))
                .print(System.out);
    }

    void print(PrintStream out) throws IOException {
        List<String> tests = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        Tests sum = Tests.NONE;
        for (Path module : modules()) {
            String name = root.relativize(module).toString().replace('\\', '/');
            Tests ofModule = tests(module);
            if (!ofModule.equals(Tests.NONE)) {
                tests.add(row(name, "tests passed", ofModule.passed()));
                sum = sum.plus(ofModule);
            }
            counts(module).forEach((key, value) -> counts.add(row(name, key, value)));
        }
        out.println();
        tests.forEach(out::println);
        counts.forEach(out::println);
        out.println();
        out.printf(Locale.ROOT, "%d passed, %d failed, %d skipped%n", sum.passed(), sum.failed(), sum.skipped());
        out.println();
    }

    private static String row(String module, String what, Object count) {
        return String.format(Locale.ROOT, "%-16s %-48s %10s", module, what, count);
    }

    /** Folders of one or two levels below the root that were built. */
    private List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve("target")))
                    .filter(folder -> !folder.equals(root))
                    .sorted()
                    .toList();
        }
    }

    private Tests tests(Path module) throws IOException {
        Tests sum = Tests.NONE;
        for (String reports : List.of("target/surefire-reports", "target/failsafe-reports")) {
            for (Path report : written(module.resolve(reports), "TEST-", ".xml")) {
                sum = sum.plus(read(report));
            }
        }
        return sum;
    }

    private Map<String, String> counts(Path module) throws IOException {
        Map<String, String> counts = new TreeMap<>();
        for (Path file : written(module.resolve("target/counts"), "", ".properties")) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            String name = file.getFileName().toString().replaceFirst("\\.properties$", "");
            properties.stringPropertyNames().forEach(key -> counts.put(name + ": " + key, properties.getProperty(key)));
        }
        return counts;
    }

    private List<Path> written(Path folder, String prefix, String suffix) throws IOException {
        List<Path> written = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    boolean ofThisRun =
                            !Files.getLastModifiedTime(file).toInstant().isBefore(start);
                    if (name.startsWith(prefix) && name.endsWith(suffix) && ofThisRun) {
                        written.add(file);
                    }
                }
            }
        }
        return written;
    }

    private static Tests read(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream stream = Files.newInputStream(report)) {
            XMLStreamReader suite = factory.createXMLStreamReader(stream);
            suite.nextTag();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            return new Tests(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException("No readable test report: " + report, e);
        }
    }

    private static int number(XMLStreamReader suite, String attribute) {
        return Integer.parseInt(suite.getAttributeValue(null, attribute));
    }
}
