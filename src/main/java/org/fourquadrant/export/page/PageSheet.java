package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.ChartUse;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.FootPainter;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;

/** A page without a chart that looks as if it belonged to one: ground, title, margins. */
final class PageSheet {

    static final double TOP = 68;

    private static final Lettering.Style TITLE = new Lettering.Style(Lettering.Weight.BOLD, ChartUse.SLIDE.titleSize());

    /** Where the title of a chart stands too, so that it stays in its place from page to page. */
    private static final double TITLE_CENTRE = 30.5;

    private static final double ABOVE_FOOT = 8;

    private static final Lettering.Style COVER = new Lettering.Style(Lettering.Weight.BOLD, 40);
    private static final double LINE = 1.3;

    /** How far down the first line of the title of a cover stands, as a part of the height. */
    private static final double COVER_TITLE = 0.38;

    private final Lettering lettering;
    private final Palette palette;
    private final Language language;
    private final String day;
    private final ChartSize size;

    /** A sheet in the language and theme of a view. */
    PageSheet(Lettering lettering, View view, ChartSize size) {
        this.lettering = lettering;
        this.palette = Palette.of(view.theme());
        this.language = view.language();
        this.day = ChartTexts.of(view, Captions.STANDARD).margins().day();
        this.size = size;
    }

    Lettering lettering() {
        return lettering;
    }

    double left() {
        return SlideFrame.SIDE;
    }

    double right() {
        return size.width() - SlideFrame.SIDE;
    }

    double bottom() {
        return SlideFrame.rule(size.height()) - ABOVE_FOOT;
    }

    /** An empty column of text. */
    PageColumn column(double x, double top, double width) {
        return column(x, top, width, bottom(), 1);
    }

    /** An empty column that ends somewhere, its text so many times larger than usual. */
    PageColumn column(double x, double top, double width, double bottom, double scale) {
        return new PageColumn(lettering, language, x, top, width, bottom, scale);
    }

    /** Where what stands under the title of a cover starts. */
    double coverTop(String title) {
        return size.height() * COVER_TITLE + coverTitle(title).lines().size() * COVER.size() * LINE;
    }

    private BrokenText coverTitle(String title) {
        return lettering.lines(title, COVER, right() - left(), language);
    }

    /** The head of a part: as a cover, and numbered as the pages under it. */
    Page head(String title, BiConsumer<Graphics2D, Palette> content) {
        return cover(title, (graphics, colours) -> {
            content.accept(graphics, colours);
            new FootPainter(lettering).paint(graphics, colours, size, day);
        });
    }

    /** A cover: its title large, above the middle of the page. */
    Page cover(String title, BiConsumer<Graphics2D, Palette> content) {
        BrokenText lines = coverTitle(title);
        Consumer<Graphics2D> all = graphics -> {
            ChartPart.begin(graphics, ChartPart.Kind.TITLE, "", lines);
            graphics.setColor(palette.ink());
            double centre = size.height() * COVER_TITLE;
            for (String line : lines.lines()) {
                lettering.paint(graphics, line, COVER, TextAlign.LEFT, left(), centre);
                centre += COVER.size() * LINE;
            }
            content.accept(graphics, palette);
        };
        return page(title, "", all, part -> "");
    }

    /** A finished page. */
    Page page(String title, String notes, BiConsumer<Graphics2D, Palette> content) {
        return page(title, notes, content, part -> "");
    }

    /**
     * A finished page.
     *
     * @param describe what a part says to somebody who does not see it
     */
    Page page(
            String title, String notes, BiConsumer<Graphics2D, Palette> content, Function<ChartPart, String> describe) {
        Consumer<Graphics2D> all = graphics -> {
            paintTitle(graphics, title);
            content.accept(graphics, palette);
            new FootPainter(lettering).paint(graphics, palette, size, day);
        };
        return page(title, notes, all, describe);
    }

    private Page page(String title, String notes, Consumer<Graphics2D> content, Function<ChartPart, String> describe) {
        Drawing drawing = Drawing.of(
                size.width(),
                size.height(),
                graphics -> {
                    paintGround(graphics);
                    content.accept(graphics);
                },
                describe);
        return new Page(title, title, language, drawing, notes, Optional.empty());
    }

    private void paintGround(Graphics2D graphics) {
        ChartPart.begin(graphics, ChartPart.Kind.GROUND);
        graphics.setColor(palette.ground());
        graphics.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    private void paintTitle(Graphics2D graphics, String title) {
        ChartPart.begin(graphics, ChartPart.Kind.TITLE);
        graphics.setColor(palette.ink());
        List<String> lines =
                lettering.lines(title, TITLE, right() - left(), language).lines();
        double size =
                lines.size() > 1 ? TITLE.size() * (right() - left()) / lettering.width(title, TITLE) : TITLE.size();
        Lettering.Style fitting = new Lettering.Style(TITLE.weight(), size);
        lettering.paint(graphics, title, fitting, TextAlign.LEFT, left(), TITLE_CENTRE);
    }
}
