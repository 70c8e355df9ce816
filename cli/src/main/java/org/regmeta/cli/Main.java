package org.regmeta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.regmeta.catalogue.TooManyFieldsException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the command {@code regmeta}. */
@Command(name = "regmeta", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class Main implements Runnable {
    private static final String COMPLETION = "generate-completion";
    private static final String HELP = "help";

    /** In the order of the help. */
    private static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Lines answers;
    private final Lines messages;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lang",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "de|en",
            descriptionKey = "option.lang")
    private String language = "de";

    Main(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.words = new Words(locale);
        this.answers = new Lines(out);
        this.messages = new Lines(err);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Words words() {
        return words;
    }

    /** A line of what was asked for. */
    void answer(String key, Object... values) {
        answers.line(words.get(key, values));
    }

    /** A line about the call itself, beside what was asked for. */
    void tell(String key, Object... values) {
        messages.line(words.get(key, values));
    }

    @Override
    public void run() {
        spec.commandLine().usage(out);
    }

    /**
     * Runs the command and ends the process.
     *
     * @param arguments command line, as the user typed it
     */
    public static void main(String[] arguments) {
        HeadStart.begin(List.of(arguments));
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        System.exit(run(List.of(arguments), out, err));
    }

    private static PrintStream stream(FileDescriptor descriptor, String property) {
        Charset charset = StandardCharsets.UTF_8;
        // until Java 18 the property of a console has another name, and there is none for what is no console
        String name = System.getProperty(property, System.getProperty("sun." + property));
        if (name != null && Charset.isSupported(name) && !name.startsWith("ANSI_X3")) {
            charset = Charset.forName(name);
        }
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }

    /** Runs the command without ending the process. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, FileSystems.getDefault());
    }

    /** The same with files that lie elsewhere. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, FileSystem files) {
        Main main = new Main(out, err, localeOf(arguments));
        CommandLine line = main.commandLine(files, wanted(arguments));
        int code = line.execute(arguments.toArray(String[]::new));
        boolean cut = out.checkError();
        if (cut) {
            main.tell("failed.output");
        }
        err.flush();
        return cut && code < ExitCode.USAGE ? ExitCode.INCOMPLETE : code;
    }

    /** With all subcommands. */
    CommandLine commandLine(FileSystem files) {
        return commandLine(files, SUBCOMMANDS);
    }

    private CommandLine commandLine(FileSystem files, Map<String, Class<?>> subcommands) {
        CommandLine line = new CommandLine(this);
        subcommands.forEach(line::addSubcommand);
        return line.setResourceBundle(Words.bundle(words.locale()))
                .setExpandAtFiles(false)
                .registerConverter(Path.class, files::getPath)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> misused(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    private int misused(ParameterException e) {
        messages.line(misuse(e));
        tell("see.help", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    /** What picocli says, in the reader's language. */
    private String misuse(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return words.get(
                    "usage.missing",
                    missing.getMissing().stream().map(Main::name).collect(Collectors.joining(", ")));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return words.get("usage.value", name(e.getArgSpec()), e.getValue());
        }
        return words.get("usage.wrong", String.valueOf(e.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static Map<String, Class<?>> subcommands() {
        Map<String, Class<?>> subcommands = new LinkedHashMap<>();
        subcommands.put("validate", ValidateCommand.class);
        subcommands.put("convert", ConvertCommand.class);
        subcommands.put("match", MatchCommand.class);
        subcommands.put("graph", GraphCommand.class);
        subcommands.put("explain", ExplainCommand.class);
        subcommands.put("new", NewCommand.class);
        subcommands.put("digest", DigestCommand.class);
        subcommands.put("diff", DiffCommand.class);
        subcommands.put("bump", BumpCommand.class);
        subcommands.put("conformance", ConformanceCommand.class);
        subcommands.put(COMPLETION, GenerateCompletion.class);
        subcommands.put(HELP, HelpCommand.class);
        return subcommands;
    }

    /**
     * The subcommands that the arguments name; all, where none is named or where the answer is about all. Setting one up means reading its
     * annotations, and for all together that takes as long as checking a small file.
     */
    private static Map<String, Class<?>> wanted(List<String> arguments) {
        Map<String, Class<?>> named = new LinkedHashMap<>(SUBCOMMANDS);
        named.keySet().retainAll(arguments);
        return named.isEmpty() || named.containsKey(COMPLETION) || named.containsKey(HELP) ? SUBCOMMANDS : named;
    }

    private int failed(Exception e) {
        if (e instanceof UsageException usage) {
            usage.lines().forEach(messages::line);
            return ExitCode.USAGE;
        }
        if (e instanceof IOException) {
            tell("failed.io", e.getClass().getSimpleName() + ": " + e.getMessage());
        } else if (e instanceof TooManyFieldsException) {
            tell("structure.large", String.valueOf(e.getMessage()));
        } else {
            tell("failed.internal", e.toString());
        }
        return ExitCode.INCOMPLETE;
    }

    /** The language must be known before the texts of the options are. */
    private static Locale localeOf(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english = arguments.contains("--lang=en")
                || (at >= 0
                        && at + 1 < arguments.size()
                        && arguments.get(at + 1).equals("en"));
        return english ? Locale.ENGLISH : Locale.GERMAN;
    }

    String language() {
        return language;
    }
}
