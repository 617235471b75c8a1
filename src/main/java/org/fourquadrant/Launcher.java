package org.fourquadrant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.Cli;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.Comfort;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.SettingsStore;
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
        magnify(UserFolder.ofProgram().resolve(SettingsStore.FILE));
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
            LOG.log(System.Logger.Level.INFO, () -> "The size of the window was not read: " + unreadable);
        }
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

    /** What happens where no window can be opened: the first view is drawn to a file, and it is said where and why. */
    static final class WithoutWindow {

        private static final String FILE = "four-quadrant.png";

        private final Texts texts;
        private final Map<String, String> environment;
        private final List<Path> folders;

        /**
         * The way out for a machine.
         *
         * @param environment its environment variables
         * @param folders where the picture may be put, the first choice first
         */
        WithoutWindow(Language language, Map<String, String> environment, List<Path> folders) {
            this.texts = Texts.of("org.fourquadrant.launcher", language);
            this.environment = environment;
            this.folders = List.copyOf(folders);
        }

        /**
         * Draws the first view.
         *
         * @param cause why there is no window
         * @param out takes the lines for the person who started the program
         * @return the exit code: 0 when the picture is there
         */
        int draw(App app, Throwable cause, Consumer<String> out) {
            out.accept(reason(cause));
            IOException last = null;
            for (Path folder : folders) {
                Path target = folder.resolve(FILE).toAbsolutePath().normalize();
                try {
                    app.draw(target);
                    out.accept(texts.format("drawn", target));
                    out.accept(texts.get("commands"));
                    return 0;
                } catch (IOException elsewhere) {
                    last = elsewhere;
                }
            }
            out.accept(texts.format("not_drawn", last == null ? "" : String.valueOf(last.getMessage())));
            return 1;
        }

        private String reason(Throwable cause) {
            String display = environment.getOrDefault("DISPLAY", "");
            if (cause instanceof TimeoutException) {
                return texts.format("reason.silent", display);
            }
            if (cause instanceof UnsupportedOperationException) {
                return display.isEmpty() ? texts.get("reason.no_display") : texts.format("reason.closed", display);
            }
            if (cause instanceof LinkageError) {
                return texts.format("reason.library", firstLine(cause));
            }
            return texts.format("reason.other", firstLine(cause));
        }

        private static String firstLine(Throwable cause) {
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        }
    }
}
