package org.fourquadrant.ui.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.export.WholeFile;
import org.fourquadrant.model.view.Theme;

/** Keeps the settings of the dialog in a file. What cannot be read or written is no reason to disturb anybody. */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    /** @param file where; its folder is made when there is something to keep */
    public SettingsFile(Path file) {
        this.file = file;
    }

    ExportSettings read() {
        if (!Files.isRegularFile(file)) {
            return ExportSettings.FIRST;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(reader);
            return settings(kept);
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "The export settings were not read: " + unreadable);
            return ExportSettings.FIRST;
        }
    }

    private static ExportSettings settings(Properties kept) {
        double textScale = Double.parseDouble(kept.getProperty("text_scale"));
        return new ExportSettings(
                SlideFormat.valueOf(kept.getProperty("format")),
                new SlideSize(PixelSize.parse(kept.getProperty("size")), Integer.parseInt(kept.getProperty("dpi"))),
                Math.max(SlideOptions.LEAST_TEXT, Math.min(SlideOptions.MOST_TEXT, textScale)),
                Theme.valueOf(kept.getProperty("theme")),
                places(kept.getProperty("shown")),
                Boolean.parseBoolean(kept.getProperty("dossiers")),
                kept.getProperty("folder", ""));
    }

    private static Set<CaptionPlace> places(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(CaptionPlace::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaptionPlace.class)));
    }

    void keep(ExportSettings settings) {
        Properties kept = new Properties();
        PixelSize pixels = settings.size().pixels();
        kept.setProperty("format", settings.format().name());
        kept.setProperty("size", pixels.width() + "x" + pixels.height());
        kept.setProperty("dpi", Integer.toString(settings.size().dpi()));
        kept.setProperty("text_scale", Double.toString(settings.textScale()));
        kept.setProperty("theme", settings.theme().name());
        kept.setProperty(
                "shown",
                settings.shown().stream().map(CaptionPlace::name).sorted().collect(Collectors.joining(",")));
        kept.setProperty("dossiers", Boolean.toString(settings.dossiers()));
        kept.setProperty("folder", settings.folder());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new WholeFile().write(file, Overwrite.REPLACE, stream -> {
                OutputStreamWriter writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                kept.store(writer, null);
                writer.flush();
            });
        } catch (IOException notKept) {
            LOG.log(System.Logger.Level.WARNING, "The export settings were not kept", notKept);
        }
    }
}
