package org.fourquadrant.ui.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.state.LiveTexts;

/** The choice of what a drag does, for hands that cannot hold a key, in the corner that the axes leave empty. */
final class ToolButtons extends HBox {

    private static final double LEFT = 8;
    private static final double UNDER_PLOT = 32;

    /** Left free under them in a low chart. */
    private static final double ABOVE_EDGE = 10;

    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(this, "tool", Tool.BAND);

    ToolButtons(ObservableValue<LaidOutChart> scene, LiveTexts words) {
        setId("tools");
        getStyleClass().add("tools");
        setManaged(false);
        ToggleGroup group = new ToggleGroup();
        for (Tool each : Tool.values()) {
            getChildren().add(button(each, group, words));
        }
        scene.addListener((property, before, after) -> stand(after));
    }

    /** The tool that is chosen. */
    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    private ToggleButton button(Tool each, ToggleGroup group, LiveTexts words) {
        ToggleButton button = new ToggleButton("", Icons.of(each.token()));
        button.setId("tool-" + each.token());
        button.getStyleClass().add("tool");
        button.setToggleGroup(group);
        ObservableValue<String> name = words.of("tool." + each.token());
        button.accessibleTextProperty().bind(name);
        Tooltip help = new Tooltip();
        help.textProperty().bind(name);
        button.setTooltip(help);
        button.setSelected(each == tool.get());
        tool.addListener((property, before, after) -> button.setSelected(after == each));
        // Pressed once more a tool stays: one of them always is.
        button.setOnAction(event -> {
            tool.set(each);
            button.setSelected(true);
        });
        return button;
    }

    private void stand(LaidOutChart scene) {
        applyCss();
        double height = prefHeight(-1);
        double under = scene.plot().y() + scene.plot().height() + UNDER_PLOT;
        double lowest = scene.size().height() - ABOVE_EDGE - height;
        resizeRelocate(LEFT, Math.round(Math.min(under, lowest)), prefWidth(-1), height);
    }
}
