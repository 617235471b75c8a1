package org.fourquadrant.ui.shared;

import javafx.scene.shape.SVGPath;

/** The picture of a pin, on whatever keeps a place or a day to compare with. */
public final class PinShape {

    private static final String SHAPE =
            "M4 0 H10 V1.5 H9 L9.6 5.5 L12 7.5 V9 H7.7 V14 H6.3 V9 H2 V7.5 L4.4 5.5 L5 1.5 H4 Z";

    private PinShape() {}

    /** One for one control. */
    public static SVGPath make() {
        SVGPath pin = new SVGPath();
        pin.setContent(SHAPE);
        pin.getStyleClass().add("line-pin-shape");
        return pin;
    }
}
