package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.chart.label.LabelBox;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.ui.state.Session;

/** What a drag does, by where it began and which keys are held. */
final class DragChoice {

    private final Session session;
    private final ObservableValue<ChartScene> scene;
    private final SelectionShapes shapes;
    private final ObservableValue<Tool> chosen;
    private final Selecting selecting;

    DragChoice(
            Session session, ObservableValue<ChartScene> scene, SelectionShapes shapes, ObservableValue<Tool> chosen) {
        this.session = session;
        this.scene = scene;
        this.shapes = shapes;
        this.chosen = chosen;
        this.selecting = new Selecting(session);
    }

    /**
     * The tool for a drag.
     *
     * @param from where it began
     * @param event of its first movement
     * @param spaceHeld whether the space bar is held
     */
    Optional<DragTool> of(Targets from, MouseEvent event, boolean spaceHeld) {
        if (event.getButton() == MouseButton.MIDDLE || event.isShiftDown() || spaceHeld) {
            return Optional.of(new PanTool(session, from.scene().plot(), from.x(), from.y()));
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return Optional.empty();
        }
        if (from.isOnLine() || from.isOnStrip()) {
            return Optional.of(new LineTool(session, scene));
        }
        return Optional.of(labelTool(from).orElseGet(() -> enclosing(from, event)));
    }

    private Optional<DragTool> labelTool(Targets from) {
        Optional<LabelBox> label = from.label();
        Optional<MarkPlace> mark = label.map(LabelBox::country).flatMap(from.scene()::markOf);
        return mark.map(place -> new LabelTool(session, label.get(), place, from.x(), from.y()));
    }

    private DragTool enclosing(Targets from, MouseEvent event) {
        Taking taking = event.isShortcutDown() ? selecting::add : selecting::only;
        Tool tool = event.isAltDown() ? Tool.LASSO : chosen.getValue();
        return switch (tool) {
            case BAND -> new BandTool(from.scene(), shapes.band(), taking, from.x(), from.y());
            case LASSO -> new LassoTool(from.scene(), shapes.lasso(), taking, from.x(), from.y());
            case PAN -> new PanTool(session, from.scene().plot(), from.x(), from.y());
        };
    }
}
