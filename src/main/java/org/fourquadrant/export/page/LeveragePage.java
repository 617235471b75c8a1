package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.BoxDrawing;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.LeverageText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.idea.LeveragePart;

/** The parts of the idea of leverage as a diagram: the idea, what is asked and what is offered for it, the risks. */
final class LeveragePage implements IdeaContent {

    private static final double PADDING = 10;
    private static final double ARROW = 20;
    private static final double BETWEEN = 20;
    private static final double ANYWHERE = 1e6;

    private final Facts facts;
    private final IdeaWords words;
    private final LeverageText text;

    LeveragePage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.text = new LeverageText(words, facts);
    }

    @Override
    public String title() {
        return words.texts().get("page.leverage");
    }

    @Override
    public List<String> foot() {
        return List.of(words.texts().get("page.leverage.source"));
    }

    @Override
    public List<String> notes() {
        return text.lines();
    }

    /** A box with its text. */
    private record Box(String id, Rectangle2D edge, PageColumn text) {}

    /** First and last part as wide as the page, those between them beside each other. */
    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        List<List<Box>> large = laidOut(sheet, Paragraph.Look.BODY);
        List<List<Box>> boxes = end(large) > sheet.room().getMaxY() ? laidOut(sheet, Paragraph.Look.SMALL) : large;
        return (graphics, palette) -> {
            for (int i = 0; i < boxes.size(); i++) {
                if (i > 0) {
                    arrows(graphics, palette, boxes.get(i - 1), boxes.get(i));
                }
                boxes.get(i).forEach(box -> {
                    BoxDrawing.box(graphics, palette, box.id(), box.edge());
                    box.text().paint(graphics, palette, box.id());
                });
            }
        };
    }

    private List<List<Box>> laidOut(IdeaSheet sheet, Paragraph.Look look) {
        List<List<Box>> boxes = new ArrayList<>();
        double top = sheet.room().getY();
        for (List<LeveragePart> row : rows(facts.workspace().ideas().contents().leverage())) {
            boxes.add(row(sheet, row, top, look));
            top = end(boxes) + ARROW;
        }
        return boxes;
    }

    private static double end(List<List<Box>> boxes) {
        return boxes.stream()
                .flatMap(List::stream)
                .mapToDouble(box -> box.edge().getMaxY())
                .max()
                .orElse(0);
    }

    private static List<List<LeveragePart>> rows(List<LeveragePart> parts) {
        return parts.size() < 3
                ? List.of(parts)
                : List.of(
                        parts.subList(0, 1),
                        parts.subList(1, parts.size() - 1),
                        parts.subList(parts.size() - 1, parts.size()));
    }

    private List<Box> row(IdeaSheet sheet, List<LeveragePart> row, double top, Paragraph.Look look) {
        Rectangle2D room = sheet.room();
        double width = (room.getWidth() - BETWEEN * (row.size() - 1)) / Math.max(1, row.size());
        List<PageColumn> columns = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double x = room.getX() + i * (width + BETWEEN);
            PageColumn column =
                    sheet.column(new Rectangle2D.Double(x + PADDING, top + PADDING, width - 2 * PADDING, ANYWHERE));
            column.add(new Paragraph(row.get(i).name().in(words.language()), Paragraph.Look.HEADING));
            text.statements(row.get(i)).forEach(line -> column.add(new Paragraph(line, look)));
            columns.add(column);
        }
        double bottom = columns.stream().mapToDouble(PageColumn::y).max().orElse(top) + PADDING;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double x = room.getX() + i * (width + BETWEEN);
            boxes.add(new Box(row.get(i).id(), new Rectangle2D.Double(x, top, width, bottom - top), columns.get(i)));
        }
        return boxes;
    }

    private static void arrows(Graphics2D graphics, Palette palette, List<Box> above, List<Box> below) {
        List<Box> more = above.size() > below.size() ? above : below;
        for (Box box : more) {
            double x = box.edge().getCenterX();
            BoxDrawing.arrow(
                    graphics,
                    palette,
                    above.get(0).id() + "-" + box.id(),
                    x,
                    above.get(0).edge().getMaxY() + 2,
                    below.get(0).edge().getY() - 2);
        }
    }
}
