package org.regmeta.cli.answers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.RegMeta;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.model.Authorisation;
import org.regmeta.model.ClosedCode;
import org.regmeta.model.Covers;
import org.regmeta.model.DataStructure;
import org.regmeta.model.Dataset;
import org.regmeta.model.Document;
import org.regmeta.model.EvidenceType;
import org.regmeta.model.LegalBasis;
import org.regmeta.model.Member;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Period;
import org.regmeta.model.Register;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Area;
import org.regmeta.value.Iri;
import org.regmeta.value.Ref;

/**
 * The answers to the questions of one example. Each is computed from the records and comes as a few lines; records are called by their id without what all ids
 * of a document begin with.
 */
abstract class Answers {
    private static final Path EXAMPLES = Path.of("..", "spec", "examples");

    /** Computes the lines of an answer. */
    interface Answer {
        Stream<String> lines() throws IOException;
    }

    private final Path folder;
    private final Document document;
    private final Catalogue catalogue;
    private final Map<String, Answer> byQuestion = new LinkedHashMap<>();

    Answers(String folder, String file) {
        this.folder = EXAMPLES.resolve(folder);
        this.document = read(this.folder.resolve(file));
        this.catalogue = Catalogue.of(List.of(document));
    }

    static Document read(Path file) {
        try {
            return RegMeta.standard().read(file).orThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The folder of the example. */
    Path folder() {
        return folder;
    }

    /** The answers by their questions as the English README asks them. */
    Map<String, Answer> byQuestion() {
        return byQuestion;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    void answer(String question, Answer answer) {
        if (byQuestion.put(question, answer) != null) {
            throw new IllegalStateException("answered twice: " + question);
        }
    }

    <T extends MetadataRecord> Stream<T> all(Class<T> kind) {
        return document.record().stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends MetadataRecord> T one(Class<T> kind, String name) {
        return all(kind)
                .filter(record -> name(record).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }

    /** The record that a reference of another means on a day, which must be one of its kind. */
    <T extends MetadataRecord> T resolve(Class<T> kind, Ref ref, LocalDate day) {
        return catalogue
                .resolve(ref, day, kind)
                .orElseThrow(() -> new IllegalStateException(ref + " means nothing on " + day));
    }

    /** Of a reference to something of which there is only one version. */
    <T extends MetadataRecord> T resolve(Class<T> kind, Ref ref) {
        return catalogue.matching(ref).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + ref));
    }

    /** The leaves of a structure as paths with their members, whatever the depth. */
    Stream<Map.Entry<String, Member>> leaves(DataStructure structure, String prefix) {
        return structure.member().stream().flatMap(member -> {
            String path = prefix + member.name();
            return catalogue.matching(member.of()).stream().findFirst().orElse(null) instanceof DataStructure inner
                    ? leaves(inner, path + "/")
                    : Stream.of(Map.entry(path, member));
        });
    }

    static String name(Iri id) {
        return id.value().replaceFirst("^https://example\\.org/[^/]+/", "");
    }

    static String name(MetadataRecord record) {
        return name(record.id());
    }

    static String nameAndVersion(MetadataRecord record) {
        return name(record) + " " + record.version();
    }

    static String name(Ref ref) {
        return ref.toString().replaceFirst("^https://example\\.org/[^/]+/", "");
    }

    static String names(Collection<Ref> refs) {
        return refs.stream().map(Answers::name).collect(Collectors.joining(", "));
    }

    /** Codes, paths and whatever says itself, one after the other; a dash if there is none. */
    static String list(Collection<?> values) {
        return values.isEmpty() ? "–" : values.stream().map(Answers::say).collect(Collectors.joining(", "));
    }

    static String say(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return value instanceof ClosedCode code ? code.code() : value.toString();
    }

    /** Parts that are there, with commas between them. */
    static String parts(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    static String period(@Nullable Period period) {
        return period == null
                ? "always"
                : (period.from() == null ? "" : period.from() + " ") + "to"
                        + (period.to() == null ? " further notice" : " " + period.to());
    }

    static String window(@Nullable TimeWindow window) {
        if (window == null) {
            return "no limit in time";
        }
        return window.length()
                + " " + window.direction().code() + " " + name(window.anchor())
                + (window.offset() == null ? "" : ", shifted by " + window.offset())
                + (Boolean.TRUE.equals(window.wholePeriod()) ? ", whole calendar units" : "");
    }

    static String citation(LegalBasis basis) {
        return basis.act() + (basis.provision() == null ? "" : " " + basis.provision());
    }

    /** The provisions that cover something; null if there is none. */
    static @Nullable String covering(List<LegalBasis> bases, Covers what) {
        List<String> found = bases.stream()
                .filter(basis -> basis.covers().contains(what))
                .map(Answers::citation)
                .distinct()
                .toList();
        return found.isEmpty() ? null : what.code() + " by " + String.join(" and ", found);
    }

    /** Who supplies and who receives; where no provider is named, those who are competent for the register of the object. */
    String fromTo(Authorisation authorisation) {
        List<Ref> provider = authorisation.provider().isEmpty()
                ? resolve(Register.class, registerOf(authorisation)).competentAuthority()
                : authorisation.provider();
        return names(provider) + " to " + names(authorisation.consumer());
    }

    private Ref registerOf(Authorisation authorisation) {
        MetadataRecord object = resolve(MetadataRecord.class, authorisation.object());
        return Objects.requireNonNull(
                object instanceof Dataset dataset ? dataset.register() : ((EvidenceType) object).register());
    }

    /** Where something holds. */
    static String where(MetadataRecord record) {
        List<Area> areas = record.header().jurisdiction();
        return areas.isEmpty() ? "everywhere" : list(areas);
    }
}
