package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
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

/**
 * The log in the platform's own folder. The file is made when there is something to write, and begins each run with what runs. A
 * fault that comes again is counted and not written again, so that a flood of one leaves the first cause where it is; of earlier
 * runs the last megabytes are kept beside it.
 */
final class LogFile extends Handler {

    private static final int MEGABYTE = 1_000_000;

    /** A run that writes so many entries says nothing new any more. */
    private static final int MOST_ENTRIES = 10_000;

    /** So many kinds of faults are told apart. */
    private static final int MOST_KINDS = 1_000;

    private final Path file;
    private Optional<FileHandler> open = Optional.empty();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private int entries;
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
            counted(entry).ifPresent(told -> handler().ifPresent(handler -> handler.publish(told)));
        }
    }

    /** The entry where it is the first of its kind; the 10th, 100th and so on as a number; nothing in between. */
    private Optional<LogRecord> counted(LogRecord entry) {
        if (entry.getThrown() == null) {
            entries++;
            return entries <= MOST_ENTRIES ? Optional.of(entry) : Optional.empty();
        }
        String kind = kindOf(entry.getThrown());
        if (counts.size() >= MOST_KINDS && !counts.containsKey(kind)) {
            return Optional.empty();
        }
        long count = counts.merge(kind, 1L, Long::sum);
        if (count == 1) {
            return Optional.of(entry);
        }
        boolean isPowerOfTen = String.valueOf(count).matches("10+");
        return isPowerOfTen
                ? Optional.of(new LogRecord(entry.getLevel(), count + " times: " + kind))
                : Optional.empty();
    }

    private static String kindOf(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String versions() {
        return String.join(
                ", ",
                ProgramVersion.named(),
                "Java " + System.getProperty("java.version") + " by " + System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "memory at most " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB");
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

    /** The file of before gives way where it is large: the one before that goes, never what was written in this run. */
    private void rotate() throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > MEGABYTE) {
            Path before = file.resolveSibling(file.getFileName() + ".1");
            Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<FileHandler> handler() {
        if (open.isEmpty() && !failed) {
            try {
                Files.createDirectories(file.getParent());
                rotate();
                FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), 0, 1, true);
                handler.setFormatter(new SimpleFormatter());
                handler.setEncoding("UTF-8");
                open = Optional.of(handler);
                handler.publish(new LogRecord(Level.INFO, versions()));
            } catch (IOException noLog) {
                // A program that cannot log goes on working; there is nobody to tell.
                failed = true;
            }
        }
        return open;
    }
}
