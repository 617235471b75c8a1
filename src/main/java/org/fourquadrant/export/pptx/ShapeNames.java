package org.fourquadrant.export.pptx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names and alternative texts of the shapes of a slide, no name twice. */
final class ShapeNames {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    /** The extension in which PowerPoint keeps that a shape only decorates. */
    private static final String DECORATIVE_ID = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * Names a shape or a group.
     *
     * @param description what it says to somebody who does not see it; empty for what only decorates
     */
    void name(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = nameText(shape, name);
        if (description.isEmpty()) {
            decorate(properties);
        } else {
            properties.setDescr(description);
        }
    }

    /** Names a shape whose text says what there is to say. */
    CTNonVisualDrawingProps nameText(XSLFShape shape, String name) {
        CTNonVisualDrawingProps properties = propertiesOf(shape.getXmlObject());
        int number = taken.merge(name, 1, Integer::sum);
        properties.setName(number == 1 ? name : name + " " + number);
        return properties;
    }

    private static void decorate(CTNonVisualDrawingProps properties) {
        try (XmlCursor cursor = properties.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("extLst", DRAWING);
            cursor.beginElement("ext", DRAWING);
            cursor.insertAttributeWithValue("uri", DECORATIVE_ID);
            cursor.beginElement("decorative", DECORATIVE);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private static CTNonVisualDrawingProps propertiesOf(XmlObject xml) {
        if (xml instanceof CTShape shape) {
            return shape.getNvSpPr().getCNvPr();
        }
        if (xml instanceof CTConnector connector) {
            return connector.getNvCxnSpPr().getCNvPr();
        }
        if (xml instanceof CTGroupShape group) {
            return group.getNvGrpSpPr().getCNvPr();
        }
        throw new IllegalArgumentException("Neither a shape nor a line nor a group: " + xml.getClass());
    }
}
