package org.fourquadrant.ui.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.export.PixelSize;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.model.view.Theme;

/**
 * The choices of the export dialog that are kept from one slide to the next. Words, language and labels are not: they
 * belong to a view.
 *
 * @param format the kind of file
 * @param size of the slide
 * @param textScale size of text against the usual
 * @param theme the ground
 * @param shown the places around the chart that are filled
 * @param dossiers whether the selected countries have pages
 * @param folder where the last file was saved; empty for none yet
 */
record ExportSettings(
        SlideFormat format,
        SlideSize size,
        double textScale,
        Theme theme,
        Set<CaptionPlace> shown,
        boolean dossiers,
        String folder) {

    private static final System.Logger LOG = System.getLogger(ExportSettings.class.getName());

    /** A light PowerPoint slide with everything around the chart. */
    static final ExportSettings FIRST = new ExportSettings(
            SlideFormat.PPTX, SlideSize.Preset.WIDE.size(), 1, Theme.LIGHT, Set.of(CaptionPlace.values()), false, "");

    ExportSettings {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(theme, "theme");
        shown = Set.copyOf(shown);
        Objects.requireNonNull(folder, "folder");
    }

    /** The settings that were kept; the first ones where a value is missing or not understood. */
    static ExportSettings of(Map<String, String> kept) {
        try {
            return kept.isEmpty() ? FIRST : read(kept);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            LOG.log(System.Logger.Level.INFO, () -> "The export settings were not read: " + unreadable);
            return FIRST;
        }
    }

    private static ExportSettings read(Map<String, String> kept) {
        double textScale = Double.parseDouble(kept.get("text_scale"));
        return new ExportSettings(
                SlideFormat.valueOf(kept.get("format")),
                new SlideSize(PixelSize.parse(kept.get("size")), Integer.parseInt(kept.get("dpi"))),
                Math.max(SlideOptions.LEAST_TEXT, Math.min(SlideOptions.MOST_TEXT, textScale)),
                Theme.valueOf(kept.get("theme")),
                places(kept.get("shown")),
                Boolean.parseBoolean(kept.get("dossiers")),
                kept.getOrDefault("folder", ""));
    }

    private static Set<CaptionPlace> places(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(CaptionPlace::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaptionPlace.class)));
    }

    /** The settings as they are kept, by name. */
    Map<String, String> asMap() {
        PixelSize pixels = size.pixels();
        return Map.of(
                "format", format.name(),
                "size", pixels.width() + "x" + pixels.height(),
                "dpi", Integer.toString(size.dpi()),
                "text_scale", Double.toString(textScale),
                "theme", theme.name(),
                "shown", shown.stream().map(CaptionPlace::name).sorted().collect(Collectors.joining(",")),
                "dossiers", Boolean.toString(dossiers),
                "folder", folder);
    }
}
