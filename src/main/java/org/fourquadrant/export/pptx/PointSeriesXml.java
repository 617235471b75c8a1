package org.fourquadrant.export.pptx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.export.page.PointChart.Side;
import org.fourquadrant.export.pptx.PointSheet.Kind;
import org.fourquadrant.export.pptx.PointSheet.Series;
import org.fourquadrant.export.pptx.SheetCells.Range;
import org.fourquadrant.model.language.Language;

/** The series of a chart of points as XML: their marks, the labels that come from cells, and the lines drawn from ticks. */
final class PointSeriesXml {

    private static final String LABELS_OF_SERIES = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
    private static final String LABELS = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    private static final String FIELD = "{3C1B6D0E-6C3F-4A0B-9C52-4D1E7F2A%04X}";
    private static final int MARK = 8;
    private static final int THIN = 6350;
    private static final int THICK = 22225;
    private static final int HOLLOW = 15875;

    private final ChartXml xml;
    private final PointChart chart;
    private final PointSheet sheet;
    private final Language language;
    private final double scale;

    PointSeriesXml(ChartXml xml, PointChart chart, PointSheet sheet, Language language, double scale) {
        this.xml = xml;
        this.chart = chart;
        this.sheet = sheet;
        this.language = language;
        this.scale = scale;
    }

    void write(int index, Series series) throws XMLStreamException {
        Kind kind = series.kind();
        xml.in("c:ser", () -> {
            xml.value("c:idx", index);
            xml.value("c:order", index);
            xml.in("c:tx", () -> xml.in("c:strRef", () -> cache(series.name(), "c:strCache")));
            xml.in("c:spPr", () -> {
                if (kind == Kind.LINE || kind == Kind.ZERO) {
                    xml.line(kind == Kind.LINE ? THICK : THIN, kind == Kind.LINE ? "accent5" : "tx1");
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
                xml.fill(colour(kind));
                xml.line(THIN, "bg1");
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
                            xml.fill("bg1");
                            xml.line(HOLLOW, colour(kind));
                        });
                    });
                    xml.value("c:bubble3D", 0);
                });
            }
        }
    }

    static boolean isOfCountries(Kind kind) {
        return kind.ordinal() <= Kind.UNDECIDED.ordinal();
    }

    private static String colour(Kind kind) {
        return kind == Kind.UNDECIDED ? "tx1" : "accent" + (kind.ordinal() + 1);
    }

    /** The lines of the grid, drawn from the ticks as bars of errors over the whole chart. */
    private void gridLines(Kind kind) throws XMLStreamException {
        boolean isUpright = kind == Kind.TICKS_ACROSS;
        double[] ends = (isUpright ? sheet.up() : sheet.across()).inside();
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
        xml.textLook(sizeOf(series.kind()) * scale, colourOf(series.kind()), language);
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
                        () -> xml.paragraph(() -> xml.in("a:fld", () -> {
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
}
