package org.regmeta;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regmeta.internal.rules.IRegexp;
import org.regmeta.internal.rules.Known;
import org.regmeta.internal.rules.prof.Loosenings;
import org.regmeta.internal.shape.Shape;
import org.regmeta.model.MetadataRecord;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.Layer;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import org.regmeta.validation.Severity;
import org.regmeta.value.Ref;
import org.regmeta.value.Text;

/**
 * Holds records to the restrictions of profiles. All restrictions apply together; none can allow what the standard forbids. Used by one thread.
 */
final class ProfileCheck {
    private static final String BROKEN = "RM-PROF-002";
    private static final String LOOSER = "RM-PROF-001";
    /** Patterns from data meet at most this much text; RE2 is linear, but a text may be a million characters long. */
    private static final int PATTERN_INPUT = 4_096;

    private record Compiled(
            Profile profile,
            Restriction restriction,
            List<String> path,
            @Nullable Pattern regex) {}

    private record Found(String path, Object value) {}

    private final List<Compiled> restrictions = new ArrayList<>();
    private final Set<String> incomplete = new TreeSet<>();

    ProfileCheck(List<Profile> profiles, Known known) {
        for (Profile profile : profiles) {
            profile.restriction().forEach(restriction -> compile(profile, restriction));
            List<Profile> bases = bases(profile, profiles);
            if (profile.base() != null && bases.isEmpty()) {
                incomplete.add(profile.id() + ": base " + profile.base());
            }
            Loosenings.of(profile, bases, known)
                    .forEach(one -> incomplete.add(LOOSER + ": " + profile.id() + one.path() + ": " + one.what()));
        }
    }

