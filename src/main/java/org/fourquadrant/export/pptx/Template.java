package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.fourquadrant.export.page.PageSize;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes POI's plain template ours: the size of the page and the face, so that slides added later fit as well. */
final class Template {

    private static final int EMU_PER_POINT = 12_700;

    /** A side of a slide has at most 56 inches. */
    private static final double LONGEST = 56 * 72;

    private Template() {}

    /** The size that PowerPoint can have for a page, in points. */
    static PageSize sizeFor(PageSize wanted) {
        double scale = Math.min(1, LONGEST / Math.max(wanted.width(), wanted.height()));
        return new PageSize(wanted.width() * scale, wanted.height() * scale);
    }

    static void apply(XMLSlideShow show, PageSize size) {
        double stretchX = size.width() / show.getPageSize().getWidth();
        double stretchY = size.height() / show.getPageSize().getHeight();
        var page = show.getCTPresentation().getSldSz();
        page.setCx((int) Math.round(size.width() * EMU_PER_POINT));
        page.setCy((int) Math.round(size.height() * EMU_PER_POINT));
        if (page.isSetType()) {
            page.unsetType();
        }
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            setFace(master.getTheme().getXmlObject().getThemeElements().getFontScheme());
            stretch(master.getShapes(), stretchX, stretchY);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                stretch(layout.getShapes(), stretchX, stretchY);
            }
        }
    }

    private static void setFace(CTFontScheme scheme) {
        for (CTFontCollection fonts : List.of(scheme.getMajorFont(), scheme.getMinorFont())) {
            fonts.getLatin().setTypeface(OfficeFace.LATIN);
            fonts.getEa().setTypeface(OfficeFace.EAST_ASIAN);
        }
    }

    /** Others stand where those of the master do. */
    private static boolean hasOwnPlace(XSLFTextShape text) {
        return ((CTShape) text.getXmlObject()).getSpPr().isSetXfrm();
    }

    private static void stretch(List<XSLFShape> shapes, double x, double y) {
        for (XSLFShape shape : new ArrayList<>(shapes)) {
            if (shape instanceof XSLFTextShape text && hasOwnPlace(text)) {
                Rectangle2D box = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(
                        box.getX() * x, box.getY() * y, box.getWidth() * x, box.getHeight() * y));
            }
        }
    }
}
