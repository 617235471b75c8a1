package org.fourquadrant.ui.chart;

import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * The rectangle or lasso that is drawn while the pointer encloses marks.
 *
 * @param band a rectangle
 * @param lasso a line drawn freely, closed from its end to its start
 */
record SelectionShapes(Rectangle band, Polygon lasso) {

    static SelectionShapes hidden() {
        return new SelectionShapes(hidden(new Rectangle()), hidden(new Polygon()));
    }

    private static <S extends Shape> S hidden(S shape) {
        shape.getStyleClass().add("rubber-band");
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setVisible(false);
        return shape;
    }
}
