package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.ChartPart.Kind;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.page.Page;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * The groups of a slide with a chart: the chart is one, so that it is moved and copied as one, and in it a country with its
 * name, ring and leader.
 */
final class ShapeGroups {

    private static final Set<Kind> AROUND = EnumSet.of(
            Kind.GROUND,
            Kind.TITLE,
            Kind.SUBTITLE,
            Kind.COUNTS,
            Kind.NOTE,
            Kind.SOURCE,
            Kind.RULE,
            Kind.DATE,
            Kind.PAGE_NUMBER,
            Kind.TEXT);

    /** What is a chart of its own on a page of several. */
    private static final Set<Kind> SMALL_CHARTS = EnumSet.of(Kind.POSITION, Kind.TARIFF_STEPS);

    private static final Set<Kind> OF_COUNTRY = EnumSet.of(Kind.MARK, Kind.RING, Kind.LEADER, Kind.LABEL);

    private final XSLFSlide slide;
    private final Page page;
    private final ShapeNames names;
    private final boolean hasChart;
    private final Map<String, DrawnPart> labels;
    private final Map<String, String> descriptions;
    private final Map<String, List<XSLFShape>> countries = new LinkedHashMap<>();
    private final Map<Kind, XSLFGroupShape> smallCharts = new EnumMap<>(Kind.class);
    private Optional<XSLFGroupShape> chart = Optional.empty();

    /**
     * Where a shape is put.
     *
     * @param shapes the slide, or a group on it
     */
    record Place(XSLFShapeContainer shapes) {}

    ShapeGroups(XSLFSlide slide, Page page, ShapeNames names) {
        this.slide = slide;
        this.page = page;
        this.names = names;
        this.hasChart = page.points().isEmpty()
                && page.drawing().parts(Kind.MARK).findAny().isPresent();
        this.labels = page.drawing()
                .parts(Kind.LABEL)
                .filter(part -> !part.texts().isEmpty())
                .collect(Collectors.toMap(part -> part.part().of(), Function.identity(), (one, other) -> one));
        this.descriptions = page.drawing()
                .parts(Kind.MARK)
                .filter(part -> !part.description().isEmpty())
                .collect(Collectors.toMap(part -> part.part().of(), DrawnPart::description, (one, other) -> one));
    }

    Place placeOf(ChartPart part) {
        if (SMALL_CHARTS.contains(part.kind())) {
            return new Place(smallCharts.computeIfAbsent(part.kind(), this::smallChart));
        }
        if (!hasChart || AROUND.contains(part.kind())) {
            return new Place(slide);
        }
        return new Place(chart());
    }

    /** Tells of a shape that was put where a part belongs. */
    void put(ChartPart part, XSLFShape shape) {
        if (hasChart && OF_COUNTRY.contains(part.kind()) && labels.containsKey(part.of())) {
            countries.computeIfAbsent(part.of(), code -> new ArrayList<>()).add(shape);
        }
    }

    private XSLFGroupShape chart() {
        if (chart.isEmpty()) {
            XSLFGroupShape group = slide.createGroup();
            names.name(group, page.title(), page.description());
            chart = Optional.of(group);
        }
        return chart.get();
    }

    private XSLFGroupShape smallChart(Kind kind) {
        XSLFGroupShape group = slide.createGroup();
        String description = page.drawing()
                .parts(kind)
                .map(DrawnPart::description)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        names.name(group, new ChartPart(kind, "").id(), description);
        return group;
    }

    /** Puts countries into groups of their own and makes each group as large as what is in it; to be called when all is. */
    void fit() {
        chart.ifPresent(group -> fit(group, group.getShapes()));
        smallCharts.values().forEach(group -> fit(group, group.getShapes()));
        countries.forEach(this::group);
    }

    /**
     * Groups shapes where the lowest of them stands. POI looks through all shapes of a slide for the first of each group, so
     * that they are made in the chart's and moved.
     */
    private void group(String code, List<XSLFShape> shapes) {
        XSLFGroupShape group = chart().createGroup();
        names.name(group, labels.get(code).texts().get(0).text(), descriptions.getOrDefault(code, ""));
        fit(group, shapes);
        try (XmlCursor place = shapes.get(0).getXmlObject().newCursor();
                XmlCursor whole = group.getXmlObject().newCursor();
                XmlCursor end = group.getXmlObject().newCursor()) {
            // What stands before the lowest stays there, since a group begins with its own properties.
            place.toPrevSibling();
            end.toEndToken();
            for (XSLFShape shape : shapes) {
                try (XmlCursor moved = shape.getXmlObject().newCursor()) {
                    moved.moveXml(end);
                }
            }
            place.toNextSibling();
            if (!place.isAtSamePositionAs(whole)) {
                whole.moveXml(place);
            }
        }
    }

    /** Where a shape stands, read from its own properties: the library looks for them among all that it may inherit. */
    private static Rectangle2D boxOf(XSLFShape shape) {
        CTShapeProperties own;
        if (shape.getXmlObject() instanceof CTShape drawn) {
            own = drawn.getSpPr();
        } else if (shape.getXmlObject() instanceof CTConnector line) {
            own = line.getSpPr();
        } else {
            return shape.getAnchor();
        }
        CTTransform2D place = own.getXfrm();
        return new Rectangle2D.Double(
                Units.toPoints(POIXMLUnits.parseLength(place.getOff().xgetX())),
                Units.toPoints(POIXMLUnits.parseLength(place.getOff().xgetY())),
                Units.toPoints(place.getExt().getCx()),
                Units.toPoints(place.getExt().getCy()));
    }

    private static void fit(XSLFGroupShape group, List<XSLFShape> shapes) {
        Rectangle2D all = null;
        for (XSLFShape shape : shapes) {
            Rectangle2D box = boxOf(shape);
            all = all == null ? box : all.createUnion(box);
        }
        if (all != null) {
            group.setAnchor(all);
            group.setInteriorAnchor(all);
        }
    }
}
