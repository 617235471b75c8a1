package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.BarsDrawing;
import org.fourquadrant.export.idea.DistanceSheet;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.model.country.CountryCode;

/** The order by distance as bars. */
final class DistancePage implements IdeaContent {

    private static final double KEY = 22;

    private final Facts facts;
    private final IdeaWords words;
    private final Distances distances;

    DistancePage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.distances = facts.ideas().distances();
    }

    @Override
    public String title() {
        return words.texts()
                .format(
                        "page.distance",
                        words.figures().threshold(facts.view().thresholds().main()),
                        String.valueOf(facts.view().data().year()));
    }

    @Override
    public List<String> foot() {
        List<String> lines =
                new ArrayList<>(DistanceSheet.notes(distances, words).subList(0, 2));
        facts.dataset().ifPresent(one -> lines.add(one.info().sourceLine().in(words.language())));
        return lines;
    }

    @Override
    public List<String> notes() {
        List<String> lines = new ArrayList<>();
        for (Distances.Row row : distances.rows()) {
            lines.add(words.texts()
                    .format(
                            "page.distance.row",
                            words.figures().plain(row.rank(), 0, 1),
                            row.place().country().name().in(words.language()),
                            words.figures().plain(row.distance(), 2, 2),
                            words.figures().roundRate(100 * row.sameThird())));
        }
        lines.addAll(DistanceSheet.notes(distances, words));
        return lines;
    }

    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        Rectangle2D room = sheet.room();
        Rectangle2D under =
                new Rectangle2D.Double(room.getX(), room.getY() + KEY, room.getWidth(), room.getHeight() - KEY);
        BarsDrawing bars = new BarsDrawing(sheet.lettering(), bars(), under);
        String shown = bars.shown() == distances.rows().size()
                ? ""
                : words.texts()
                        .format(
                                "page.distance.shown",
                                words.figures().count(bars.shown()),
                                words.figures().count(distances.rows().size()));
        List<String> key = List.of(
                words.texts().get("page.key.share"),
                words.texts().get("page.key.deficit"),
                words.texts().get("page.key.surplus"));
        double keyWidth = key.stream()
                .mapToDouble(word -> sheet.lettering().width(word, SMALL) + 48)
                .sum();
        PageColumn count = sheet.column(
                new Rectangle2D.Double(room.getX() + keyWidth, room.getY() - 4, room.getWidth() - keyWidth, KEY));
        if (!shown.isEmpty()) {
            count.add(new Paragraph(shown, Paragraph.Look.SMALL));
        }
        return (graphics, palette) -> {
            bars.paintKey(graphics, palette, key, room.getY() + 4);
            count.paint(graphics, palette, "shown");
            bars.paint(graphics, palette);
        };
    }

    private static final Lettering.Style SMALL = Paragraph.Look.SMALL.style();

    private List<BarsDrawing.Bar> bars() {
        DistanceWeights weights = distances.weights();
        Set<CountryCode> selected = facts.view().selection();
        return distances.rows().stream()
                .map(row -> new BarsDrawing.Bar(
                        row.place().country().code().value(),
                        row.place().country().name().in(words.language()),
                        words.figures().plain(row.distance(), 2, 2),
                        row.fromShare(weights),
                        row.fromDeficit(weights),
                        selected.contains(row.place().country().code())))
                .toList();
    }
}
