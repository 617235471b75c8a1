package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.fourquadrant.text.ProgramVersion;

/** The log in the platform's own folder. The file is made when there is something to write. */
final class LogFile extends Handler {

    private static final int MAX_BYTES = 1_000_000;

    private final Path file;
    private Optional<FileHandler> open = Optional.empty();
    private boolean failed;

    LogFile(Path file) {
        this.file = file;
    }

    /** The log in the folder that this platform has for it. */
    static LogFile ofProgram() {
        Path folder = folder(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        return new LogFile(folder.resolve("four-quadrant.log"));
    }

    /** Where programs keep their logs: XDG state folder, {@code Library/Logs}, {@code LocalAppData}. */
    static Path folder(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Logs/four-quadrant");
        }
        if (name.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home : Path.of(local)).resolve("four-quadrant");
        }
        String state = environment.get("XDG_STATE_HOME");
        return (state == null || state.isBlank() ? home.resolve(".local/state") : Path.of(state))
                .resolve("four-quadrant");
    }

    Path file() {
        return file;
    }

    /** Takes all that is logged from now on; nothing is logged to the terminal any more. */
    void install() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(this);
        setLevel(Level.INFO);
        // Said at each start from a jar, where it is meant so; the toolkit works as well from the class path.
        setFilter(logged ->
                logged.getMessage() == null || !logged.getMessage().startsWith("Unsupported JavaFX configuration"));
    }

    /** Writes a failure that nobody caught. */
    void record(Throwable failure) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Uncaught failure");
        entry.setThrown(failure);
        publish(entry);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) {
            handler().ifPresent(handler -> handler.publish(entry));
        }
    }

    @Override
    public synchronized void flush() {
        open.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        open.ifPresent(FileHandler::close);
        open = Optional.empty();
        failed = true;
    }

    private Optional<FileHandler> handler() {
        if (open.isEmpty() && !failed) {
            try {
                Files.createDirectories(file.getParent());
                FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), MAX_BYTES, 1, true);
                handler.setFormatter(new SimpleFormatter());
                handler.setEncoding("UTF-8");
                open = Optional.of(handler);
                handler.publish(new LogRecord(Level.INFO, ProgramVersion.named() + ", Java " + Runtime.version()));
            } catch (IOException noLog) {
                // A program that cannot log goes on working; there is nobody to tell.
                failed = true;
            }
        }
        return open;
    }
}
