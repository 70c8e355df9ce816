package org.regmeta.generator;

import java.util.Map;

/** The page of rules in one language. */
final class RulePages {
    private final Map<String, RuleSource> rules;
    private final String language;

    RulePages(Map<String, RuleSource> rules, String language) {
        this.rules = rules;
        this.language = language;
    }

    String write() {
        Page page = new Page(word("rules"), word("generated"));
        page.header("Id", word("severity"), word("layer"), word("title"));
        rules.values()
                .forEach(rule -> page.row(
                        "[" + rule.id() + "](#" + rule.id().toLowerCase(java.util.Locale.ROOT) + ")",
                        word(rule.severity()),
                        rule.layer(),
                        rule.title().in(language)));
        for (RuleSource rule : rules.values()) {
            page.heading(2, rule.id());
            page.line("**" + rule.title().in(language) + "** (`" + rule.name() + "`)")
                    .line("");
            page.line("* " + word("severity") + ": " + word(rule.severity()) + " · " + word("layer") + ": "
                    + rule.layer() + " · " + word("since") + " " + rule.since());
            page.line("* " + word("looksAt") + ": " + String.join(", ", rule.kinds())
                    + (rule.paths().isEmpty() ? "" : " · `" + String.join("`, `", rule.paths()) + "`"));
            page.line("* " + word("message") + ": " + plain(rule.message().in(language)));
            page.line("* " + word("hint") + ": " + plain(rule.hint().in(language)));
            page.line("* " + word("rationale") + ": " + rule.rationale().in(language));
            page.line("* " + word("source") + ": " + String.join("; ", rule.sources()));
        }
        return page.text();
    }

    /** A template for readers: each value by its name alone, and nothing left out. */
    private static String plain(String template) {
        return template.replace("[[", "").replace("]]", "").replaceAll("\\{([A-Za-z]+)\\|[^}]*}", "{$1}");
    }

    private String word(String key) {
        return Words.of(key, language);
    }
}
