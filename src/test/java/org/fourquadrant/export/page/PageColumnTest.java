package org.fourquadrant.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Theme;
import org.junit.jupiter.api.Test;

/** Paragraphs of a page, line by line. */
class PageColumnTest {

    @Test
    void furtherLinesOfANumberedItemBeginUnderItsWords() {
        assertEquals(List.of(10.0, 36.0), lefts("1.\u2002A title that goes on", Paragraph.Look.NUMBERED));
    }

    @Test
    void furtherLinesOfAnythingElseBeginUnderTheFirst() {
        assertEquals(List.of(10.0, 10.0), lefts("A title that goes on here", Paragraph.Look.ITEM));
        assertEquals(List.of(36.0, 36.0), lefts("A title that goes on and on", Paragraph.Look.DETAIL));
    }

    /** Where the lines of a paragraph begin in a narrow column at x = 10. */
    private static List<Double> lefts(String text, Paragraph.Look look) {
        PageColumn column = new PageColumn(new Chart().lettering(), Language.ENGLISH, 10, 0, 160, 400);
        column.add(new Paragraph(text, look));
        return Drawing.of(200, 400, graphics -> column.paint(graphics, Palette.of(Theme.LIGHT), "list"), part -> "")
                .texts()
                .map(Operation.Written::x)
                .toList();
    }
}
