package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.story.StoryCaption;

/**
 * The panes that the window holds together.
 *
 * @param chart in the middle
 * @param page what stands in the place of the chart where the view says so
 * @param dossier on the right; made when the documents are read
 * @param timeline below both, where there is one
 * @param drawers what folds out below
 * @param caption the words of the scene that is told
 * @param lessons what the welcome page offers
 */
public record WindowParts(
        ChartPane chart,
        Node page,
        Supplier<? extends Node> dossier,
        Optional<DeferredPane> timeline,
        List<DrawerTab> drawers,
        StoryCaption caption,
        Lessons lessons) {

    public WindowParts {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(lessons, "lessons");
        drawers = List.copyOf(drawers);
    }
}
