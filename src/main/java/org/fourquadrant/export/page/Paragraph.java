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
        DETAIL(new Style(Weight.REGULAR, 13), 19, 0, 26),
        BODY(new Style(Weight.REGULAR, 13), 19, 6, 0),
        SMALL(new Style(Weight.REGULAR, 11), 16, 2, 0),
        /** One large figure, and what it is of under it. */
        FIGURE(new Style(Weight.BOLD, 25), 31, 0, 0),
        CAPTION(new Style(Weight.REGULAR, 13), 18, 0, 0),
        /** One of several under a heading. */
        ENTRY(new Style(Weight.REGULAR, 13), 17.5, 5, 0),
        /** A heading of one of several columns. */
        SECTION(new Style(Weight.BOLD, 14), 20, 0, 0);

        private final Style style;
        private final double lineHeight;
        private final double before;
        private final double indent;

        Look(Style style, double lineHeight, double before, double indent) {
            this.style = style;
            this.lineHeight = lineHeight;
            this.before = before;
            this.indent = indent;
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
    }

    Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
    }
}
