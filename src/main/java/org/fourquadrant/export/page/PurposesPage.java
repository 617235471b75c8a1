package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.TableDrawing;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.PurposeText;
import org.fourquadrant.facts.Facts;

/** The purposes of tariffs as the paper's table gives them, and the measures of the acts held against them. */
final class PurposesPage implements IdeaContent {

    private static final double BETWEEN = 10;
    private static final double MORE = 18;

    private final Facts facts;
    private final IdeaWords words;
    private final PurposeText text;

    PurposesPage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.text = new PurposeText(words, facts);
    }

    @Override
    public String title() {
        return words.texts()
                .format("page.purposes", words.dates().day(facts.view().data().asOf()));
    }

    @Override
    public List<String> foot() {
        return List.of(
                words.texts().format("page.purposes.source", text.sourceOfPurposes()),
                words.texts().get("purpose.ours"));
    }

    @Override
    public List<String> notes() {
        return text.lines();
    }

    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        Rectangle2D room = sheet.room();
        TableDrawing purposes = new TableDrawing(
                sheet.lettering(),
                sheet.language(),
                content("purpose", PurposeText.PURPOSE_COLUMNS, text.purposes()),
                room);
        double top = purposes.bottom() + BETWEEN;
        Rectangle2D under =
                new Rectangle2D.Double(room.getX(), top, room.getWidth(), Math.max(0, room.getMaxY() - top - MORE));
        List<List<String>> rows = text.measures();
        TableDrawing measures = new TableDrawing(
                sheet.lettering(), sheet.language(), content("measure", PurposeText.MEASURE_COLUMNS, rows), under);
        PageColumn more =
                sheet.column(new Rectangle2D.Double(room.getX(), measures.bottom() + 2, room.getWidth(), MORE));
        if (measures.shown() < rows.size()) {
            int left = rows.size() - measures.shown();
            more.add(new Paragraph(words.texts().format("page.more", left), Paragraph.Look.SMALL));
        }
        return (graphics, palette) -> {
            purposes.paint(graphics, palette);
            measures.paint(graphics, palette);
            more.paint(graphics, palette, "more");
        };
    }

    private TableDrawing.Content content(String name, List<String> keys, List<List<String>> rows) {
        return new TableDrawing.Content(
                name,
                keys.stream()
                        .map(key -> words.texts().get(name + ".column." + key))
                        .toList(),
                IntStream.range(0, keys.size())
                        .mapToObj(i -> keys.get(i).equals("rate") || keys.get(i).equals("days"))
                        .toList(),
                rows,
                List.of());
    }
}
