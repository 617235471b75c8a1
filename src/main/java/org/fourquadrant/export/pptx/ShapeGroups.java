package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.ChartPart.Kind;
import org.fourquadrant.export.drawing.DrawnPart;
import org.fourquadrant.export.page.Page;

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
    private final Map<String, XSLFGroupShape> countries = new LinkedHashMap<>();
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
        return OF_COUNTRY.contains(part.kind()) && labels.containsKey(part.of())
                ? new Place(countries.computeIfAbsent(part.of(), this::country))
                : new Place(chart());
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

    private XSLFGroupShape country(String code) {
        XSLFGroupShape group = chart().createGroup();
        names.name(group, labels.get(code).texts().get(0).text(), descriptions.getOrDefault(code, ""));
        return group;
    }

    /** Makes each group as large as what is in it; to be called when all is. */
    void fit() {
        countries.values().forEach(ShapeGroups::fit);
        chart.ifPresent(ShapeGroups::fit);
        smallCharts.values().forEach(ShapeGroups::fit);
    }

    private static void fit(XSLFGroupShape group) {
        Rectangle2D all = null;
        for (XSLFShape shape : group.getShapes()) {
            Rectangle2D box = shape.getAnchor();
            all = all == null ? box : all.createUnion(box);
        }
        if (all != null) {
            group.setAnchor(all);
            group.setInteriorAnchor(all);
        }
    }
}
