package org.regmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the launchers as a shell would, with a small environment of its own; what they print lands in files of a folder. */
final class Processes {
    private static final long PATIENCE_IN_MINUTES = 5;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private int number;

    Processes(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** What a process left behind; the output is read as UTF-8. */
    record Result(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }
    }

    /** One that runs. */
    record Running(Process process, Path out, Path err) {
        Result end() throws IOException, InterruptedException {
            assertThat(process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES))
                    .as("the process ends")
                    .isTrue();
            return new Result(process.exitValue(), text(out), text(err));
        }

        private static String text(Path file) throws IOException {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
    }

    Processes with(String name, String value) {
        Processes other = new Processes(folder);
        other.environment.putAll(environment);
        other.environment.put(name, value);
        other.number = number + 100;
        return other;
    }

    Running start(String... command) throws IOException {
        number++;
        Path out = folder.resolve("out-" + System.identityHashCode(this) + "-" + number);
        Path err = folder.resolve("err-" + System.identityHashCode(this) + "-" + number);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    Result run(String... command) throws IOException, InterruptedException {
        return start(command).end();
    }

    /** Writes a script that can be run. */
    static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A folder with nothing but these programs, as a whole PATH. */
    static Path only(Path folder, String... programs) throws IOException {
        for (String program : programs) {
            for (String place : System.getenv("PATH").split(":", -1)) {
                Path found = Path.of(place, program);
                if (Files.isExecutable(found) && !Files.exists(folder.resolve(program))) {
                    script(folder.resolve(program), "exec '" + found + "' \"$@\"\n");
                }
            }
        }
        return folder;
    }
}
