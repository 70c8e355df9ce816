package org.regmeta.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regmeta.catalogue.Catalogue;
import org.regmeta.catalogue.TooManyFieldsException;
import org.regmeta.internal.rules.AppliedList;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.Minimisation;
import org.regmeta.internal.rules.Reach;
import org.regmeta.model.Authorisation;
import org.regmeta.model.FieldUse;
import org.regmeta.model.Kind;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Requirement;
import org.regmeta.model.TimeWindow;
import org.regmeta.value.Code;
import org.regmeta.value.Ref;

/** Which requirement needs each field that an authorisation reaches, or that none does, as people read it. */
final class NeedsText {
    private static final String NONE = "–";
    private static final String UNLIMITED = "∞";

    private final Words words;
    private final Lines out;

    NeedsText(Words words, PrintStream out) {
        this.words = words;
        this.out = new Lines(out);
    }

    /** Explains the authorisation that a reference means. */
    void write(String reference, List<Path> files, LocalDate day) throws IOException {
        List<MetadataRecord> records = Inputs.records(files, "needs.bad", words);
        Known known = new Known(Catalogue.ofRecords(records), day);
        write(find(reference, records, known), known, true);
    }

    /** Explains one authorisation; what is not known may also stand in files that were not read, unless all were. */
    void write(Authorisation authorisation, Known known, boolean isAllRead) {
        out.line(authorisation.title().in(words.locale()) + " (" + authorisation.id() + "@" + authorisation.version()
                + ")");
        out.line(words.get("needs.day", known.date(), shown(authorisation.timeWindow(), known)));
        out.line();
        Minimisation minimisation;
        try {
            minimisation = Minimisation.of(Reach.of(authorisation, known));
        } catch (TooManyFieldsException e) {
            out.line(words.get("structure.large", String.valueOf(e.getMessage())));
            return;
        }
        if (minimisation.state() != Minimisation.State.JUDGED) {
            boolean isUnread = minimisation.state() == Minimisation.State.UNKNOWN && !isAllRead;
            String state = isUnread ? "unread" : minimisation.state().name().toLowerCase(Locale.ROOT);
            out.line(words.get("needs.state." + state));
            return;
        }
        AppliedList roles = AppliedList.of("subjectRole", authorisation, known);
        minimisation.fields().forEach(one -> field(one, roles, known));
        long needed = minimisation.fields().stream()
                .filter(Minimisation.Judged::isNeeded)
                .count();
        out.line();
        out.line(words.get("needs.summary", needed, minimisation.fields().size()));
    }

    /** The version that the day means; where none counts yet, the highest, so that a draft can be explained too. */
    private Authorisation find(String reference, List<MetadataRecord> records, Known known) {
        Ref ref = new RecordName(known.catalogue(), words)
                .find(reference, Set.of(Kind.AUTHORISATION))
                .orElseThrow(() -> new UsageException(words.get("needs.record", reference)));
        return known.catalogue()
                .resolve(ref, known.date())
                .filter(Authorisation.class::isInstance)
                .map(Authorisation.class::cast)
                .or(() -> records.stream()
                        .filter(Authorisation.class::isInstance)
                        .map(Authorisation.class::cast)
                        .filter(one -> ref.matches(one.id(), one.version()))
                        .max((one, other) -> one.version().compareTo(other.version())))
                .orElseThrow(() -> new UsageException(words.get("needs.record", reference)));
    }

    private void field(Minimisation.Judged one, AppliedList roles, Known known) {
        out.line((one.isNeeded() ? "  " : "! ") + one.reached().field().path() + " ("
                + (one.role() == null ? NONE : title(one.role(), roles)) + ")");
        if (one.reasons().isEmpty()) {
            out.line("      " + words.get("needs.none"));
        }
        one.reasons().stream()
                .filter(reason -> !one.isNeeded() || reason.fit().suits())
                .map(reason -> reason(reason, known))
                .distinct()
                .forEach(line -> out.line("      " + line));
    }

    private String reason(Minimisation.Reason reason, Known known) {
        Requirement requirement = reason.need().requirement();
        FieldUse use = reason.need().use();
        String named = requirement.title().in(words.locale()) + " (" + requirement.id() + ")";
        if (!use.purpose().isEmpty()) {
            named += " · "
                    + words.get(
                            "needs.purpose", purposes(use.purpose(), AppliedList.of("purpose", requirement, known)));
        }
        if (reason.fit().suits()) {
            named += " · " + words.get("needs.window", shown(use.timeWindow(), known));
        }
        String why = reason.fit() == Minimisation.Fit.OTHER_ROLE
                ? titleAndCode(use.subjectRole(), AppliedList.of("subjectRole", requirement, known))
                : shown(use.timeWindow(), known);
        return words.get("needs." + reason.fit().name().toLowerCase(Locale.ROOT), named, why);
    }

    private String purposes(List<Code> purposes, AppliedList list) {
        return purposes.stream().map(code -> title(code, list)).collect(Collectors.joining(", "));
    }

    /** What the list calls a code; the code where the list does not have it. */
    private String title(Code code, AppliedList list) {
        return list.entry(code.value())
                .map(entry -> entry.title(words.locale()))
                .orElse(code.value());
    }

    /** For who looks it up in the records. */
    private String titleAndCode(Code code, AppliedList list) {
        String title = title(code, list);
        return title.equals(code.value()) ? title : title + " (" + code.value() + ")";
    }

    private String shown(@Nullable TimeWindow window, Known known) {
        return window == null
                ? UNLIMITED
                : new WindowText(words, new Titles(known.catalogue(), words.locale())).of(window);
    }
}
