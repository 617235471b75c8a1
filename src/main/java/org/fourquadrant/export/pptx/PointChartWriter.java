package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.export.page.Page;
import org.fourquadrant.export.page.PointChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Puts a chart of points on a slide as a chart of PowerPoint's own, with its workbook in the file. */
final class PointChartWriter {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final XSLFSlide slide;
    private final Placing placing;

    PointChartWriter(XSLFSlide slide, Placing placing) {
        this.slide = slide;
        this.placing = placing;
    }

    /** Writes the chart of a page; to be called when all else is on the slide. */
    void write(PointChart chart, Page page) throws IOException {
        PointSheet sheet = new PointSheet(chart);
        OPCPackage file = slide.getSlideShow().getPackage();
        int number = 1;
        while (file.containPart(name("/ppt/charts/fourquadrant" + number + ".xml"))) {
            number++;
        }
        PackagePartName bookName = name("/ppt/embeddings/fourquadrant" + number + ".xlsx");
        fill(file.createPart(bookName, SHEET_TYPE), sheet.bytes());
        PackagePart part = file.createPart(name("/ppt/charts/fourquadrant" + number + ".xml"), CHART_TYPE);
        String book = part.addRelationship(bookName, TargetMode.INTERNAL, RELATIONS + "/package")
                .getId();
        try {
            fill(part, new PointChartXml(chart, sheet, page.language(), placing.scale()).part(book));
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write a chart", e);
        }
        String id = slide.getPackagePart()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "/chart")
                .getId();
        frame(chart, page, id);
    }

    private void frame(PointChart chart, Page page, String relation) {
        long free = freeId();
        CTGraphicalObjectFrame frame =
                slide.getXmlObject().getCSld().getSpTree().addNewGraphicFrame();
        var about = frame.addNewNvGraphicFramePr();
        CTNonVisualDrawingProps properties = about.addNewCNvPr();
        properties.setId(free);
        properties.setName("chart");
        properties.setDescr(page.description());
        about.addNewCNvGraphicFramePr();
        about.addNewNvPr();
        Rectangle2D place = placing.box(
                chart.frame().getX(),
                chart.frame().getY(),
                chart.frame().getWidth(),
                chart.frame().getHeight());
        var box = frame.addNewXfrm();
        var corner = box.addNewOff();
        corner.setX(Units.toEMU(place.getX()));
        corner.setY(Units.toEMU(place.getY()));
        var extent = box.addNewExt();
        extent.setCx(Units.toEMU(place.getWidth()));
        extent.setCy(Units.toEMU(place.getHeight()));
        var data = frame.addNewGraphic().addNewGraphicData();
        data.setUri(CHART);
        try (XmlCursor cursor = data.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("chart", CHART);
            cursor.insertAttributeWithValue(new QName(RELATIONS, "id", "r"), relation);
        }
    }

    private long freeId() {
        long highest = 1;
        try (XmlCursor cursor = slide.getXmlObject().newCursor()) {
            while (!cursor.toNextToken().isNone()) {
                if (cursor.isStart() && cursor.getName().equals(new QName(PRESENTATION, "cNvPr"))) {
                    highest = Math.max(highest, Long.parseLong(cursor.getAttributeText(new QName("id"))));
                }
            }
        }
        return highest + 1;
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(content);
        }
    }

    private static PackagePartName name(String path) {
        try {
            return PackagingURIHelper.createPartName(path);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The names of the parts are constants", e);
        }
    }
}
