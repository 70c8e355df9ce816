package org.regmeta.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.regmeta.model.Profile;
import org.regmeta.model.Restriction;
import org.regmeta.model.RuleSeverity;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;

/** What a profile of the standard demands, those on which it builds included, as people read it. */
final class ProfileText {
    private final Words words;
    private final PrintStream out;

    ProfileText(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    void write(String name) throws IOException {
        List<Profile> profiles = new Profiles(words).find(List.of(name));
        Profile profile = profiles.get(0);
        out.println(title(profile) + " (" + name + " " + profile.version() + ")");
        out.println();
        if (profile.description() != null) {
            out.println(profile.description().in(words.locale()));
            out.println();
        }
        profiles.stream().skip(1).forEach(base -> out.println(words.get("profile.builds", title(base))));
        out.println(words.get("profile.use", name));
        out.println();
        out.println(words.get("profile.demands"));
        profiles.forEach(one -> one.restriction().forEach(this::restriction));
        out.println();
        out.println(words.get("profile.weights"));
        profiles.forEach(one -> one.ruleSeverity().forEach(this::weight));
    }

    private String title(Profile profile) {
        return profile.title().in(words.locale());
    }

    private void restriction(Restriction one) {
        List<String> demands = new ArrayList<>();
        if (Boolean.TRUE.equals(one.required())) {
            demands.add(words.get("profile.required"));
        }
        if (Boolean.TRUE.equals(one.forbidden())) {
            demands.add(words.get("profile.forbidden"));
        }
        if (one.maxOccurs() != null) {
            demands.add(words.get("profile.maxOccurs", one.maxOccurs()));
        }
        if (one.fixed() != null) {
            demands.add(words.get("profile.fixed", one.fixed()));
        }
        if (!one.allowed().isEmpty()) {
            demands.add(words.get("profile.allowed", String.join(" ", one.allowed())));
        }
        if (one.regex() != null) {
            demands.add(words.get("profile.regex", one.regex()));
        }
        out.println("  " + one.onKind().code() + "/" + one.onPath() + ": " + String.join("; ", demands));
    }

    private void weight(RuleSeverity one) {
        String title = RuleTexts.standard()
                .find(one.rule())
                .map((RuleEntry rule) -> "  " + rule.title(words.locale()))
                .orElse("");
        out.println("  " + one.rule() + ": "
                + words.get("severity." + one.severity().code()) + title);
    }
}
