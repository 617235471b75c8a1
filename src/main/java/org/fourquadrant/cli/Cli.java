package org.fourquadrant.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the program on a terminal: the functions of the window without a window. */
public final class Cli {

    private static final int WIDTH = 100;

    private final Supplier<Workspace> workspace;
    private final Supplier<Chart> chart;
    private final Language preferred;
    private final OutputStream out;
    private final OutputStream err;
    private final Function<Throwable, Path> log;

    /**
     * @param workspace gives the bundled workspace; asked by commands that need it
     * @param chart gives the chart; asked when a slide is drawn
     * @param preferred the language of output where {@code --lang} does not say
     * @param out standard output, for results as UTF-8 text or as bytes
     * @param err standard error, for what went wrong as UTF-8 text
     */
    public Cli(
            Supplier<Workspace> workspace,
            Supplier<Chart> chart,
            Language preferred,
            OutputStream out,
            OutputStream err) {
        this(workspace, chart, preferred, out, err, fault -> Path.of(""));
    }

    private Cli(
            Supplier<Workspace> workspace,
            Supplier<Chart> chart,
            Language preferred,
            OutputStream out,
            OutputStream err,
            Function<Throwable, Path> log) {
        this.log = Objects.requireNonNull(log, "log");
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.chart = Objects.requireNonNull(chart, "chart");
        this.preferred = Objects.requireNonNull(preferred, "preferred");
        this.out = Objects.requireNonNull(out, "out");
        this.err = Objects.requireNonNull(err, "err");
    }

    /**
     * The command line on the streams of the process. It writes past {@code System.out}, which hides a full disk.
     *
     * @param workspace gives the bundled workspace
     * @param chart gives the chart
     * @param preferred the language of output where {@code --lang} does not say
     * @param log writes down a fault of the program and says where
     */
    public static Cli onTerminal(
            Supplier<Workspace> workspace, Supplier<Chart> chart, Language preferred, Function<Throwable, Path> log) {
        return new Cli(
                workspace,
                chart,
                preferred,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                log);
    }

    /** Whether the arguments ask for the command that needs workspace and chart whatever else they say. */
    public static boolean draws(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(SlideCommand.NAME);
    }

    /**
     * Runs the command that the arguments name. Never throws and never ends the virtual machine.
     *
     * @return the exit code, one of {@link ExitCode}
     */
    public int run(String... arguments) {
        // Drawing a slide must not look for a display; AWT reads this when it is first used.
        System.setProperty("java.awt.headless", "true");
        CommandContext context =
                new CommandContext(workspace, chart, LanguageOption.in(arguments), preferred, new Console(out, err));
        FailureHandler failures = new FailureHandler(context, log);
        Locale machine = Locale.getDefault();
        // Options of a help are sorted in the machine's language else, where Turkish has an i of its own.
        Locale.setDefault(Locale.ROOT);
        try {
            // Slides can be asked for in several languages at once; messages are in the first.
            String[] understood = draws(arguments) ? LanguageOption.withFirst(arguments) : arguments;
            PrintWriter help = context.console().help();
            int code = commandLine(context, failures, help, LanguageOption.allIn(arguments), understood)
                    .execute(understood);
            return help.checkError() && code == ExitCode.DONE ? failures.notPrinted() : code;
        } catch (RuntimeException | Error fault) {
            return failures.fault(fault);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static CommandLine commandLine(
            CommandContext context,
            FailureHandler failures,
            PrintWriter help,
            List<Language> languages,
            String... arguments) {
        CommandLine root = new CommandLine(new RootCommand());
        for (Object command : asked(commands(context, languages), arguments)) {
            root.addSubcommand(nameOf(command), command);
        }
        return root.setResourceBundle(usage(context.language().locale()))
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(UsageTexts.written(help))
                .setErr(context.console().errors())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    private static List<Object> commands(CommandContext context, List<Language> languages) {
        return List.of(
                new TableCommand(context),
                new CountryCommand(context),
                new CrossingsCommand(context),
                new ChangesCommand(context),
                new YearsCommand(context),
                new MovesCommand(context),
                new TariffCommand(context),
                new DistanceCommand(context),
                new TheoryCommand(context),
                new AgreementCommand(context),
                new SlideCommand(context, languages),
                new PlayCommand(context),
                new OpenCommand(context),
                new EventsCommand(context),
                new CheckCommand(context),
                new ReadCommand(context),
                new ImportCommand(context),
                new DatasetsCommand(context),
                new ManualCommand(context));
    }

    /** The command that comes first alone, since to read what all take makes each start slower; all where none does. */
    private static List<Object> asked(List<Object> commands, String... arguments) {
        List<Object> first = commands.stream()
                .filter(command -> arguments.length > 0 && nameOf(command).equals(arguments[0]))
                .toList();
        return first.isEmpty() ? commands : first;
    }

    private static String nameOf(Object command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    private static ResourceBundle usage(Locale locale) {
        return new UsageTexts(ResourceBundle.getBundle("org.fourquadrant.cli.usage", locale));
    }
}
