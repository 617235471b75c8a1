package org.fourquadrant.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/**
 * Scenes over which labels are measured: sizes, positions of the line, languages.
 *
 * @param sizes logical pixels
 * @param lines per cent of GDP, moved in this order
 * @param languages of the labels
 */
public record LabelRange(List<ChartSize> sizes, List<Double> lines, List<Language> languages) {

    /** From the smallest chart in a window to a wall, and as far as the line is moved. */
    public static final LabelRange WHOLE = new LabelRange(
            List.of(
                    new ChartSize(830, 560),
                    new ChartSize(960, 600),
                    new ChartSize(1024, 640),
                    new ChartSize(1100, 740),
                    new ChartSize(1280, 720),
                    new ChartSize(1280, 800),
                    new ChartSize(1440, 900),
                    new ChartSize(1920, 1080),
                    new ChartSize(2560, 1440),
                    new ChartSize(3840, 2160)),
            List.of(0.5, 1.0, 1.5, 1.9, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0),
            List.of(Language.values()));

    /** A part of it that takes a moment. */
    public static final LabelRange QUICK = new LabelRange(
            List.of(new ChartSize(830, 560), new ChartSize(1280, 800), new ChartSize(1920, 1080)),
            List.of(0.5, 2.0, 3.5, 5.0),
            List.of(Language.values()));

    /** The view of a year of a dataset at first. */
    public static View view(String dataset, int year) {
        return new View(
                new DataChoice(dataset, year, LocalDate.of(2026, 3, 7)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial(),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
    }

    /** Only the sizes at least as wide as a width, logical pixels. */
    public LabelRange from(double width) {
        return new LabelRange(
                sizes.stream().filter(size -> size.width() >= width).toList(), lines, languages);
    }

    /** Lays a view out all over the range, the line moving within each size and language. */
    public void each(Workspace workspace, View view, Consumer<LaidOutChart> use) {
        scenes((chart, size, shown) -> Layouts.of(chart, workspace, shown, size), view, use);
    }

    /** The same for marks of more countries than there are. */
    public void eachOfCrowd(Workspace workspace, PlottableSet set, View view, Consumer<LaidOutChart> use) {
        scenes((chart, size, shown) -> Layouts.ofCrowd(chart, workspace, set, shown, size), view, use);
    }

    private void scenes(First first, View view, Consumer<LaidOutChart> use) {
        Chart chart = new Chart();
        for (ChartSize size : sizes) {
            for (Language language : languages) {
                List<LaidOutChart> shown = new ArrayList<>();
                for (double line : lines) {
                    View next = view.withLanguage(language).withThreshold(line);
                    shown.add(
                            shown.isEmpty()
                                    ? first.scene(chart, size, next)
                                    : Layouts.after(shown.get(shown.size() - 1), chart, next));
                }
                shown.forEach(use);
            }
        }
    }

    /** How the first scene of a window comes about. */
    private interface First {
        LaidOutChart scene(Chart chart, ChartSize size, View view);
    }
}
