package org.fourquadrant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.Cli;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.Comfort;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.task.Ahead;
import org.fourquadrant.ui.task.SecondStart;
import org.fourquadrant.ui.task.ToolkitStart;

/**
 * Where the program starts: the window without arguments or with files, the command line with any others. A plain class, since a main class
 * that extends the toolkit's own asks for the toolkit before anything can be said about its absence.
 */
public final class Launcher {

    static final String BUNDLE = "org.fourquadrant.launcher";

    private Launcher() {}

    /** Opens a further window, with a state of its own. */
    static final String NEW_WINDOW = "--new-window";

    public static void main(String[] arguments) {
        // Must be set before AWT is first used: it draws into memory only and must not look for a display.
        System.setProperty("java.awt.headless", "true");
        Language language = Language.ofTag(Locale.getDefault().toLanguageTag());
        boolean further = arguments.length > 0 && arguments[0].equals(NEW_WINDOW);
        String[] rest = further ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        if (rest.length > 0 && !arePaths(rest)) {
            System.exit(commandLine(language, arguments).run(arguments));
        }
        List<Path> asked = asked(rest);
        if (asked.size() < rest.length) {
            System.exit(noSuchFile(language, rest));
        }
        Path settings = UserFolder.ofProgram();
        Optional<StateFolder> first = further ? Optional.empty() : StateFolder.ofFirst(settings);
        if (!further && first.isEmpty() && SecondStart.tell(settings, asked)) {
            return;
        }
        openWindow(language, first.orElseGet(() -> StateFolder.ofAnother(settings)), asked);
    }

    /** The files and folders that the program is started with alone, as from a file manager, as far as they are there. */
    static List<Path> asked(String... arguments) {
        List<Path> there = new ArrayList<>();
        for (String argument : arguments) {
            if (isPath(argument) && exists(argument)) {
                there.add(Path.of(argument));
            }
        }
        return there;
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** No command looks like a path. */
    static boolean arePaths(String... arguments) {
        for (String argument : arguments) {
            if (!isPath(argument)) {
                return false;
            }
        }
        return true;
    }

    /** Without a pattern: to make one takes half as long as to hand over a file. */
    private static boolean isPath(String argument) {
        return !argument.startsWith("-")
                && (argument.indexOf('.') >= 0 || argument.indexOf('/') >= 0 || argument.indexOf('\\') >= 0);
    }

    private static int noSuchFile(Language language, String... files) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        for (String file : files) {
            if (!exists(file)) {
                err.println(Texts.of(BUNDLE, language).format("no_file", file));
            }
        }
        return 2;
    }

    /** What a slide needs is made side by side while the arguments are read. */
    private static Cli commandLine(Language language, String... arguments) {
        // Commands write past these: whatever a library says there are not their words.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Supplier<Workspace> workspace = new WorkspaceLoader()::load;
        Supplier<Chart> chart = Chart::new;
        if (Cli.draws(arguments)) {
            workspace = Ahead.begin(workspace);
            chart = Ahead.begin(chart);
        }
        return Cli.onTerminal(workspace, chart, language, Launcher::record);
    }

    /** Writes a fault of the program into its log, and says where that is. */
    private static Path record(Throwable fault) {
        LogFile log = LogFile.ofProgram();
        log.record(fault);
        log.close();
        return log.file();
    }

    private static void openWindow(Language language, StateFolder state, List<Path> asked) {
        LogFile log = LogFile.ofProgram();
        log.install();
        PrintStream standardError = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        // A toolkit that cannot start prints its own trace; what it says goes to the log.
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            open(language, log, state, asked);
        } catch (RuntimeException | Error fault) {
            log.record(fault);
            System.setErr(standardError);
            PrintStream err = new PrintStream(standardError, true, StandardCharsets.UTF_8);
            err.println(new FaultText(language).sentence(fault));
            // The toolkit's own thread would keep the program alive without a window.
            System.exit(1);
        } finally {
            System.setErr(standardError);
            if (said.size() > 0) {
                log().log(System.Logger.Level.INFO, () -> said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static void open(Language language, LogFile log, StateFolder state, List<Path> asked) {
        magnify(state.own().resolve(SettingsStore.FILE));
        ToolkitStart toolkit = ToolkitStart.begin(Look::prepare);
        Supplier<Chart> chart = Ahead.begin(Chart::new);
        Workspace workspace = new WorkspaceLoader().load();
        View first = FirstView.of(workspace, language);
        App app = new App(workspace, chart.get(), first, log, state, asked);
        try {
            toolkit.then(app::showWindow);
            app.drawAhead();
            app.readAhead();
        } catch (ToolkitStart.Unavailable unavailable) {
            log().log(System.Logger.Level.INFO, "No window", unavailable);
            System.exit(drawInstead(app, unavailable, language));
        }
    }

    /** Tells the toolkit, before it starts, how large a person wants everything. */
    private static void magnify(Path settings) {
        try {
            if (Files.isRegularFile(settings)) {
                Comfort.scaleIn(Files.readString(settings)).ifPresent(percent -> {
                    System.setProperty("glass.gtk.uiScale", percent + "%");
                    System.setProperty("glass.win.uiScale", percent + "%");
                });
            }
        } catch (IOException unreadable) {
            log().log(System.Logger.Level.INFO, () -> "The size of the window was not read: " + unreadable);
        }
    }

    /** Asked for when there is something to say: a start that only hands over its file shall not wait for it. */
    private static System.Logger log() {
        return System.getLogger(Launcher.class.getName());
    }

    private static int drawInstead(App app, ToolkitStart.Unavailable unavailable, Language language) {
        WithoutWindow instead = new WithoutWindow(
                language, System.getenv(), List.of(Path.of(""), Path.of(System.getProperty("java.io.tmpdir"))));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return instead.draw(app, unavailable.getCause(), out::println);
    }

    /** The folder that this platform has for a program's settings. */
    static final class UserFolder {

        private static final String NAME = "four-quadrant";

        private UserFolder() {}

        static Path ofProgram() {
            return of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        }

        /** Where programs keep their settings: XDG config folder, {@code Library/Application Support}, {@code AppData}. */
        static Path of(Map<String, String> environment, String system, Path home) {
            String name = system.toLowerCase(Locale.ROOT);
            if (name.contains("mac")) {
                return home.resolve("Library/Application Support").resolve(NAME);
            }
            if (name.contains("win")) {
                String roaming = environment.get("APPDATA");
                return (roaming == null ? home : Path.of(roaming)).resolve(NAME);
            }
            String config = environment.get("XDG_CONFIG_HOME");
            return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve(NAME);
        }
    }
}
