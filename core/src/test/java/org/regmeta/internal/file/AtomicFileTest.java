package org.regmeta.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target has its old bytes or all the new ones, and nothing is left beside it. */
class AtomicFileTest {
    private static final int SIZE = 200_000;

    @TempDir
    private Path folder;

    private static byte[] filled(char c) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCommittedFileTakesTheTargetsPlace() throws IOException {
        Path target = Files.writeString(folder.resolve("a.json"), "old and longer");
        try (AtomicFile file = new AtomicFile(target)) {
            file.out().write("new".getBytes(StandardCharsets.UTF_8));
            assertThat(file.flushed()).hasContent("new");
            assertThat(target).hasContent("old and longer");
            file.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aFileThatWasNotThereIsMade() throws IOException {
        Path target = folder.resolve("a.json");
        try (AtomicFile file = new AtomicFile(target)) {
            file.out().write('x');
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(target).hasContent("x");
    }

    @Test
    void withoutCommitTheTargetStaysAndNothingIsLeft() throws IOException {
        Path target = Files.writeString(folder.resolve("a.json"), "old");
        try (AtomicFile file = new AtomicFile(target)) {
            file.out().write(filled('n'));
        }
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void anExceptionLeavesNothingBehind() {
        Path target = folder.resolve("a.json");
        assertThatThrownBy(() -> {
                    try (AtomicFile file = new AtomicFile(target)) {
                        file.out().write(filled('n'));
                        throw new IllegalStateException("in the middle");
                    }
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCommitThatFailsLeavesTheTargetAndNothingBeside() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.json"));
        Files.writeString(target.resolve("inside"), "kept");
        assertThatThrownBy(() -> {
                    try (AtomicFile file = new AtomicFile(target)) {
                        file.out().write('x');
                        file.commit();
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).hasContent("kept");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aFolderThatIsNotThereIsAnIoException() {
        assertThatThrownBy(() -> new AtomicFile(folder.resolve("none/a.json"))).isInstanceOf(IOException.class);
    }

    @Test
    void whoeverReadsMeanwhileMeetsOldOrNewNeverHalf() throws IOException {
        Path target = Files.write(folder.resolve("a.json"), filled('0'));
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 40; i++) {
                try (AtomicFile file = new AtomicFile(target)) {
                    file.out().write(filled((char) ('0' + i % 10)));
                    file.commit();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        });
        do {
            byte[] seen = Files.readAllBytes(target);
            assertThat(seen).isEqualTo(filled((char) seen[0]));
        } while (!writer.isDone());
        writer.join();
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void permissionsAreThoseOfAnyFileAndStayWithAnExistingOne() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path target = folder.resolve("a.json");
        replace(target);
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(plain));

        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        replace(target);
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void aLinkIsRefusedAndNeitherItNorWhatItLeadsToChanges() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = link("link.json", real);
        assertThatThrownBy(() -> replace(link)).isInstanceOf(IOException.class).hasMessageContaining("link");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("old");
        Path dangling = link("dangling.json", folder.resolve("none.json"));
        assertThatThrownBy(() -> replace(dangling)).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("dangling.json", "link.json", "real.json");
    }

    @Test
    void aFolderReachedByALinkIsAFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = link("link", real);
        replace(link.resolve("a.json"));
        assertThat(real.resolve("a.json")).hasContent("x");
    }

    @Test
    void whatAKilledWriterLeftIsRemovedADayLater() throws IOException {
        Path old = Files.writeString(folder.resolve(".regmeta-old.tmp"), "half");
        Path young = Files.writeString(folder.resolve(".regmeta-young.tmp"), "still being written");
        Path other = Files.writeString(folder.resolve("regmeta-other.tmp"), "not ours");
        FileTime now = Files.getLastModifiedTime(young);
        Files.setLastModifiedTime(old, FileTime.from(now.toInstant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(other, FileTime.from(now.toInstant().minus(Duration.ofDays(9))));
        replace(folder.resolve("a.json"));
        assertThat(names()).containsExactly(".regmeta-young.tmp", "a.json", "regmeta-other.tmp");
    }

    private Path link(String name, Path to) {
        try {
            return Files.createSymbolicLink(folder.resolve(name), to);
        } catch (UnsupportedOperationException | IOException e) {
            return abort("no links here: " + e);
        }
    }

    private static void replace(Path target) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            file.out().write('x');
            file.commit();
        }
    }
}
