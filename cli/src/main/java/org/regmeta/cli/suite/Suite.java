package org.regmeta.cli.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.model.SpecTable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of the suite: those that come with the standard, or those in a folder. */
public final class Suite {
    private static final String BUNDLED = "conformance/";
    private static final String MANIFEST = "manifest.json";

    private final @Nullable Path folder;
    private final Path work;
    private final ManifestForm form = ManifestForm.ofTheStandard();
    private final List<Case> cases;

    private Suite(@Nullable Path folder, Path work) throws IOException {
        this.folder = folder;
        this.work = work;
        demandInside(MANIFEST, MANIFEST);
        this.cases = cases(bytes(MANIFEST));
        form.demand(cases);
        demandFiles();
        form.demandBytes(cases, this::size);
    }

    private void demandFiles() throws IOException {
        for (Case one : cases) {
            for (String name : own(one)) {
                demandInside(name, one.id() + ": " + name);
            }
            for (String name : one.profileFiles()) {
                if (form.isStandardProfile(name)) {
                    demandProfile(name, one.id() + ": " + name);
                }
            }
        }
    }

    /** The files that a case names in the folder of its suite. */
    private List<String> own(Case one) {
        return Stream.concat(
                        one.paths().stream(), one.profileFiles().stream().filter(name -> !form.isStandardProfile(name)))
                .toList();
    }

    private static List<Case> cases(byte[] manifest) throws ManifestException {
        try {
            return new JsonMapper()
                    .readTree(manifest)
                    .path("cases")
                    .valueStream()
                    .map(Case::new)
                    .toList();
        } catch (JacksonException e) {
            throw new ManifestException(ManifestException.Reason.SYNTAX, e.getOriginalMessage());
        }
    }

    /** A file that is read lies in the folder of the suite, whatever links lead to it. One that is not there fails its case. */
    private void demandInside(String name, String what) throws IOException {
        if (folder == null) {
            return;
        }
        try {
            if (!folder.resolve(name).toRealPath().startsWith(folder.toRealPath())) {
                throw new ManifestException(ManifestException.Reason.PATH, what);
            }
        } catch (InvalidPathException e) {
            throw new ManifestException(ManifestException.Reason.PATH, what);
        } catch (FileSystemException e) {
            // nothing is read from there
        }
    }

    /** How many bytes a file of a suite in a folder has; one that is not there has none. */
    private long size(String name) throws IOException {
        Path file = folder == null ? work : folder.resolve(name);
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    private static void demandProfile(String name, String what) throws IOException {
        try (InputStream in = SpecTable.find(bundled(name))) {
            if (in == null) {
                throw new ManifestException(ManifestException.Reason.PATH, what);
            }
        }
    }

    /**
     * Opens a suite.
     *
     * @param folder where its manifest lies, or null for the one that comes with the standard
     * @param work an empty folder for the files of the cases
     * @return the suite
     * @throws ManifestException if its manifest is none
     * @throws IOException if it cannot be read
     */
    public static Suite open(@Nullable Path folder, Path work) throws IOException {
        return new Suite(folder, work);
    }

    /**
     * The cases.
     *
     * @return in the order of the manifest
     */
    public List<Case> cases() {
        return cases;
    }

    /** All files that a case names are there. */
    void demandFiles(Case one) throws IOException {
        if (folder != null) {
            for (String name : own(one)) {
                source(folder, name);
            }
        }
    }

    /** A file of a case, where an implementation can read it. */
    Path file(Case one, Case.Input input) throws IOException {
        if (!one.around().isEmpty()) {
            return arranged(one, input);
        }
        if (input.hasRecipe()) {
            return made(one, input);
        }
        if (folder == null) {
            putBeside(one, work);
        }
        return file(input.path());
    }

    /** A file that a case names besides, where an implementation can read it. */
    Path file(String name) throws IOException {
        if (folder != null) {
            return source(folder, name);
        }
        Path target = inside(work, name);
        if (!Files.exists(target)) {
            put(target, bytes(name));
        }
        return target;
    }

    private void putBeside(Case one, Path root) throws IOException {
        for (String other : one.beside()) {
            put(inside(root, other), bytes(other));
        }
    }

    /** The document in the folder of its case, and what lies beside it. */
    private Path made(Case one, Case.Input input) throws IOException {
        Path own = inside(work, "made", one.id());
        putBeside(one, own);
        Path target = inside(own, one.fileName(input));
        put(target, bytes(one, input));
        return target;
    }

    /** The document in a folder of its own, and around it what the case says. */
    private Path arranged(Case one, Case.Input input) throws IOException {
        Path own = inside(work, "around", one.id());
        for (Case.Neighbour neighbour : one.around()) {
            Path target = inside(own, "document", neighbour.name());
            if (neighbour.isFolder()) {
                Files.createDirectories(target);
            } else if (!Files.exists(target)) {
                put(target, bytes(one, neighbour));
            }
        }
        Path target = inside(own, "document", "document." + input.format());
        put(target, bytes(one, input));
        return target;
    }

    /** The answer that a case expects. */
    JsonNode answer(Case one) throws IOException {
        return new JsonMapper().readTree(bytes(one.text("answer")));
    }

    /** The profiles of a case, where an implementation can read them. */
    List<Path> profiles(Case one) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : one.profileFiles()) {
            if (folder != null && !form.isStandardProfile(name)) {
                files.add(source(folder, name));
            } else {
                Path target = inside(work, "spec", bundled(name));
                if (!Files.exists(target)) {
                    put(target, ofTheStandard(name));
                }
                files.add(target);
            }
        }
        return files;
    }

    /** Where something is written: whatever a manifest names, it lies below a folder. */
    private static Path inside(Path root, String... names) throws IOException {
        Path own = root.toAbsolutePath().normalize();
        Path target = own;
        for (String name : names) {
            try {
                target = target.resolve(name);
            } catch (InvalidPathException e) {
                throw new IOException("no name of a file: " + name, e);
            }
        }
        target = target.normalize();
        if (!target.startsWith(own)) {
            throw new IOException("leads out of the folder of the case: " + String.join("/", names));
        }
        return target;
    }

    private static void put(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    private byte[] bytes(String name) throws IOException {
        return folder == null ? ofTheStandard(name) : Files.readAllBytes(source(folder, name));
    }

    /** A file of a suite in a folder, wherever links lead by now: not a folder, in which they may lead anywhere. */
    private static Path source(Path folder, String name) throws IOException {
        Path file;
        try {
            file = folder.resolve(name).toRealPath();
        } catch (FileSystemException e) {
            throw new IOException("no file: " + name, e);
        }
        if (!file.startsWith(folder.toRealPath())) {
            throw new IOException("leads out of the folder of the suite: " + name);
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("no file: " + name);
        }
        return file;
    }

    private static byte[] ofTheStandard(String name) throws IOException {
        try (InputStream in = SpecTable.open(bundled(name))) {
            return in.readAllBytes();
        }
    }

    /** Names in the manifest start in its folder, and lead out of it to the profiles of the standard alone. */
    private static String bundled(String name) {
        return Path.of(BUNDLED, name).normalize().toString().replace('\\', '/');
    }

    /** What a file of a case consists of. */
    private byte[] bytes(Case one, Case.Source source) throws IOException {
        return source.hasPath()
                ? bytes(source.path())
                : form.recipe(one, source.recipe()).bytes();
    }
}
