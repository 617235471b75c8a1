package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.fourquadrant.chart.layout.SlideFrame;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PageSize;

/**
 * What slides are put on: our own plain layout, which a page fills to its edges, or that of a template, which says itself
 * where titles and feet stand and how they look.
 *
 * @param show the presentation
 * @param isOurs whether the layout is our own
 */
record SlideBase(XMLSlideShow show, boolean isOurs) {

    /** Points per logical pixel at which the least text has nine points. */
    static final double LEAST_SCALE = 9 / TypeScale.SMALL;

    /** The depth of a letter below its baseline with the air below, as a part of its size. */
    private static final double BELOW = 0.45;

    /** Our own layout at a size. */
    static SlideBase ours(XMLSlideShow show, PageSize size) {
        Template.apply(show, size);
        return new SlideBase(show, true);
    }

    XSLFSlideLayout layoutOf(Page page) {
        if (!isOurs) {
            return TextOfPage.of(page)
                    .flatMap(text -> switch (text) {
                        case LIST -> OfficeTemplate.textLayout(show);
                        case HEAD -> OfficeTemplate.headLayout(show);
                    })
                    .or(() -> OfficeTemplate.titleLayout(show))
                    .orElseThrow();
        }
        Drawing drawing = page.drawing();
        boolean hasTitle = drawing.parts(ChartPart.Kind.TITLE).findAny().isPresent();
        return show.getSlideMasters().get(0).getLayout(hasTitle ? SlideLayout.TITLE_ONLY : SlideLayout.BLANK);
    }

    /** Where a drawing stands: in a template what is between its title and its foot, as large as there is room. */
    Placing placingOf(Drawing drawing, XSLFSlideLayout layout) {
        if (isOurs) {
            return new Placing(show.getPageSize().getWidth() / drawing.width(), 0, 0);
        }
        Rectangle2D body = OfficeTemplate.body(show, layout);
        double top = drawing.parts(ChartPart.Kind.TITLE)
                .flatMap(part -> part.texts().stream())
                .mapToDouble(SlideBase::bottom)
                .max()
                .orElse(0);
        double width = drawing.width() - 2 * SlideFrame.SIDE;
        double height = SlideFrame.rule(drawing.height()) - top;
        double scale = Math.min(body.getWidth() / width, body.getHeight() / height);
        double aside = (body.getWidth() - width * scale) / 2;
        return new Placing(scale, body.getX() + aside - SlideFrame.SIDE * scale, body.getY() - top * scale);
    }

    private static double bottom(Written line) {
        return line.baseline() + BELOW * line.face().size();
    }
}
