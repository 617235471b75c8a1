package org.fourquadrant;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.Cli;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.task.Ahead;
import org.fourquadrant.ui.task.ToolkitStart;

/**
 * Where the program starts: the window without arguments or with a file, the command line with any others. A plain class, since a main class
 * that extends the toolkit's own asks for the toolkit before anything can be said about its absence.
 */
public final class Launcher {

    private static final System.Logger LOG = System.getLogger(Launcher.class.getName());

    private Launcher() {}

    public static void main(String[] arguments) {
        // Must be set before AWT is first used: it draws into memory only and must not look for a display.
        System.setProperty("java.awt.headless", "true");
        Language language = Language.ofTag(Locale.getDefault().toLanguageTag());
        Optional<Path> asked = asked(arguments);
        if (arguments.length > 0 && asked.isEmpty()) {
            System.exit(commandLine(language, arguments).run(arguments));
        }
        openWindow(language, asked);
    }

    /** The file or folder that the program is started with alone, as from a file manager; no command looks like a path. */
    static Optional<Path> asked(String... arguments) {
        boolean isPath = arguments.length == 1 && arguments[0].matches(".*[./\\\\].*");
        return isPath && Files.exists(Path.of(arguments[0])) ? Optional.of(Path.of(arguments[0])) : Optional.empty();
    }

    /** What a slide needs is made side by side while the arguments are read. */
    private static Cli commandLine(Language language, String... arguments) {
        return Cli.draws(arguments)
                ? Cli.onTerminal(Ahead.begin(new WorkspaceLoader()::load), Ahead.begin(Chart::new), language)
                : Cli.onTerminal(new WorkspaceLoader()::load, Chart::new, language);
    }

    private static void openWindow(Language language, Optional<Path> asked) {
        LogFile log = LogFile.ofProgram();
        log.install();
        PrintStream standardError = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        // A toolkit that cannot start prints its own trace; what it says goes to the log.
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            open(language, log, asked);
        } finally {
            System.setErr(standardError);
            if (said.size() > 0) {
                LOG.log(System.Logger.Level.INFO, () -> said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static void open(Language language, LogFile log, Optional<Path> asked) {
        ToolkitStart toolkit = ToolkitStart.begin(Look::prepare);
        Supplier<Chart> chart = Ahead.begin(Chart::new);
        Workspace workspace = new WorkspaceLoader().load();
        View first = FirstView.of(workspace, language);
        App app = new App(workspace, chart.get(), first, log, UserFolder.ofProgram(), asked);
        try {
            toolkit.then(app::showWindow);
            app.drawAhead();
        } catch (ToolkitStart.Unavailable unavailable) {
            LOG.log(System.Logger.Level.INFO, "No window", unavailable);
            System.exit(drawInstead(app, unavailable, language));
        }
    }

    private static int drawInstead(App app, ToolkitStart.Unavailable unavailable, Language language) {
        WithoutWindow instead = new WithoutWindow(
                language, System.getenv(), List.of(Path.of(""), Path.of(System.getProperty("java.io.tmpdir"))));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return instead.draw(app, unavailable.getCause(), out::println);
    }
}
