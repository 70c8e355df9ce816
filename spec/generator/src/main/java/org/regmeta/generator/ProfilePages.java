package org.regmeta.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of the profiles in one language: what each demands, and which documents meet it or do not. */
final class ProfilePages {
    private static final String CASES = "../../../conformance/profiles/";

    private final Map<String, ProfileSource> profiles;
    private final Map<String, RuleSource> rules;
    private final String language;

    ProfilePages(Map<String, ProfileSource> profiles, Map<String, RuleSource> rules, String language) {
        this.profiles = profiles;
        this.rules = rules;
        this.language = language;
    }

    /** File name below the language's folder to content. */
    Map<String, String> write() {
        Map<String, String> pages = new LinkedHashMap<>();
        profiles.values().forEach(profile -> pages.put("profiles/" + profile.name() + ".md", page(profile)));
        return pages;
    }

    /** The table of all profiles for the first page of the reference. */
    void index(Page page) {
        if (profiles.isEmpty()) {
            return;
        }
        page.heading(2, word("profiles"));
        page.header(word("title"), "", word("version"));
        profiles.values()
                .forEach(profile -> page.row(
                        "[" + profile.title().in(language) + "](profiles/" + profile.name() + ".md)",
                        "`" + profile.name() + "`",
                        profile.version()));
    }

    private String page(ProfileSource profile) {
        Page page = new Page(
                word("profile") + ": " + profile.title().in(language) + " (`" + profile.name() + "`)",
                word("generated"));
        page.line(profile.description().in(language)).line("");
        page.line("* " + word("version") + " " + profile.version());
        if (!profile.domains().isEmpty()) {
            page.line("* [`domain`](../codelists/domain.md): `" + String.join("`, `", profile.domains()) + "`");
        }
        chain(profile)
                .forEach(base -> page.line(
                        "* " + word("buildsOn") + " [" + base.title().in(language) + "](" + base.name() + ".md)"));
        page.line("* `regmeta validate " + word("file") + " --profile " + profile.name() + "`");
        profile.restrictions().stream()
                .map(ProfileSource.Restriction::kind)
                .distinct()
                .forEach(kind -> page.line("* `regmeta new " + kind + " --profile " + profile.name() + "`"));
        page.heading(2, word("demands"));
        restrictions(page, profile);
        for (ProfileSource base : chain(profile)) {
            page.heading(3, word("demandsOf") + " " + base.title().in(language));
            restrictions(page, base);
        }
        weights(page, profile);
        documents(page, profile);
        return page.text();
    }

    /** The profiles on which one builds, the nearest first. */
    private List<ProfileSource> chain(ProfileSource profile) {
        List<ProfileSource> chain = new ArrayList<>();
        ProfileSource base = profiles.get(profile.base());
        while (base != null && !chain.contains(base)) {
            chain.add(base);
            base = profiles.get(base.base());
        }
        return chain;
    }

    private void restrictions(Page page, ProfileSource profile) {
        page.header(word("kind"), word("property"), word("demand"));
        for (ProfileSource.Restriction one : profile.restrictions()) {
            List<String> demands = new ArrayList<>();
            for (ProfileSource.Part part : one.parts()) {
                String values = "`" + String.join("`, `", part.values()) + "`";
                boolean bare = part.name().equals("required") || part.name().equals("forbidden");
                demands.add(word("demand." + part.name()) + (bare ? "" : ": " + values));
            }
            page.row(
                    "[`" + one.kind() + "`](../" + one.kind() + ".md)",
                    "[`" + one.path() + "`](../properties.md#" + last(one.path()) + ")",
                    String.join("; ", demands));
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private void weights(Page page, ProfileSource profile) {
        List<ProfileSource> all = new ArrayList<>(List.of(profile));
        all.addAll(chain(profile));
        if (all.stream().allMatch(one -> one.weights().isEmpty())) {
            return;
        }
        page.heading(2, word("weights"));
        page.header(word("rules"), word("title"), word("severity"));
        for (ProfileSource one : all) {
            for (ProfileSource.Weight weight : one.weights()) {
                RuleSource rule = rules.get(weight.rule());
                page.row(
                        "[" + weight.rule() + "](../rules.md#" + weight.rule().toLowerCase(Locale.ROOT) + ")",
                        rule == null ? "" : rule.title().in(language),
                        rule == null
                                ? word(weight.severity())
                                : word(rule.severity()) + " → " + word(weight.severity()));
            }
        }
    }

    private void documents(Page page, ProfileSource profile) {
        if (profile.passing().isEmpty()) {
            return;
        }
        page.heading(2, word("passing"));
        for (ProfileSource.Passing one : profile.passing()) {
            page.line("* " + one.title().in(language) + ": " + link(profile, one.file()));
        }
        page.heading(2, word("failing"));
        page.header(word("whatFails"), word("differsFrom"), word("finding"));
        for (ProfileSource.Failing one : profile.failing()) {
            page.row(
                    one.title().in(language) + ": " + link(profile, one.file()),
                    "`" + one.from() + "`",
                    "`" + String.join("` `", one.findings()) + "`");
        }
    }

    private static String link(ProfileSource profile, String file) {
        return "[`" + file + "`](" + CASES + profile.name() + "/" + file + ".json)";
    }

    private String word(String key) {
        return Words.of(key, language);
    }
}