    /** The severities that the profiles raise; what would lower one is passed over. */
    static Map<String, Severity> raised(List<Profile> profiles, List<OwnRule> ownRules) {
        Map<String, Severity> brought = new HashMap<>();
        ownRules.forEach(rule -> brought.put(rule.id(), rule.severity()));
        Map<String, Severity> raised = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            for (RuleSeverity entry : profile.ruleSeverity()) {
                Severity own = RuleTexts.standard()
                        .find(entry.rule())
                        .map(RuleEntry::severity)
                        .orElse(brought.getOrDefault(entry.rule(), Severity.INFO));
                Severity before = raised.getOrDefault(entry.rule(), own);
                raised.put(entry.rule(), entry.severity().isAtLeast(before) ? entry.severity() : before);
            }
        }
        return raised;
    }

    /** The profiles on which one builds, the nearest first, as far as they are there. */
    private static List<Profile> bases(Profile profile, List<Profile> all) {
        List<Profile> bases = new ArrayList<>();
        Optional<Profile> base = base(profile, all);
        while (base.isPresent() && base.get() != profile && !bases.contains(base.get())) {
            bases.add(base.get());
            base = base(base.get(), all);
        }
        return bases;
    }

    private static Optional<Profile> base(Profile profile, List<Profile> all) {
        Ref ref = profile.base();
        return ref == null
                ? Optional.empty()
                : all.stream()
                        .filter(one -> ref.matches(one.id(), one.version()))
                        .findFirst();
    }

    private void compile(Profile profile, Restriction restriction) {
        String written = restriction.regex();
        Pattern regex = written == null ? null : IRegexp.compile(written).orElse(null);
        if (written == null || regex != null) {
            restrictions.add(new Compiled(
                    profile, restriction, List.of(restriction.onPath().split("/")), regex));
        } else {
            incomplete.add(BROKEN + ": " + restriction.onKind().code() + "/" + restriction.onPath());
        }
    }

    /** Why the check is incomplete, if it is. */
    Set<String> incomplete() {
        return incomplete;
    }

    void check(Checked checked) {
        MetadataRecord record = checked.record();
        for (Compiled compiled : restrictions) {
            if (compiled.restriction().onKind() == record.kind()) {
                check(compiled, checked, record, "", 0);
            }
        }
    }

    /** Goes down the path; where it branches over a list, each branch is looked at for itself. */
    private void check(Compiled compiled, Checked checked, Object owner, String at, int step) {
        String name = compiled.path().get(step);
        List<Found> found = values(owner, name, at);
        if (step == compiled.path().size() - 1) {
            leaf(compiled, checked, at + "/" + name, found);
            return;
        }
        for (Found value : found) {
            if (value.value() instanceof Text text) {
                String tag = compiled.path().get(step + 1);
                leaf(compiled, checked, value.path() + "/" + tag, language(text, tag, value.path()));
            } else if (Shape.isObject(value.value())) {
                check(compiled, checked, value.value(), value.path(), step + 1);
            }
        }
    }

    private static List<Found> values(Object owner, String name, String at) {
        List<Found> found = new ArrayList<>();
        Shape.forEach(owner, (property, value) -> {
            if (!property.name().equals(name)) {
                return;
            }
            String path = at + "/" + name;
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    found.add(new Found(path + "/" + i, list.get(i)));
                }
            } else {
                found.add(new Found(path, value));
            }
        });
        return found;
    }

    private static List<Found> language(Text text, String tag, String path) {
        String wording = text.get(tag);
        return wording == null ? List.of() : List.of(new Found(path + "/" + tag, wording));
    }

    private static void leaf(Compiled compiled, Checked checked, String path, List<Found> found) {
        Restriction restriction = compiled.restriction();
        if (Boolean.TRUE.equals(restriction.required()) && found.isEmpty()) {
            report(checked, path, compiled, "required", "–");
        }
        if (Boolean.TRUE.equals(restriction.forbidden()) && !found.isEmpty()) {
            report(checked, found.get(0).path(), compiled, "forbidden", text(found.get(0)));
        }
        Long most = restriction.maxOccurs();
        if (most != null && found.size() > most) {
            report(
                    checked,
                    found.get(most.intValue()).path(),
                    compiled,
                    "maxOccurs " + most,
                    String.valueOf(found.size()));
        }
        found.stream().flatMap(ProfileCheck::wordings).forEach(value -> value(compiled, checked, value));
    }

    private static void value(Compiled compiled, Checked checked, Found value) {
        Restriction restriction = compiled.restriction();
        Pattern regex = compiled.regex();
        String text = text(value);
        if (restriction.fixed() != null && !restriction.fixed().equals(text)) {
            report(checked, value.path(), compiled, "fixed " + restriction.fixed(), text);
        } else if (!restriction.allowed().isEmpty() && !restriction.allowed().contains(text)) {
            report(checked, value.path(), compiled, "allowed " + String.join(" ", restriction.allowed()), text);
        } else if (regex != null && (text.length() > PATTERN_INPUT || !regex.matches(text))) {
            report(checked, value.path(), compiled, "regex " + restriction.regex(), text);
        }
    }

    /** Of a text, each of its languages. */
    private static Stream<Found> wordings(Found found) {
        if (found.value() instanceof Text text) {
            return text.asMap().entrySet().stream()
                    .map(entry -> new Found(found.path() + "/" + entry.getKey(), entry.getValue()));
        }
        return Stream.of(found);
    }

    private static String text(Found found) {
        if (found.value() instanceof Text text) {
            return String.join(" ", text.asMap().keySet());
        }
        return Shape.isObject(found.value()) ? "…" : Shape.lexical(found.value());
    }

    private static void report(Checked checked, String path, Compiled compiled, String expected, String value) {
        Restriction restriction = compiled.restriction();
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("profile", compiled.profile().id().value());
        arguments.put("path", restriction.onKind().code() + "/" + restriction.onPath());
        arguments.put("expected", expected);
        arguments.put("found", value);
        Severity severity = RuleTexts.standard().entry(BROKEN).severity();
        checked.collector().report(checked, BROKEN, severity, Layer.PROFILE, path, arguments);
    }
}
