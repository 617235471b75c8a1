package org.fourquadrant.ui.export;

import java.util.Objects;
import java.util.Set;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideSize;
import org.fourquadrant.model.view.Theme;

/**
 * What is kept of the dialog from one slide to the next. Words, language and labels are not: they belong to a view.
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
}
