package org.fourquadrant.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;

/** Writes the numbers of pages in their lower right corners. */
public final class PageNumbers {

    private static final double EDGE = 14;
    private static final Lettering.Style STYLE = new Lettering.Style(Lettering.Weight.REGULAR, 11);

    private final Lettering lettering;
    private final Palette palette;
    private final Figures figures;

    /** Numbers in the language and theme of a view. */
    public PageNumbers(Lettering lettering, View view) {
        this.lettering = lettering;
        this.palette = Palette.of(view.theme());
        this.figures = new Figures(view.language());
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
        Drawing drawing = page.drawing();
        Drawing corner = Drawing.of(
                drawing.width(),
                drawing.height(),
                graphics -> {
                    ChartPart.begin(graphics, ChartPart.Kind.PAGE_NUMBER);
                    graphics.setColor(palette.softInk());
                    double right = drawing.width() - EDGE;
                    double centre = drawing.height() - EDGE;
                    lettering.paint(graphics, figures.count(number), STYLE, TextAlign.RIGHT, right, centre);
                },
                part -> "");
        return page.withDrawing(new Drawing(
                drawing.width(),
                drawing.height(),
                Stream.concat(drawing.parts().stream(), corner.parts().stream()).toList()));
    }
}
