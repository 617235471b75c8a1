package org.fourquadrant.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** What JFreeChart draws as the ground stands where our marks and lines are, under the name of each part. */
class GroundDrawingTest {

    // A size between whole pixels, as a scaled window has it.
    private static final ChartSize SIZE = new ChartSize(960.4, 600.7);

    private final Chart chart = new Chart();
    private final LaidOutChart scene = chart.compose(
            Facts.of(
                    new WorkspaceLoader().load(),
                    new View(
                            new DataChoice("jri-2024", 2024, LocalDate.of(2025, 8, 10)),
                            new Thresholds(2, List.of(3.5, 5.0)),
                            Axes.initial(),
                            Marks.initial(),
                            Labels.initial(),
                            Set.of(),
                            Language.ENGLISH,
                            Theme.LIGHT)),
            SIZE,
            Captions.STANDARD,
            Optional.empty());
    private final Drawing drawing =
            Drawing.of(SIZE.width(), SIZE.height(), graphics -> chart.painter().paint(graphics, scene), part -> "");

    @Test
    void theZeroLineIsWhereABalanceOfZeroIs() {
        Line2D zero = (Line2D) shapes(ChartPart.Kind.ZERO, "").get(0);
        assertEquals(scene.plot().yOfBalance(0), zero.getY1(), 1e-9);
        assertEquals(scene.plot().x(), zero.getX1(), 1e-9);
        assertEquals(scene.plot().x() + scene.plot().width(), zero.getX2(), 1e-9);
    }

    @Test
    void eachQuadrantIsTintedUpToTheLine() {
        for (Quadrant quadrant : Quadrant.values()) {
            Rectangle2D tinted =
                    shapes(ChartPart.Kind.QUADRANT, quadrant.name()).get(0).getBounds2D();
            Rectangle2D area = scene.plot().areaOf(quadrant, scene.lineX());
            assertEquals(area.getX(), tinted.getX(), 1e-9);
            assertEquals(area.getY(), tinted.getY(), 1e-9);
            assertEquals(area.getMaxX(), tinted.getMaxX(), 1e-9);
            assertEquals(area.getMaxY(), tinted.getMaxY(), 1e-9);
        }
    }

    @Test
    void eachFurtherLineStandsAtItsShare() {
        for (double share : new double[] {3.5, 5}) {
            Line2D line = (Line2D) shapes(ChartPart.Kind.REFERENCE_LINE, Double.toString(share))
                    .get(0);
            assertEquals(scene.plot().xOfShare(share), line.getX1(), 1e-9);
        }
    }

    @Test
    void theBandReachesAsFarAsTheScaleIsNearLinear() {
        Rectangle2D band = shapes(ChartPart.Kind.BAND, "").get(0).getBounds2D();
        assertEquals(scene.plot().yOfBalance(1_000), band.getMinY(), 1e-9);
        assertEquals(scene.plot().yOfBalance(-1_000), band.getMaxY(), 1e-9);
    }

    @Test
    void anEllipseThatIsMovedAndScaledStaysAnEllipse() {
        Drawing moved = Drawing.of(
                100,
                100,
                graphics -> {
                    graphics.translate(10, 20);
                    graphics.scale(2, 2);
                    graphics.setColor(Color.BLACK);
                    graphics.fill(new Ellipse2D.Double(1, 2, 3, 4));
                },
                part -> "");
        Shape shape = ((Operation.Filled) moved.parts().get(0).operations().get(0)).shape();
        assertEquals(
                new Rectangle2D.Double(12, 24, 6, 8),
                assertInstanceOf(Ellipse2D.class, shape).getFrame());
    }

    private List<Shape> shapes(ChartPart.Kind kind, String of) {
        List<Shape> shapes = drawing.parts(kind)
                .filter(part -> part.part().of().equals(of))
                .flatMap(part -> part.operations().stream())
                .map(operation -> operation instanceof Operation.Filled filled
                        ? filled.shape()
                        : ((Operation.Outlined) operation).shape())
                .toList();
        assertTrue(!shapes.isEmpty(), () -> "nothing is drawn of " + kind + " " + of);
        return shapes;
    }
}
