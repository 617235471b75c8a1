package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.export.drawing.Pen;

/**
 * A shape with its inside and outline, which a painter draws one after the other and PowerPoint knows as one.
 *
 * @param shape the shape
 * @param fill colour of the inside, if it has one
 * @param line colour of the outline, if it has one
 * @param pen what the outline is drawn with
 * @param lineBelow whether the outline lies under the inside, so that only its outer half is seen
 */
record TextStyle(Shape shape, Optional<Color> fill, Optional<Color> line, Optional<Pen> pen, boolean lineBelow) {

    private static final double LONGEST_TICK = 9;

    /** The looks in a part, from the lowest to the highest. */
    static List<TextStyle> of(List<Operation> operations) {
        List<TextStyle> looks = new ArrayList<>();
        for (Operation operation : operations) {
            Optional<TextStyle> look = of(operation);
            if (look.isPresent()) {
                int last = looks.size() - 1;
                if (last >= 0 && looks.get(last).isCompletedBy(look.get())) {
                    looks.set(last, looks.get(last).and(look.get()));
                } else if (last >= 0 && looks.get(last).isSameRowOfTicks(look.get())) {
                    looks.set(last, looks.get(last).with(look.get()));
                } else {
                    looks.add(look.get());
                }
            }
        }
        return looks;
    }

    private static Optional<TextStyle> of(Operation operation) {
        if (operation instanceof Operation.Filled filled) {
            return Optional.of(new TextStyle(
                    filled.shape(), Optional.of(filled.colour()), Optional.empty(), Optional.empty(), false));
        }
        if (operation instanceof Operation.Outlined outlined) {
            return Optional.of(new TextStyle(
                    outlined.shape(),
                    Optional.empty(),
                    Optional.of(outlined.colour()),
                    Optional.of(outlined.pen()),
                    false));
        }
        return Optional.empty();
    }

    private boolean isCompletedBy(TextStyle next) {
        return next.shape == shape && (fill.isEmpty() && next.line.isEmpty() || line.isEmpty() && next.fill.isEmpty());
    }

    /** The ticks of an axis are one shape: nobody wants to edit them one by one. */
    private boolean isSameRowOfTicks(TextStyle next) {
        return isTicks() && next.isTicks() && line.equals(next.line) && pen.equals(next.pen);
    }

    private boolean isTicks() {
        boolean isLine = fill.isEmpty() && shape instanceof Line2D;
        return isLine
                        && Math.hypot(
                                        shape.getBounds2D().getWidth(),
                                        shape.getBounds2D().getHeight())
                                < LONGEST_TICK
                || shape instanceof Ticks;
    }

    private TextStyle with(TextStyle next) {
        Ticks ticks = new Ticks();
        ticks.append(shape, false);
        ticks.append(next.shape, false);
        return new TextStyle(ticks, fill, line, pen, false);
    }

    /** Several ticks as one path. */
    private static final class Ticks extends Path2D.Double {
        private static final long serialVersionUID = 1L;
    }

    private TextStyle and(TextStyle next) {
        return fill.isEmpty()
                ? new TextStyle(shape, next.fill, line, pen, true)
                : new TextStyle(shape, fill, next.line, next.pen, false);
    }
}
