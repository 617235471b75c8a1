package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.scene.shape.Shape;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.model.country.CountryCode;

/** The actions on the countries that the pointer has enclosed. */
@FunctionalInterface
interface SelectionAction {

    void take(List<CountryCode> countries);

    /** Takes the countries whose marks lie within a shape, which then is drawn no longer. */
    default void takeWithin(Shape shape, LaidOutChart scene) {
        shape.setVisible(false);
        take(scene.marks().stream()
                .filter(mark -> shape.contains(mark.x(), mark.y()))
                .map(MarkPlace::country)
                .toList());
    }
}
