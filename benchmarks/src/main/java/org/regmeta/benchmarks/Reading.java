package org.regmeta.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.regmeta.Format;

/**
 * The same ways as {@link Ratios}, each in a process of its own, for whoever works on one of them: with a profiler, or before and after a change. Run it from
 * the folder {@code benchmarks}, or say where the standard is with {@code -Dregmeta.spec}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class Reading {
    /** How many records one call reads. */
    @Param("1000")
    public int records;

    /** What they are written in. */
    @Param({"NDJSON", "JSON", "XML"})
    public String format;

    private Format syntax;

    private Contenders ways;
    private Path file;
    private byte[] bytes;

    /**
     * Makes the data.
     *
     * @throws Exception if that is not possible
     */
    @Setup
    public void make() throws Exception {
        Path spec = Path.of(System.getProperty("regmeta.spec", "../spec"));
        ways = new Contenders(spec);
        syntax = Format.ofFileName(format).orElseThrow();
        file = Files.createTempFile("regmeta", "." + syntax.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            new BulkData(spec).write(records, syntax, out);
        }
        bytes = Files.readAllBytes(file);
    }

    /**
     * Removes the data.
     *
     * @throws IOException if that is not possible
     */
    @TearDown
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * What every reader pays.
     *
     * @return how many tokens or elements there are
     * @throws Exception never
     */
    @Benchmark
    public long scan() throws Exception {
        return syntax.equals(Format.XML) ? ways.stax(bytes) : ways.tokens(bytes);
    }

    /**
     * Schema layer and binding.
     *
     * @return how many records there are
     * @throws Exception never
     */
    @Benchmark
    public long schemaLayer() throws Exception {
        return ways.ours(file);
    }

    /**
     * All layers.
     *
     * @return how many records there are
     * @throws Exception never
     */
    @Benchmark
    public long allLayers() throws Exception {
        return ways.allLayers(file);
    }

    /**
     * What a developer would put together.
     *
     * @return how many records there are
     * @throws Exception never
     */
    @Benchmark
    public long peer() throws Exception {
        return switch (format) {
            case "XML" -> ways.jaxb(bytes);
            case "JSON" -> ways.networkntDocument(bytes);
            default -> ways.networkntByKind(bytes);
        };
    }
}
