package org.fourquadrant.export.drawing;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourquadrant.chart.paint.ChartPart;

/**
 * A picture as shapes and text.
 *
 * @param width logical pixels
 * @param height logical pixels
 * @param parts from the lowest to the highest
 */
public record Drawing(double width, double height, List<DrawnPart> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /**
     * Writes down what a painter draws.
     *
     * @param painter paints in logical pixels and announces its parts
     * @param describe what a part says to somebody who does not see it
     */
    public static Drawing of(
            double width, double height, Consumer<Graphics2D> painter, Function<ChartPart, String> describe) {
        DrawingRecorder recorder = new DrawingRecorder();
        painter.accept(recorder);
        return new Drawing(width, height, recorder.parts()).describing(describe);
    }

    /** The same, its parts described anew. */
    public Drawing describing(Function<ChartPart, String> describe) {
        return new Drawing(
                width,
                height,
                parts.stream()
                        .map(part -> new DrawnPart(part.part(), describe.apply(part.part()), part.operations()))
                        .toList());
    }

    /** The parts of one kind. */
    public Stream<DrawnPart> parts(ChartPart.Kind kind) {
        return parts.stream().filter(part -> part.part().kind() == kind);
    }

    /** Every line of text. */
    public Stream<Operation.Written> texts() {
        return parts.stream().flatMap(part -> part.texts().stream());
    }
}
