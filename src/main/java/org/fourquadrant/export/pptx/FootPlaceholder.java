package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The places of a layout for what stands in the foot of every slide. */
enum FootPlaceholder {
    DATE(Placeholder.DATETIME, STPlaceholderType.DT),
    FOOTER(Placeholder.FOOTER, STPlaceholderType.FTR),
    NUMBER(Placeholder.SLIDE_NUMBER, STPlaceholderType.SLD_NUM);

    /** Width of a box, points. */
    private static final double ROOM = 160;

    private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private final Placeholder kind;
    private final STPlaceholderType.Enum type;

    FootPlaceholder(Placeholder kind, STPlaceholderType.Enum type) {
        this.kind = kind;
        this.type = type;
    }

    boolean isIn(XSLFSlideLayout layout) {
        return of(layout).isPresent();
    }

    /** What is written there. */
    String textIn(XSLFSlideLayout layout) {
        return OfficeTemplate.place(layout, kind).map(XSLFTextShape::getText).orElse("");
    }

    /** Lets a box be this of its slide and stand where the layout says. */
    void stand(XSLFTextBox box, XSLFSlideLayout layout) {
        take(box, layout);
        CTShape shape = (CTShape) box.getXmlObject();
        shape.setSpPr(CTShapeProperties.Factory.newInstance());
        shape.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
    }

    /** Lets a box be this of its slide, where the layout has one: PowerPoint then shows, hides and counts it. */
    void take(XSLFTextBox box, XSLFSlideLayout layout) {
        Optional<CTPlaceholder> place = of(layout);
        if (place.isEmpty()) {
            return;
        }
        CTShape shape = (CTShape) box.getXmlObject();
        shape.getNvSpPr().getCNvSpPr().unsetTxBox();
        CTPlaceholder own = shape.getNvSpPr().getNvPr().addNewPh();
        own.setType(type);
        if (place.get().isSetIdx()) {
            own.setIdx(place.get().getIdx());
        }
        widen(box);
        if (this == NUMBER) {
            count(shape.getTxBody().getPArray(0));
        }
    }

    /** Other programs break the text of a place where its box ends. */
    private void widen(XSLFTextBox box) {
        Rectangle2D area = box.getAnchor();
        double more = Math.max(0, ROOM - area.getWidth());
        double x = this == NUMBER ? area.getX() - more : area.getX();
        box.setAnchor(new Rectangle2D.Double(x, area.getY(), area.getWidth() + more, area.getHeight()));
    }

    private Optional<CTPlaceholder> of(XSLFSlideLayout layout) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (shape.getTextType() == kind) {
                return Optional.of(
                        ((CTShape) shape.getXmlObject()).getNvSpPr().getNvPr().getPh());
            }
        }
        return Optional.empty();
    }

    /** The number as a field, which follows the slide where it is moved. */
    private static void count(CTTextParagraph paragraph) {
        CTRegularTextRun run = paragraph.getRArray(0);
        CTTextField field = paragraph.addNewFld();
        field.setId(FIELD);
        field.setType("slidenum");
        field.setRPr(run.getRPr());
        field.setT(run.getT());
        paragraph.removeR(0);
    }
}
