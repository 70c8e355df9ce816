package org.regmeta.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regmeta.Validator;
import org.regmeta.codelist.CodeListEntry;
import org.regmeta.codelist.CodeLists;
import org.regmeta.internal.model.Model;
import org.regmeta.internal.model.ModelTexts;
import org.regmeta.internal.model.Property;
import org.regmeta.internal.model.Structure;
import org.regmeta.validation.RuleEntry;
import org.regmeta.validation.RuleTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code regmeta explain}: a rule, a kind, a property, a code list or a profile, offline; or of an authorisation, which requirement needs each field. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RM-…|KIND[.PROPERTY]|CODELIST|PROFILE|ID",
            descriptionKey = "explain.subject")
    private @Nullable String subject;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "explain.files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--at", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate at;

    @Override
    public Integer call() throws IOException {
        if (subject == null) {
            list();
            return ExitCode.OK;
        }
        if (!files.isEmpty()) {
            new NeedsText(main.words(), main.out()).write(subject, files, at == null ? LegalDay.today() : at);
            return ExitCode.OK;
        }
        Optional<RuleEntry> rule = RuleTexts.standard().find(subject.toUpperCase(Locale.ROOT));
        if (rule.isPresent()) {
            rule(rule.get());
        } else if (Model.standard().kind(subject) != null) {
            structure(Model.standard().kind(subject));
        } else if (CodeLists.names().contains(subject)) {
            codeList(subject);
        } else if (new Profiles(main.words()).bundled().containsKey(subject)) {
            new ProfileText(main.words(), main.out()).write(subject);
        } else if (!property(subject) && !ownRule(subject)) {
            throw new UsageException(main.words().get("explain.unknown", subject));
        }
        return ExitCode.OK;
    }

    private Locale locale() {
        return main.words().locale();
    }

    private void line(String text) {
        main.out().println(text);
    }

    private void list() {
        RuleTexts.standard().all().forEach(rule -> line(rule.id() + "  " + rule.title(locale())));
        Validator.standard().ownRules().forEach(rule -> line(rule.id() + "  " + rule.title(locale())));
        Model.standard().kindNames().forEach(kind -> line(kind + "  " + ModelTexts.title(kind, locale())));
        CodeLists.names().forEach(list -> line(list + "  " + CodeLists.title(list, locale().getLanguage())));
        new Profiles(main.words()).bundled().forEach((name, title) -> line(name + "  " + title));
    }

    /** A rule that was put beside those of the standard; looked for last, because all rules are loaded for it. */
    private boolean ownRule(String id) {
        Optional<RuleEntry> own = Validator.standard().ownRules().stream()
                .filter(rule -> rule.id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst();
        own.ifPresent(this::rule);
        return own.isPresent();
    }

    private void rule(RuleEntry rule) {
        Words words = main.words();
        line(rule.id() + "  " + rule.title(locale()));
        line("");
        line(words.get("severity." + rule.severity().code()) + " · " + rule.layer()
                + (rule.since().isEmpty() ? "" : " · " + words.get("since", rule.since())));
        line("");
        line(rule.rationale(locale()));
        line("");
        line(words.get("explain.message", rule.message(locale())));
        line(words.get("explain.hint", rule.hint(locale())));
        if (!rule.sources().isEmpty()) {
            line(words.get("explain.source", String.join("; ", rule.sources())));
        }
        RuleCases.show(rule.id(), words, main.out());
    }

    private void structure(@Nullable Structure kind) {
        if (kind == null) {
            return;
        }
        line(ModelTexts.title(kind.name(), locale()) + " (" + kind.name() + ")");
        line("");
        line(ModelTexts.structure(kind.name(), locale()));
        line("");
        for (Structure.Use use : kind.uses()) {
            String occurs = use.required()
                    ? (use.property().list() ? "+" : "1")
                    : (use.property().list() ? "*" : "?");
            line("  " + occurs + " " + use.name() + ": " + type(use.property()));
        }
    }

    private static String type(Property property) {
        return property.codeList().isEmpty() ? property.type() : property.type() + "(" + property.codeList() + ")";
    }

    private void codeList(String name) {
        line(CodeLists.title(name, locale().getLanguage()) + " (" + name + " " + CodeLists.version(name) + ")");
        line("");
        line(CodeLists.description(name, locale().getLanguage()));
        line("");
        for (CodeListEntry entry : CodeLists.entries(name)) {
            line("  " + entry.code() + "  " + entry.title(locale()) + ": " + entry.definition(locale()));
        }
    }

    private boolean property(String name) {
        int dot = name.indexOf('.');
        Property property = Model.standard().property(name.substring(dot + 1));
        Structure owner = dot < 0 ? null : Model.standard().kind(name.substring(0, dot));
        if (property == null || (dot >= 0 && (owner == null || owner.use(property.name()) == null))) {
            return false;
        }
        line(name + ": " + type(property) + (property.list() ? " *" : ""));
        line("");
        line(ModelTexts.property(property.name(), locale()));
        line("");
        line(main.words().get("explain.example", property.example()));
        line("RDF: " + property.rdf());
        return true;
    }
}
