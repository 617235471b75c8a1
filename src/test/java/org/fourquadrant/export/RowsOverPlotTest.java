package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LineCaption;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;
import org.junit.jupiter.api.Test;

/** What the upward axis measures stands level over the data area and never under a caption of a line. */
class RowsOverPlotTest {

    private final Chart chart = new Chart();

    @Test
    void theCaptionOfTheAxisEndsBeforeCaptionsOfLinesThatStandInItsRow() {
        int inRow = 0;
        for (Language language : Language.values()) {
            for (double width : new double[] {640, 960}) {
                for (double line = 0.5; line < 4; line += 0.15) {
                    inRow += look(language, width, line);
                }
            }
        }
        assertTrue(inRow > 10, "captions of lines in the row: " + inRow);
    }

    /** How many captions of lines stand in the row of the axis' caption. */
    private int look(Language language, double width, double line) {
        View view = Examples.ENGLISH.withLanguage(language).withThresholds(new Thresholds(line, List.of(2.0)));
        LaidOutChart scene =
                chart.composeSlide(Facts.of(Examples.WORKSPACE, view), new ChartSize(width, 560), Captions.STANDARD);
        Drawing drawing = Drawing.of(width, 560, graphics -> chart.painter().paint(graphics, scene), part -> "");
        Written axis = drawing.parts(ChartPart.Kind.AXIS_CAPTION)
                .flatMap(part -> part.texts().stream())
                .filter(text -> text.baseline() < scene.plot().y())
                .findFirst()
                .orElseThrow();
        double size = axis.face().size();
        Rectangle2D letters = new Rectangle2D.Double(axis.x(), axis.baseline() - 0.8 * size, axis.width(), 0.9 * size);
        int inRow = 0;
        for (LineCaption caption : scene.layout().captions().lines()) {
            assertFalse(caption.box().intersects(letters), axis.text() + " at " + line + " of " + width);
            inRow += caption.box().getMinY() < letters.getMaxY() ? 1 : 0;
        }
        return inRow;
    }
}
