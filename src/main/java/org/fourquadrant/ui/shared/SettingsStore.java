package org.fourquadrant.ui.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.Settings;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;

/**
 * The one owner of the settings: reads them at the start and has them written whole whenever one of them changes. What cannot be
 * read or written is logged and disturbs nobody. Used on one thread; writing may be left to another.
 */
public final class SettingsStore {

    /** The file in the settings folder. */
    public static final String FILE = "settings.json";

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());

    /** What earlier versions of the program kept in files of their own. */
    private static final String OLD_RECENT = "recent-files.txt";

    private static final String OLD_EXPORT = "export.properties";
    private static final String OLD_WELCOMED = "welcomed";

    private final Path file;
    private final List<PutAside> aside = new CopyOnWriteArrayList<>();
    private final Consumer<Runnable> writer;
    private Settings settings;
    private int waiting;

    // Of the file; once it was read, of the writer alone.
    private Settings written;
    private Optional<FileStamp> stamp;

    /**
     * Settings that are written at once.
     *
     * @param folder where; made when there is something to keep
     */
    public SettingsStore(Path folder) {
        this(folder, Runnable::run);
    }

    /**
     * Settings that somebody else writes.
     *
     * @param folder where; made when there is something to keep
     * @param writer does what it is given, in that order
     */
    public SettingsStore(Path folder, Consumer<Runnable> writer) {
        this.writer = writer;
        file = folder.resolve(FILE);
        stamp = FileStamp.of(file);
        settings = stamp.isPresent() ? read() : without(folder);
        written = settings;
    }

    /** The file of settings as it was, where not all of it was read. */
    public List<PutAside> aside() {
        return List.copyOf(aside);
    }

    /** The settings as they are. */
    public synchronized Settings settings() {
        return settings;
    }

    /**
     * Changes settings and has them kept; settings equal to the present ones are not written.
     *
     * @param change knows only what it is given: the writer makes it once more, on what another window may have kept meanwhile
     */
    public void change(UnaryOperator<Settings> change) {
        synchronized (this) {
            settings = change.apply(settings);
            waiting++;
        }
        writer.accept(() -> {
            write(change);
            taken();
        });
    }

    /** What another window kept is known here too, once nothing of one's own waits to be written. */
    private synchronized void taken() {
        waiting--;
        if (waiting == 0) {
            settings = written;
        }
    }

    private void write(UnaryOperator<Settings> change) {
        Optional<FileStamp> now = FileStamp.of(file);
        if (now.isPresent() && !now.equals(stamp)) {
            written = read();
            stamp = now;
        }
        Settings next = change.apply(written);
        if (next.equals(written)) {
            return;
        }
        written = next;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] bytes = next.json().getBytes(StandardCharsets.UTF_8);
            new AtomicFile().write(file, Overwrite.REPLACE, stream -> stream.write(bytes));
            stamp = FileStamp.of(file);
        } catch (IOException notKept) {
            LOG.log(System.Logger.Level.WARNING, "The settings were not kept", notKept);
        }
    }

    private Settings read() {
        try {
            var loaded = Settings.read(file.toString(), Files.readString(file));
            loaded.problems().forEach(problem -> LOG.log(System.Logger.Level.INFO, () -> file + ": " + problem));
            if (!loaded.problems().isEmpty()) {
                putAside(loaded.value().isPresent() ? KeptFile.Loss.PART : KeptFile.Loss.DAMAGED);
            }
            return loaded.value().orElse(Settings.FIRST);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "The settings were not read: " + unreadable);
            putAside(KeptFile.Loss.DAMAGED);
            return Settings.FIRST;
        }
    }

    private void putAside(KeptFile.Loss loss) {
        try {
            aside.add(PutAside.copy(file, loss));
        } catch (IOException notCopied) {
            LOG.log(System.Logger.Level.WARNING, "The settings were not put aside", notCopied);
        }
    }

    /** Where there is no file of settings, but perhaps a folder or a pipe in its place. */
    private Settings without(Path folder) {
        if (Files.exists(file)) {
            putAside(KeptFile.Loss.DAMAGED);
        }
        return takenOver(folder);
    }

    /** The settings of the old files, which stay where they are for an older program. */
    private static Settings takenOver(Path folder) {
        Settings taken = Settings.FIRST.withWelcomed(Files.exists(folder.resolve(OLD_WELCOMED)));
        taken = taken.withRecentFiles(oldLines(folder.resolve(OLD_RECENT)));
        return taken.withExport(oldProperties(folder.resolve(OLD_EXPORT)));
    }

    private static List<String> oldLines(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Files.readString(file)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "Old settings were not read: " + unreadable);
            return List.of();
        }
    }

    private static Map<String, String> oldProperties(Path file) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (var reader = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(reader);
            Map<String, String> values = new LinkedHashMap<>();
            kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
            return values;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "Old settings were not read: " + unreadable);
            return Map.of();
        }
    }
}
