package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts a placeholder somewhere else than its layout does. */
final class Placed {

    private Placed() {}

    /**
     * Moves a placeholder of one slide.
     *
     * @param area where to, in points
     */
    static void at(XSLFTextShape placeholder, Rectangle2D area) {
        // POI would move the placeholder of the layout, and with it those of all other slides.
        var properties = ((CTShape) placeholder.getXmlObject()).getSpPr();
        CTTransform2D place = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
        var corner = place.isSetOff() ? place.getOff() : place.addNewOff();
        corner.setX(Units.toEMU(area.getX()));
        corner.setY(Units.toEMU(area.getY()));
        var extent = place.isSetExt() ? place.getExt() : place.addNewExt();
        extent.setCx(Units.toEMU(area.getWidth()));
        extent.setCy(Units.toEMU(area.getHeight()));
    }
}
