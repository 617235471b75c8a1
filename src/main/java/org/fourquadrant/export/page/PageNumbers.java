package org.fourquadrant.export.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.FootPainter;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation;
import org.fourquadrant.text.Figures;

/** Writes the numbers of pages into the right ends of their feet; a cover has no foot. */
public final class PageNumbers {

    private final FootPainter foot;

    public PageNumbers(Lettering lettering) {
        this.foot = new FootPainter(lettering);
    }

    /** The same pages with their numbers; a page alone has none. */
    public List<Supplier<Page>> on(List<Supplier<Page>> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        List<Supplier<Page>> numbered = new ArrayList<>();
        for (Supplier<Page> page : pages) {
            int number = numbered.size() + 1;
            numbered.add(() -> on(page.get(), number));
        }
        return numbered;
    }

    private Page on(Page page, int number) {
        return colourOfFoot(page)
                .map(colour ->
                        page.withDrawing(with(page.drawing(), colour, new Figures(page.language()).count(number))))
                .orElse(page);
    }

    /** That of the day in it, since pages of one deck may be light and dark. */
    private static Optional<Color> colourOfFoot(Page page) {
        return page.drawing()
                .parts(ChartPart.Kind.DATE)
                .flatMap(part -> part.operations().stream())
                .map(Operation::colour)
                .findFirst();
    }

    private Drawing with(Drawing drawing, Color colour, String number) {
        Drawing corner = Drawing.of(
                drawing.width(),
                drawing.height(),
                graphics -> {
                    graphics.setColor(colour);
                    foot.paintNumber(graphics, drawing.width(), drawing.height(), number);
                },
                part -> "");
        return new Drawing(
                drawing.width(),
                drawing.height(),
                Stream.concat(drawing.parts().stream(), corner.parts().stream()).toList());
    }
}
