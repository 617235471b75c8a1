package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.ui.chart.ChartPane;

/**
 * The panes that the window holds together.
 *
 * @param chart in the middle
 * @param dossier on the right
 * @param timeline below both, where there is one
 * @param drawers what folds out below
 */
public record WindowParts(ChartPane chart, LatePart dossier, Optional<LatePart> timeline, List<DrawerTab> drawers) {

    public WindowParts {
        Objects.requireNonNull(chart, "chart");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(timeline, "timeline");
        drawers = List.copyOf(drawers);
    }
}
