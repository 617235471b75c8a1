package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.TableDrawing;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.TheoryText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.theory.TheoryCheck;

/** Whether each quadrant got a treatment of its own: a row for each, then the rank correlations. */
final class TheoryPage implements IdeaContent {

    private final Facts facts;
    private final IdeaWords words;
    private final TheoryCheck check;
    private final TheoryText text;

    TheoryPage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.check = facts.ideas().theory();
        this.text = new TheoryText(words, facts);
    }

    @Override
    public String title() {
        return words.texts()
                .format(
                        "page.theory",
                        words.dates().day(facts.view().data().asOf()),
                        words.figures().threshold(facts.view().thresholds().main()));
    }

    @Override
    public List<String> foot() {
        return text.briefBasis();
    }

    @Override
    public List<String> notes() {
        return text.lines(check);
    }

    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        List<String> keys = TheoryText.COLUMNS;
        List<Boolean> right = keys.stream().map(key -> !key.equals("quadrant")).toList();
        TableDrawing.Content content = new TableDrawing.Content(
                "theory",
                words.headers("theory.column", keys),
                right,
                check.quadrants().stream().map(text::cells).toList(),
                List.of());
        Rectangle2D room = sheet.room();
        TableDrawing table = new TableDrawing(sheet.lettering(), sheet.language(), content, room);
        double top = table.bottom() + 6;
        PageColumn ranks =
                sheet.column(new Rectangle2D.Double(room.getX(), top, room.getWidth(), room.getMaxY() - top));
        text.correlations(check).forEach(line -> ranks.add(new Paragraph(line.strip(), Paragraph.Look.SMALL)));
        text.expectations(check).forEach(line -> ranks.add(new Paragraph(line, Paragraph.Look.SMALL)));
        return (graphics, palette) -> {
            table.paint(graphics, palette);
            ranks.paint(graphics, palette, "rank");
        };
    }
}
