package org.regmeta.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.regmeta.RecordStream;
import org.regmeta.RegMeta;
import org.regmeta.Validator;
import org.regmeta.validation.Report;

/**
 * One pass over a file in a process of its own, so that its memory and time can be seen from outside.
 *
 * <pre>StreamRecords schema|all FILE</pre>
 */
public final class StreamRecords {
    private StreamRecords() {}

    /**
     * Reads a file through the schema layer, or through all layers.
     *
     * @param arguments how far, and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        long records = 0;
        if (arguments[0].equals("schema")) {
            try (RecordStream stream = RegMeta.standard().stream(file)) {
                while (stream.next() != null) {
                    records++;
                }
                if (!stream.findings().isEmpty()) {
                    throw new IllegalStateException(stream.findings().get(0).toString());
                }
            }
        } else {
            // a closed world, so that every reference is followed
            Report report = Validator.builder()
                    .at(LocalDate.of(2026, 11, 24))
                    .catalogue(List.of())
                    .build()
                    .validate(file);
            records = report.records();
            System.out.println(report.status() + " " + report.totals());
        }
        System.out.println(records + " records");
        // the whole process, in milliseconds of the processors; whatever else the machine does blurs it little
        System.out.println("time "
                + ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                                .getProcessCpuTime()
                        / 1_000_000);
    }
}
