package org.fourquadrant.export.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.PositionPainter;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;

/**
 * The page of a country: three figures, under them where it stands and the steps of its tariff, under these what is said of it in
 * three columns. Where a page is too low for all of it the last part stands on a second one.
 */
final class DossierPage {

    private static final double TOP = 54;
    private static final double BETWEEN = 26;
    private static final double UNDER_FIGURES = 10;
    private static final double SOURCE_LINE = 15;
    private static final Lettering.Style SOURCE = new Lettering.Style(Lettering.Weight.REGULAR, TypeScale.SMALL);

    /** The part of the width that the small chart has, and of the height that charts have. */
    private static final double POSITION = 0.3;

    private static final double CHARTS = 0.56;

    /** What is kept of the room under the statements, so that all of them still have a place when they stand lower. */
    private static final double ROUNDING = 2;

    /** The least height of charts and statements together, logical pixels at the usual size of text. */
    private static final double LEAST = 320;

    /** Another program may set a text in a wider face, and nothing stands below it but other text. */
    static final double NARROWER = 0.93;

    private static final int MOST_ENTRIES = 3;
    private static final int FIGURES = 3;
    private static final double BAR = 3;

    private final PageSheet sheet;
    private final LaidOutChart everybody;
    private final DossierWords words;
    private final DossierSteps told;
    private final TariffSteps tariff;
    private final String notes;
    private final CountryCode country;
    private final double scale;
    private final Language language;
    private final Texts texts;
    private final List<String> source;
    private final List<BiConsumer<Graphics2D, Palette>> painters = new ArrayList<>();

    DossierPage(
            PageSheet sheet,
            LaidOutChart everybody,
            DossierWords words,
            DossierSteps told,
            CountryCode country,
            double scale,
            List<String> data) {
        this.sheet = sheet;
        this.everybody = everybody;
        this.words = words;
        this.told = told;
        this.tariff = told.steps();
        this.notes = words.notes(data);
        this.country = country;
        this.scale = scale;
        this.language = everybody.view().language();
        this.texts = ExportTexts.in(language);
        this.source = sheet.lettering()
                .lines(words.source(), SOURCE, width(), language)
                .lines();
    }

    private double width() {
        return sheet.right() - sheet.left();
    }

    private double bottom() {
        return sourceTop() - BETWEEN / 4;
    }

    private double sourceTop() {
        return sheet.bottom() + BETWEEN / 4 - source.size() * SOURCE_LINE;
    }

    /** One page, or two where one is too low. */
    List<Page> pages() {
        double top = addFigures();
        if (words.isOfUnitedStates()) {
            addUnitedStates(top);
            return List.of(finish());
        }
        double least = top + (bottom() - top) * CHARTS;
        double part = Math.max(least, least + bottom() - ROUNDING - partsEnd(least + UNDER_FIGURES));
        TariffPart fitted = steps(stepsArea(top, part));
        boolean isLow = bottom() - top < LEAST * scale || !fitted.hasRoom();
        double middle = isLow ? bottom() : part;
        addPosition(new Rectangle2D.Double(sheet.left(), top, width() * POSITION, middle - top));
        painters.addAll((isLow ? steps(stepsArea(top, middle)) : fitted).painters());
        if (isLow) {
            Page first = finish();
            addParts(TOP);
            return List.of(first, finish());
        }
        addParts(middle + UNDER_FIGURES);
        return List.of(finish());
    }

    private Page finish() {
        List<BiConsumer<Graphics2D, Palette>> content = List.copyOf(painters);
        painters.clear();
        Function<ChartPart, String> describe = part -> switch (part.kind()) {
            case POSITION -> part.of().equals("ground") ? words.describedPosition() : "";
            case TARIFF_STEPS -> part.of().equals("axis") ? told.described(tariff, words.name()) : "";
            default -> "";
        };
        return sheet.page(
                words.title(),
                notes,
                (graphics, palette) -> {
                    content.forEach(each -> each.accept(graphics, palette));
                    paintSource(graphics, palette);
                },
                describe);
    }

