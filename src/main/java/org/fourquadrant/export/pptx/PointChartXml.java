package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.model.language.Language;

/**
 * A chart of points as the XML of a chart of PowerPoint: each quadrant a series, and a series each for the line, the zero
 * and the ticks of both axes, since the axes of such a chart know neither roots nor logarithms below zero. Labels come
 * from cells (the extension of 2012; older programs show what is written in their place).
 */
final class PointChartXml {

    private static final String ACROSS = "1001";
    private static final String UP = "1002";
    private static final int THIN = 6350;

    /** Two rows of the legend at the foot of the chart, which wide faces need, logical pixels. */
    private static final double LEGEND = 36;

    /** From the data area to the caption of the axis under it, logical pixels. */
    private static final double CAPTION = 21;

    /** About how wide a letter of Latin is, as a part of its size. */
    private static final double LETTER = 0.5;

    private final PointChart chart;
    private final PointSheet sheet;
    private final Language language;
    private final double scale;
    private final ChartXml xml;
    private final PointSeriesXml series;

    /**
     * The chart of a sheet.
     *
     * @param scale points per logical pixel
     */
    PointChartXml(PointChart chart, PointSheet sheet, Language language, double scale) throws XMLStreamException {
        this.chart = chart;
        this.sheet = sheet;
        this.language = language;
        this.scale = scale;
        this.xml = new ChartXml();
        this.series = new PointSeriesXml(xml, chart, sheet, language, scale);
    }

    /** @param workbook the relation that leads to its workbook */
    byte[] part(String workbook) throws IOException {
        return xml.space(() -> {
            xml.value("c:date1904", 0);
            xml.value("c:roundedCorners", 0);
            xml.in("c:chart", () -> {
                xml.value("c:autoTitleDeleted", 1);
                xml.in("c:plotArea", this::plotArea);
                xml.in("c:legend", this::legend);
                xml.value("c:plotVisOnly", 1);
                xml.value("c:dispBlanksAs", "gap");
            });
            xml.in("c:spPr", () -> {
                xml.empty("a:noFill");
                xml.in("a:ln", () -> xml.empty("a:noFill"));
            });
            xml.textLook(TypeScale.SMALL * scale, "tx1", language);
            xml.in("c:externalData", () -> {
                xml.attributes("r:id", workbook);
                xml.value("c:autoUpdate", 0);
            });
        });
    }

    private void plotArea() throws XMLStreamException {
        Rectangle2D frame = chart.frame();
        Rectangle2D plot = chart.plot();
        xml.in(
                "c:layout",
                () -> xml.in("c:manualLayout", () -> {
                    xml.value("c:layoutTarget", "inner");
                    xml.value("c:xMode", "edge");
                    xml.value("c:yMode", "edge");
                    xml.value("c:x", part((plot.getX() - frame.getX()) / frame.getWidth()));
                    xml.value("c:y", part((plot.getY() - frame.getY()) / frame.getHeight()));
                    xml.value("c:w", part(plot.getWidth() / frame.getWidth()));
                    xml.value("c:h", part((plot.getHeight() - LEGEND) / frame.getHeight()));
                }));
        xml.in("c:scatterChart", () -> {
            xml.value("c:scatterStyle", "lineMarker");
            xml.value("c:varyColors", 0);
            for (int i = 0; i < sheet.series().size(); i++) {
                series.write(i, sheet.series().get(i));
            }
            xml.value("c:axId", ACROSS);
            xml.value("c:axId", UP);
        });
        axis(ACROSS, UP, "b", sheet.across().ends(), chart.share().caption());
        axis(UP, ACROSS, "l", sheet.up().ends(), chart.balance().caption());
        xml.in("c:spPr", () -> xml.empty("a:noFill"));
    }

    private static String part(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private void axis(String id, String other, String side, double[] ends, String caption) throws XMLStreamException {
        xml.in("c:valAx", () -> {
            xml.value("c:axId", id);
            xml.in("c:scaling", () -> {
                xml.value("c:orientation", "minMax");
                xml.value("c:max", ends[1]);
                xml.value("c:min", ends[0]);
            });
            xml.value("c:delete", 0);
            xml.value("c:axPos", side);
            if (!caption.isEmpty()) {
                xml.in("c:title", () -> {
                    xml.in("c:tx", () -> xml.in("c:rich", () -> xml.paragraph(() -> run(caption))));
                    xml.in("c:layout", () -> xml.in("c:manualLayout", () -> captionPlace(caption)));
                    xml.value("c:overlay", 1);
                    xml.textLook(TypeScale.BODY * scale, "tx1", language);
                });
            }
            xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
            xml.value("c:majorTickMark", "none");
            xml.value("c:minorTickMark", "none");
            xml.value("c:tickLblPos", "none");
            xml.in("c:spPr", () -> xml.line(THIN, "tx1"));
            xml.value("c:crossAx", other);
            xml.value("c:crosses", "min");
            xml.value("c:crossBetween", "midCat");
        });
    }

    private void captionPlace(String caption) throws XMLStreamException {
        Rectangle2D frame = chart.frame();
        double width = caption.codePoints()
                        .mapToDouble(letter -> letter < 0x2000 ? LETTER : 1)
                        .sum()
                * TypeScale.BODY;
        xml.value("c:xMode", "edge");
        xml.value("c:yMode", "edge");
        xml.value("c:x", part((chart.plot().getCenterX() - width / 2 - frame.getX()) / frame.getWidth()));
        xml.value("c:y", part((chart.plot().getMaxY() - LEGEND + CAPTION - frame.getY()) / frame.getHeight()));
    }

    private void legend() throws XMLStreamException {
        xml.value("c:legendPos", "b");
        for (int i = 0; i < sheet.series().size(); i++) {
            if (!PointSeriesXml.isOfCountries(sheet.series().get(i).kind())) {
                int index = i;
                xml.in("c:legendEntry", () -> {
                    xml.value("c:idx", index);
                    xml.value("c:delete", 1);
                });
            }
        }
        xml.value("c:overlay", 1);
        xml.textLook(TypeScale.SMALL * scale, "tx1", language);
    }

    private void run(String text) throws XMLStreamException {
        xml.in("a:r", () -> {
            xml.empty("a:rPr", "lang", OfficeFace.languageTag(language), "b", "0");
            xml.text("a:t", text);
        });
    }
}
