package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;

/** A page without a chart that looks as if it belonged to one: ground, title, margins. */
final class PageSheet {

    static final double MARGIN = 56;
    static final double TOP = 84;

    private static final Lettering.Style TITLE = new Lettering.Style(Lettering.Weight.BOLD, 24);
    private static final double TITLE_CENTRE = 46;

    private final Lettering lettering;
    private final Palette palette;
    private final Language language;
    private final ChartSize size;

    /** A sheet in the language and theme of a view. */
    PageSheet(Lettering lettering, View view, ChartSize size) {
        this.lettering = lettering;
        this.palette = Palette.of(view.theme());
        this.language = view.language();
        this.size = size;
    }

    Lettering lettering() {
        return lettering;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return size.width() - MARGIN;
    }

    double bottom() {
        return size.height() - MARGIN * 0.75;
    }

    /** An empty column of text. */
    PageColumn column(double x, double top, double width) {
        return new PageColumn(lettering, language, x, top, width, bottom());
    }

    /** A finished page. */
    Page page(String title, String notes, BiConsumer<Graphics2D, Palette> content) {
        Drawing drawing = Drawing.of(
                size.width(),
                size.height(),
                graphics -> {
                    paintGround(graphics, title);
                    content.accept(graphics, palette);
                },
                part -> "");
        return new Page(title, title, language, drawing, notes, Optional.empty());
    }

    private void paintGround(Graphics2D graphics, String title) {
        ChartPart.begin(graphics, ChartPart.Kind.GROUND);
        graphics.setColor(palette.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        ChartPart.begin(graphics, ChartPart.Kind.TITLE);
        graphics.setColor(palette.ink());
        List<String> lines = lettering.lines(title, TITLE, right() - left(), language);
        double size =
                lines.size() > 1 ? TITLE.size() * (right() - left()) / lettering.width(title, TITLE) : TITLE.size();
        Lettering.Style fitting = new Lettering.Style(TITLE.weight(), size);
        lettering.paint(graphics, title, fitting, TextAlign.LEFT, left(), TITLE_CENTRE);
    }
}
