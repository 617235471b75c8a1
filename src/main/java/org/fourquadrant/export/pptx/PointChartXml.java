package org.fourquadrant.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.export.page.PointChart.Side;
import org.fourquadrant.export.pptx.PointSheet.Kind;
import org.fourquadrant.export.pptx.PointSheet.Range;
import org.fourquadrant.export.pptx.PointSheet.Series;
import org.fourquadrant.model.language.Language;

/**
 * A chart of points as the XML of a chart of PowerPoint: each quadrant a series, and a series each for the line, the zero
 * and the ticks of both axes, since the axes of such a chart know neither roots nor logarithms below zero. Labels come
 * from cells (the extension of 2012; older programs show what is written in their place).
 */
final class PointChartXml {

    private static final String LABELS_OF_SERIES = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
    private static final String LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private static final String FIELD = "{3C1B6D0E-6C3F-4A0B-9C52-4D1E7F2A%04X}";
    private static final String ACROSS = "1001";
    private static final String UP = "1002";
    private static final int MARK = 8;
    private static final int THIN = 6350;
    private static final int THICK = 22225;
    private static final int HOLLOW = 15875;

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
            textLook(TypeScale.SMALL, "tx1");
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
                series(i, sheet.series().get(i));
            }
            xml.value("c:axId", ACROSS);
            xml.value("c:axId", UP);
        });
        axis(ACROSS, UP, "b", sheet.acrossEnds(), chart.share().caption());
        axis(UP, ACROSS, "l", sheet.upEnds(), chart.balance().caption());
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
                    xml.in("c:tx", () -> xml.in("c:rich", () -> paragraph(() -> run(caption))));
                    xml.in("c:layout", () -> xml.in("c:manualLayout", () -> captionPlace(caption)));
                    xml.value("c:overlay", 1);
                    textLook(TypeScale.BODY, "tx1");
                });
            }
            xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
            xml.value("c:majorTickMark", "none");
            xml.value("c:minorTickMark", "none");
            xml.value("c:tickLblPos", "none");
            xml.in("c:spPr", () -> line(THIN, "tx1"));
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
            if (!isOfCountries(sheet.series().get(i).kind())) {
                int index = i;
                xml.in("c:legendEntry", () -> {
                    xml.value("c:idx", index);
                    xml.value("c:delete", 1);
                });
            }
        }
        xml.value("c:overlay", 1);
        textLook(TypeScale.SMALL, "tx1");
    }

    private void series(int index, Series series) throws XMLStreamException {
        Kind kind = series.kind();
        xml.in("c:ser", () -> {
            xml.value("c:idx", index);
            xml.value("c:order", index);
            xml.in("c:tx", () -> xml.in("c:strRef", () -> cache(series.name(), "c:strCache")));
            xml.in("c:spPr", () -> {
                if (kind == Kind.LINE || kind == Kind.ZERO) {
                    line(kind == Kind.LINE ? THICK : THIN, kind == Kind.LINE ? "accent5" : "tx1");
                } else {
                    xml.in("a:ln", () -> xml.empty("a:noFill"));
                }
            });
            xml.in("c:marker", () -> marker(kind));
            pointsOfAnotherYear(kind);
            if (kind != Kind.ZERO) {
                xml.in("c:dLbls", () -> labels(series));
            }
            if (kind == Kind.TICKS_ACROSS || kind == Kind.TICKS_UP) {
                xml.in("c:errBars", () -> gridLines(kind));
            }
            xml.in("c:xVal", () -> xml.in("c:numRef", () -> cache(series.x(), "c:numCache")));
            xml.in("c:yVal", () -> xml.in("c:numRef", () -> cache(series.y(), "c:numCache")));
            xml.value("c:smooth", 0);
            if (kind != Kind.ZERO) {
                xml.in("c:extLst", () -> labelCells(series.labels()));
            }
        });
    }

    private void labelCells(Range labels) throws XMLStreamException {
        xml.in("c:ext", () -> {
            xml.attributes("uri", LABELS_OF_SERIES, "xmlns:c15", ChartXml.EXTENSION);
            xml.in("c15:datalabelsRange", () -> {
                xml.text("c15:f", labels.cells());
                xml.in("c15:dlblRangeCache", () -> points(labels.values()));
            });
        });
    }

    private void marker(Kind kind) throws XMLStreamException {
        xml.value("c:symbol", symbol(kind));
        if (isOfCountries(kind)) {
            xml.value("c:size", MARK);
            xml.in("c:spPr", () -> {
                fill(colour(kind));
                line(THIN, "bg1");
            });
        }
    }

    private static String symbol(Kind kind) {
        return switch (kind) {
            case I -> "circle";
            case II -> "square";
            case III -> "triangle";
            case IV -> "diamond";
            case UNDECIDED -> "dash";
            default -> "none";
        };
    }

    /** Hollow, as on the chart. */
    private void pointsOfAnotherYear(Kind kind) throws XMLStreamException {
        for (int i = 0; i < chart.points().size(); i++) {
            if (chart.points().get(i).isOfAnotherYear()
                    && sheet.kindOf(chart.points().get(i)) == kind) {
                int index = i;
                xml.in("c:dPt", () -> {
                    xml.value("c:idx", index);
                    xml.in("c:marker", () -> {
                        xml.value("c:symbol", symbol(kind));
                        xml.value("c:size", MARK);
                        xml.in("c:spPr", () -> {
                            fill("bg1");
                            line(HOLLOW, colour(kind));
                        });
                    });
                    xml.value("c:bubble3D", 0);
                });
            }
        }
    }

    private static boolean isOfCountries(Kind kind) {
        return kind.ordinal() <= Kind.UNDECIDED.ordinal();
    }

    private static String colour(Kind kind) {
        return kind == Kind.UNDECIDED ? "tx1" : "accent" + (kind.ordinal() + 1);
    }

    /** The lines of the grid, drawn from the ticks as bars of errors over the whole chart. */
    private void gridLines(Kind kind) throws XMLStreamException {
        boolean isUpright = kind == Kind.TICKS_ACROSS;
        double[] ends = PointSheet.inside(isUpright ? sheet.upEnds() : sheet.acrossEnds());
        xml.value("c:errDir", isUpright ? "y" : "x");
        xml.value("c:errBarType", "plus");
        xml.value("c:errValType", "fixedVal");
        xml.value("c:noEndCap", 1);
        xml.value("c:val", ends[1] - ends[0]);
        xml.in(
                "c:spPr",
                () -> xml.in("a:ln", () -> {
                    xml.attributes("w", String.valueOf(THIN));
                    xml.in(
                            "a:solidFill",
                            () -> xml.in("a:schemeClr", () -> {
                                xml.attributes("val", "tx1");
                                xml.value("a:alpha", 12_000);
                            }));
                }));
    }

    private void labels(Series series) throws XMLStreamException {
        List<Optional<String>> values = series.labels().values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                int index = i;
                xml.in(
                        "c:dLbl",
                        () -> label(series.kind(), index, values.get(index).get()));
            }
        }
        textLook(sizeOf(series.kind()), colourOf(series.kind()));
        xml.value("c:dLblPos", usualSide(series.kind()));
        shown();
        xml.in(
                "c:extLst",
                () -> xml.in("c:ext", () -> {
                    xml.attributes("uri", LABELS, "xmlns:c15", ChartXml.EXTENSION);
                    xml.value("c15:showDataLabelsRange", 1);
                    xml.value("c15:showLeaderLines", 0);
                }));
    }

    private void label(Kind kind, int index, String text) throws XMLStreamException {
        xml.value("c:idx", index);
        xml.in(
                "c:tx",
                () -> xml.in(
                        "c:rich",
                        () -> paragraph(() -> xml.in("a:fld", () -> {
                            xml.attributes(
                                    "id",
                                    String.format(Locale.ROOT, FIELD, kind.ordinal() * 4096 + index),
                                    "type",
                                    "CELLRANGE");
                            xml.empty("a:rPr", "lang", OfficeFace.languageTag(language));
                            xml.empty("a:pPr");
                            xml.text("a:t", text);
                        }))));
        xml.value(
                "c:dLblPos",
                isOfCountries(kind) ? nameOf(chart.points().get(index).side()) : usualSide(kind));
        shown();
        xml.in(
                "c:extLst",
                () -> xml.in("c:ext", () -> {
                    xml.attributes("uri", LABELS, "xmlns:c15", ChartXml.EXTENSION);
                    xml.empty("c15:dlblFieldTable");
                    xml.value("c15:showDataLabelsRange", 1);
                }));
    }

    private static String nameOf(Side side) {
        return switch (side) {
            case LEFT -> "l";
            case RIGHT -> "r";
            case ABOVE -> "t";
            case BELOW -> "b";
        };
    }

    private static String usualSide(Kind kind) {
        return switch (kind) {
            case LINE -> "t";
            case TICKS_ACROSS -> "b";
            case TICKS_UP -> "l";
            default -> "r";
        };
    }

    private static double sizeOf(Kind kind) {
        return kind == Kind.TICKS_ACROSS || kind == Kind.TICKS_UP ? TypeScale.SMALL : TypeScale.LABEL;
    }

    private static String colourOf(Kind kind) {
        return switch (kind) {
            case LINE -> "accent5";
            case TICKS_ACROSS, TICKS_UP, ZERO -> "tx1";
            default -> "tx1";
        };
    }

    /** Nothing but what comes from the cells. */
    private void shown() throws XMLStreamException {
        for (String kind : List.of("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")) {
            xml.value("c:show" + kind, 0);
        }
    }

    private void cache(Range range, String name) throws XMLStreamException {
        xml.text("c:f", range.cells());
        xml.in(name, () -> {
            if (name.equals("c:numCache")) {
                xml.text("c:formatCode", "General");
            }
            points(range.values());
        });
    }

    private void points(List<Optional<String>> values) throws XMLStreamException {
        xml.value("c:ptCount", values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                int index = i;
                xml.in("c:pt", () -> {
                    xml.attributes("idx", String.valueOf(index));
                    xml.text("c:v", values.get(index).get());
                });
            }
        }
    }

    private void line(int width, String colour) throws XMLStreamException {
        xml.in("a:ln", () -> {
            xml.attributes("w", String.valueOf(width));
            fill(colour);
        });
    }

    private void fill(String colour) throws XMLStreamException {
        xml.in("a:solidFill", () -> xml.value("a:schemeClr", colour));
    }

    private void textLook(double size, String colour) throws XMLStreamException {
        xml.in("c:txPr", () -> {
            xml.empty("a:bodyPr");
            xml.empty("a:lstStyle");
            xml.in("a:p", () -> {
                xml.in(
                        "a:pPr",
                        () -> xml.in("a:defRPr", () -> {
                            xml.attributes("sz", String.valueOf(Math.round(size * scale * 100)), "b", "0");
                            fill(colour);
                        }));
                xml.empty("a:endParaRPr", "lang", OfficeFace.languageTag(language));
            });
        });
    }

    private void paragraph(ChartXml.Content content) throws XMLStreamException {
        xml.empty("a:bodyPr");
        xml.empty("a:lstStyle");
        xml.in("a:p", content);
    }

    private void run(String text) throws XMLStreamException {
        xml.in("a:r", () -> {
            xml.empty("a:rPr", "lang", OfficeFace.languageTag(language), "b", "0");
            xml.text("a:t", text);
        });
    }
}
