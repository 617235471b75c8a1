package org.fourquadrant.export.pptx;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names and alternative texts of shapes. */
final class Named {

    private Named() {}

    /**
     * Names a shape.
     *
     * @param description what it says to somebody who does not see it; empty for what only decorates
     */
    static void name(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = propertiesOf(shape.getXmlObject());
        properties.setName(name);
        if (!description.isEmpty()) {
            properties.setDescr(description);
        }
    }

    private static CTNonVisualDrawingProps propertiesOf(XmlObject xml) {
        if (xml instanceof CTShape shape) {
            return shape.getNvSpPr().getCNvPr();
        }
        if (xml instanceof CTConnector connector) {
            return connector.getNvCxnSpPr().getCNvPr();
        }
        throw new IllegalArgumentException("Neither a shape nor a line: " + xml.getClass());
    }
}