    private void paintSource(Graphics2D graphics, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.SOURCE);
        graphics.setColor(palette.faintInk());
        for (int line = 0; line < source.size(); line++) {
            double centre = sourceTop() + (line + 0.5) * SOURCE_LINE;
            sheet.lettering().paint(graphics, source.get(line), SOURCE, TextAlign.LEFT, sheet.left(), centre);
        }
    }

    private void add(PageColumn column, String name) {
        painters.add((graphics, palette) -> column.paint(graphics, palette, name));
    }

    private double addFigures() {
        List<DossierWords.Figure> figures = words.figures();
        double each = width() / FIGURES;
        double bottom = TOP;
        for (int i = 0; i < figures.size(); i++) {
            bottom = Math.max(bottom, addFigure(figures.get(i), sheet.left() + i * each, each));
        }
        return bottom + UNDER_FIGURES;
    }

    /** A figure in one line, however small it becomes, with what it is under it; where it ends. */
    private double addFigure(DossierWords.Figure figure, double x, double width) {
        double room = width - 4 * BAR - BETWEEN / 2;
        Lettering.Style style = Paragraph.Look.FIGURE.style();
        double fitting = Math.min(scale, room * NARROWER / sheet.lettering().width(figure.figure(), style));
        PageColumn number = sheet.column(x + 4 * BAR, TOP, room, bottom(), fitting);
        number.add(new Paragraph(figure.figure(), Paragraph.Look.FIGURE));
        double top = TOP + (Paragraph.Look.FIGURE.lineHeight() + BAR) * scale;
        PageColumn caption = sheet.column(x + 4 * BAR, top, room, bottom(), scale);
        caption.add(new Paragraph(figure.caption(), Paragraph.Look.CAPTION));
        painters.add((graphics, palette) -> {
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "bar-" + figure.name());
            graphics.setColor(accent(palette));
            graphics.fill(new Rectangle2D.Double(x, TOP + 2, BAR, caption.y() - TOP - 2));
            number.paint(graphics, palette, figure.name());
            caption.paint(graphics, palette, "caption-" + figure.name());
        });
        return caption.y();
    }

    /** The colour of its quadrant. */
    private Color accent(Palette palette) {
        return everybody.field().indexOf(country).stream()
                .filter(everybody::isDecided)
                .mapToObj(mark -> palette.mark(everybody.quadrant(mark)))
                .findFirst()
                .orElse(palette.accent());
    }

    private void addPosition(Rectangle2D area) {
        PageColumn head = sheet.column(area.getX(), area.getY(), area.getWidth(), area.getMaxY(), scale);
        Optional<String> reason = words.reason();
        head.add(new Paragraph(words.position(), Paragraph.Look.SECTION));
        reason.ifPresent(why -> head.add(new Paragraph(why, Paragraph.Look.CAPTION)));
        add(head, "position");
        PageColumn foot = sheet.column(area.getX(), area.getY(), area.getWidth(), area.getMaxY(), scale);
        foot.add(new Paragraph(texts.get("dossier.position.axes"), Paragraph.Look.CAPTION));
        double height = foot.y() - area.getY();
        PageColumn axes = sheet.column(area.getX(), area.getMaxY() - height, area.getWidth(), area.getMaxY(), scale);
        axes.add(new Paragraph(texts.get("dossier.position.axes"), Paragraph.Look.CAPTION));
        PositionPainter position = new PositionPainter(
                sheet.lettering(),
                everybody,
                new Rectangle2D.Double(
                        area.getX(), head.y(), area.getWidth(), area.getMaxY() - height - BAR - head.y()),
                textSize());
        painters.add((graphics, palette) -> position.paint(graphics, palette, country, words.name()));
        add(axes, "axes");
    }

    private double textSize() {
        return Paragraph.Look.CAPTION.style(scale).size();
    }

    private TariffPart steps(Rectangle2D area) {
        return new TariffPart(sheet, told, tariff, language, scale, area, bottom());
    }

    private Rectangle2D stepsArea(double top, double bottom) {
        double left = sheet.left() + width() * POSITION + BETWEEN;
        return new Rectangle2D.Double(left, top, sheet.right() - left, bottom - top);
    }

    private void addParts(double top) {
        painters.add((graphics, palette) -> {
            ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "between");
            graphics.setColor(palette.grid());
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(sheet.left(), top - 5, sheet.right(), top - 5));
        });
        parts(top).forEach((name, column) -> add(column, name));
    }

    /** Where the longest of the three columns would end; what is left under it belongs to the charts. */
    private double partsEnd(double top) {
        return parts(top).values().stream().mapToDouble(PageColumn::y).max().orElse(top);
    }

    private Map<String, PageColumn> parts(double top) {
        double each = width() * POSITION;
        double wide = (width() - each - 2 * BETWEEN) / 2;
        Map<String, PageColumn> parts = new LinkedHashMap<>();
        parts.put("by-source", part(words.tariff(), sheet.left(), top, each));
        parts.put("trade", part(words.trade(), sheet.left() + each + BETWEEN, top, wide));
        parts.put("defence", part(words.defence(), sheet.right() - wide, top, wide));
        return parts;
    }

    /** The first entries that have room: a long one does not keep shorter ones away. */
    private PageColumn part(DossierWords.Part part, double x, double top, double width) {
        PageColumn column = sheet.column(x, top, width, bottom(), scale);
        column.add(new Paragraph(part.heading(), Paragraph.Look.SECTION));
        int added = 0;
        for (String entry : part.entries()) {
            if (added < MOST_ENTRIES && column.add(new Paragraph(entry, Paragraph.Look.ENTRY))) {
                added++;
            }
        }
        return column;
    }

    /** Where the others stand with them, and what is said of them. */
    private void addUnitedStates(double top) {
        double half = (width() - BETWEEN) / 2;
        addPosition(new Rectangle2D.Double(sheet.left(), top, half, bottom() - top));
        add(part(words.others(), sheet.left() + half + BETWEEN, top, half), "said");
    }
}
