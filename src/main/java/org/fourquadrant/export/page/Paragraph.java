package org.fourquadrant.export.page;

import java.util.Objects;
import org.fourquadrant.chart.lettering.Lettering.Style;
import org.fourquadrant.chart.lettering.Lettering.Weight;

/**
 * A text of a page.
 *
 * @param text what it says
 * @param look how it looks
 */
record Paragraph(String text, Look look) {

    /** How a paragraph looks. */
    enum Look {
        HEADING(new Style(Weight.BOLD, 16), 24, 14, 0),
        ITEM(new Style(Weight.REGULAR, 18), 25, 12, 0),
        /** An item with its number, under whose words its further lines begin. */
        NUMBERED(new Style(Weight.REGULAR, 18), 25, 12, 0, Look.UNDER_WORDS),
        DETAIL(new Style(Weight.REGULAR, 13), 19, 0, Look.UNDER_WORDS),
        BODY(new Style(Weight.REGULAR, 13), 19, 6, 0),
        SMALL(new Style(Weight.REGULAR, 11), 16, 2, 0),
        /** One large figure, and what it is of under it. */
        FIGURE(new Style(Weight.BOLD, 25), 31, 0, 0),
        CAPTION(new Style(Weight.REGULAR, 13), 18, 0, 0),
        /** One of several under a heading. */
        ENTRY(new Style(Weight.REGULAR, 13), 17.5, 5, 0),
        /** A heading of one of several columns. */
        SECTION(new Style(Weight.BOLD, 14), 20, 0, 0);

        /** How far words begin after a number before them, logical pixels. */
        private static final double UNDER_WORDS = 26;

        private final Style style;
        private final double lineHeight;
        private final double before;
        private final double indent;
        private final double hanging;

        Look(Style style, double lineHeight, double before, double indent) {
            this(style, lineHeight, before, indent, 0);
        }

        Look(Style style, double lineHeight, double before, double indent, double hanging) {
            this.style = style;
            this.lineHeight = lineHeight;
            this.before = before;
            this.indent = indent;
            this.hanging = hanging;
        }

        Style style() {
            return style;
        }

        /** The same face, its size multiplied. */
        Style style(double scale) {
            return scale == 1 ? style : new Style(style.weight(), style.size() * scale);
        }

        double lineHeight() {
            return lineHeight;
        }

        /** Space above it, logical pixels. */
        double before() {
            return before;
        }

        /** Further right than others, logical pixels. */
        double indent() {
            return indent;
        }

        /** How much further right than the first its other lines begin, logical pixels. */
        double hanging() {
            return hanging;
        }
    }

    Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
    }
}
