package org.fourquadrant.ui.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.Settings;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;

/**
 * The one owner of the settings: reads them at the start and writes them whole whenever one of them changes. What cannot be
 * read or written is logged and disturbs nobody. Used on one thread only.
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
    private final List<PutAside> aside = new ArrayList<>();
    private Settings settings;
    private Optional<FileStamp> stamp;

    /** @param folder where; made when there is something to keep */
    public SettingsStore(Path folder) {
        file = folder.resolve(FILE);
        stamp = FileStamp.of(file);
        settings = stamp.isPresent() ? read() : takenOver(folder);
    }

    /** The file of settings as it was, where not all of it was read. */
    public List<PutAside> aside() {
        return List.copyOf(aside);
    }

    /** The settings as they are. */
    public Settings settings() {
        return settings;
    }

    /** Changes settings and keeps them; settings equal to the present ones are not written. */
    public void change(UnaryOperator<Settings> change) {
        // Another window may have written meanwhile: what it remembers stays.
        Optional<FileStamp> now = FileStamp.of(file);
        if (now.isPresent() && !now.equals(stamp)) {
            settings = read();
            stamp = now;
        }
        Settings next = change.apply(settings);
        if (next.equals(settings)) {
            return;
        }
        settings = next;
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
