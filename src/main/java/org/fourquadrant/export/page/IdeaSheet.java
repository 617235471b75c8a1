package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;

/** The room of a page of an idea: what is between its title, with what stands under that, and the lines at its foot. */
final class IdeaSheet {

    private static final double FOOT_GAP = 10;
    private static final double HEAD_GAP = 8;

    /** Where no foot ends, however long it is. */
    private static final double ANYWHERE = 1e6;

    private final PageSheet sheet;
    private final Language language;
    private final PageColumn head;
    private final PageColumn foot;
    private final double top;
    private final double bottom;

    /**
     * @param subtitle what stands under the title; may be empty
     * @param lines at the foot
     */
    IdeaSheet(Lettering lettering, View view, ChartSize size, String subtitle, List<String> lines) {
        sheet = new PageSheet(lettering, view, size);
        language = view.language();
        head = new PageColumn(lettering, language, sheet.left(), 64, width(), sheet.bottom());
        if (!subtitle.isBlank()) {
            head.add(new Paragraph(subtitle, Paragraph.Look.BODY));
        }
        top = subtitle.isBlank() ? PageSheet.TOP - HEAD_GAP : head.y() + HEAD_GAP;
        PageColumn probe = new PageColumn(lettering, language, sheet.left(), 0, width(), ANYWHERE);
        lines.forEach(line -> probe.add(new Paragraph(line, Paragraph.Look.SMALL)));
        bottom = sheet.bottom() - probe.y() - FOOT_GAP;
        foot = new PageColumn(lettering, language, sheet.left(), bottom + FOOT_GAP, width(), ANYWHERE);
        lines.forEach(line -> foot.add(new Paragraph(line, Paragraph.Look.SMALL)));
    }

    Lettering lettering() {
        return sheet.lettering();
    }

    Language language() {
        return language;
    }

    private double width() {
        return sheet.right() - sheet.left();
    }

    /** All of the room, logical pixels. */
    Rectangle2D room() {
        return new Rectangle2D.Double(sheet.left(), top, width(), bottom - top);
    }

    /** A part of the room's width, each from 0 to 1. */
    Rectangle2D room(double from, double to) {
        return new Rectangle2D.Double(sheet.left() + width() * from, top, width() * (to - from), bottom - top);
    }

    /** An empty column of text within a part of the room. */
    PageColumn column(Rectangle2D within) {
        return new PageColumn(lettering(), language, within.getX(), within.getY(), within.getWidth(), within.getMaxY());
    }

    /** A finished page. */
    Page page(String title, String notes, BiConsumer<Graphics2D, Palette> content) {
        return sheet.page(title, notes, (graphics, palette) -> {
            head.paint(graphics, palette, "subtitle");
            content.accept(graphics, palette);
            foot.paint(graphics, palette, "foot");
        });
    }
}
