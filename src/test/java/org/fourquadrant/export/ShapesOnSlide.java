package org.fourquadrant.export;

import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;

/** The shapes of a slide with those in its groups. */
final class ShapesOnSlide {

    private ShapesOnSlide() {}

    static Stream<XSLFShape> all(XSLFShapeContainer container) {
        return container.getShapes().stream()
                .flatMap(shape -> shape instanceof XSLFGroupShape group
                        ? Stream.concat(Stream.of(shape), all(group))
                        : Stream.of(shape));
    }
}
