package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.RibbonKeyPainter;
import org.fourquadrant.chart.paint.RibbonPainter;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Ribbon;

/** A ribbon of years as pages: two columns of rows a page, of the selected alone where two or more are. */
final class RibbonPages {

    private static final double ROW = 14;

    /** How high a row of few becomes, so that they do not stand alone at the top of a page. */
    private static final double HIGHEST = 60;

    private static final double FOOT = 54;
    private static final double BETWEEN = 36;

    /** Up to so many rows one column is enough. */
    private static final int ONE_COLUMN = 24;

    private final Chart chart;
    private final ViewCodec views;

    RibbonPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /** The pages of the ribbon of a view, in which somebody has a row. */
    List<Page> of(Facts facts, Captions captions, ChartSize size) {
        Ribbon ribbon = facts.years().ribbonOfSelected().orElseThrow();
        RibbonTexts texts = new RibbonTexts(facts.view(), captions, ribbon);
        YearPageFrame frame = YearPageFrame.of(chart, views, facts, size);
        PageSheet sheet = frame.sheet();
        double height = sheet.bottom() - FOOT - PageSheet.TOP;
        int room = Math.max(1, (int) ((height - RibbonLayout.HEAD) / ROW));
        int columns = ribbon.rows().size() <= Math.min(room, ONE_COLUMN) ? 1 : 2;
        double row = columns > 1
                ? ROW
                : Math.max(
                        ROW,
                        Math.min(
                                HIGHEST,
                                (height - RibbonLayout.HEAD) / ribbon.rows().size()));
        RibbonLayout.WordWidths widths = RibbonLayout.WordWidths.of(ribbon.rows(), texts, chart.lettering());
        List<Page> pages = new ArrayList<>();
        for (int first = 0; first < ribbon.rows().size(); first += room * columns) {
            pages.add(page(frame, ribbon, texts, new Columns(first, room, columns, row, widths)));
        }
        return pages;
    }

    /** Which rows stand on a page: from the first on, so many in each of its columns, with the cells of all pages equally wide. */
    private record Columns(int first, int room, int count, double row, RibbonLayout.WordWidths widths) {

        int end() {
            return first + room * count;
        }
    }

    private Page page(YearPageFrame frame, Ribbon ribbon, RibbonTexts texts, Columns columns) {
        Facts facts = frame.facts();
        PageSheet sheet = frame.sheet();
        List<RibbonLayout> layouts = new ArrayList<>();
        double width = (sheet.right() - sheet.left() - BETWEEN * (columns.count() - 1)) / columns.count();
        for (int column = 0; column < columns.count(); column++) {
            Box area = new Box(
                    sheet.left() + column * (width + BETWEEN),
                    PageSheet.TOP,
                    width,
                    RibbonLayout.HEAD + columns.room() * ROW);
            layouts.add(new RibbonLayout(
                    ribbon, texts, area, columns.row(), columns.first() + column * columns.room(), columns.widths()));
        }
        int more = Math.max(0, ribbon.rows().size() - columns.end());
        Map<String, String> sentences = new HashMap<>();
        layouts.forEach(layout ->
                layout.rows().forEach(row -> sentences.put(row.country().code().value(), texts.sentence(row))));
        Page page = frame.page(
                texts.title(),
                texts.title(),
                String.join("\n", sentences.values()),
                (graphics, palette) -> paint(graphics, palette, facts, layouts, sheet, foot(facts, texts, more)));
        return page.withDrawing(described(page.drawing(), sentences));
    }

    private static Drawing described(Drawing drawing, Map<String, String> sentences) {
        return drawing.describing(part -> part.kind() == ChartPart.Kind.ROW
                ? Optional.ofNullable(sentences.get(part.of())).orElse("")
                : "");
    }

    private static String foot(Facts facts, RibbonTexts texts, int more) {
        String source = facts.dataset().map(texts::source).orElse("");
        return more == 0 ? source : texts.both(source, texts.more(more));
    }

    private void paint(
            Graphics2D graphics,
            Palette palette,
            Facts facts,
            List<RibbonLayout> layouts,
            PageSheet sheet,
            String foot) {
        RibbonPainter painter = new RibbonPainter(chart.lettering());
        layouts.stream()
                .filter(layout -> !layout.rows().isEmpty())
                .forEach(layout ->
                        painter.paint(graphics, layout, palette, facts.view().selection()));
        new RibbonKeyPainter(chart.lettering())
                .paint(
                        graphics,
                        layouts.get(0).texts(),
                        palette,
                        sheet.left(),
                        sheet.bottom() - FOOT + 16,
                        sheet.right() - sheet.left());
        ChartPart.begin(graphics, ChartPart.Kind.SOURCE);
        graphics.setColor(palette.faintInk());
        Lettering lettering = chart.lettering();
        List<String> lines = lettering
                .lines(
                        foot,
                        RibbonLayout.TEXT,
                        sheet.right() - sheet.left(),
                        facts.view().language())
                .lines();
        double height = RibbonLayout.TEXT.size() * 1.3;
        double centre = sheet.bottom() - height * (lines.size() - 0.5);
        for (String line : lines) {
            lettering.paint(graphics, line, RibbonLayout.TEXT, TextAlign.LEFT, sheet.left(), centre);
            centre += height;
        }
    }
}
