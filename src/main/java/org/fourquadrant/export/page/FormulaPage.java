package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.TableDrawing;
import org.fourquadrant.export.idea.FormulaSheet;
import org.fourquadrant.export.idea.FormulaText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.model.country.CountryCode;

/** The formula of the reciprocal tariff: a table of the largest partners, and what has to be said of it. */
final class FormulaPage implements IdeaContent {

    private static final Set<String> LEFT_OUT =
            Set.of("iso3", "exports_musd", "balance_at_baseline_musd", "balancing_pct");
    private static final double TABLE = 0.64;
    private static final double COUNT_LINE = 24;

    private final Facts facts;
    private final IdeaWords words;
    private final Optional<FormulaOnTrade> found;

    FormulaPage(Facts facts, IdeaWords words) {
        this.facts = facts;
        this.words = words;
        this.found = facts.ideas().formula();
    }

    @Override
    public String title() {
        return words.texts()
                .format("page.formula", String.valueOf(facts.view().data().year()));
    }

    @Override
    public List<String> foot() {
        return found.map(one -> List.of(text().source(one)))
                .orElseGet(() -> List.of(words.texts().get("page.formula.none")));
    }

    @Override
    public List<String> notes() {
        return found.map(one -> text().notes(one)).orElse(List.of());
    }

    private FormulaText text() {
        return new FormulaText(facts.workspace(), words);
    }

    @Override
    public BiConsumer<Graphics2D, Palette> laidOut(IdeaSheet sheet) {
        return found.map(one -> laidOut(one, sheet)).orElse((graphics, palette) -> {});
    }

    private BiConsumer<Graphics2D, Palette> laidOut(FormulaOnTrade one, IdeaSheet sheet) {
        Rectangle2D left = sheet.room(0, TABLE);
        Rectangle2D rows =
                new Rectangle2D.Double(left.getX(), left.getY(), left.getWidth(), left.getHeight() - COUNT_LINE);
        TableDrawing table = new TableDrawing(sheet.lettering(), sheet.language(), table(one), rows);
        PageColumn count =
                sheet.column(new Rectangle2D.Double(left.getX(), table.bottom() + 4, left.getWidth(), COUNT_LINE));
        count.add(new Paragraph(
                words.texts()
                        .format(
                                "page.formula.shown",
                                words.figures().count(table.shown()),
                                words.figures().count(one.rows().size())),
                Paragraph.Look.SMALL));
        PageColumn said = sheet.column(sheet.room(TABLE + 0.04, 1));
        for (String line : text().core(one)) {
            said.add(new Paragraph(line, Paragraph.Look.SMALL));
        }
        return (graphics, palette) -> {
            table.paint(graphics, palette);
            count.paint(graphics, palette, "shown");
            said.paint(graphics, palette, "said");
        };
    }

    /** Those selected first, then the largest partners. */
    private TableDrawing.Content table(FormulaOnTrade one) {
        Set<CountryCode> selected = facts.view().selection();
        List<ReciprocalRow> rows = new ArrayList<>(one.rows());
        rows.sort(Comparator.comparing(
                        (ReciprocalRow row) -> !selected.contains(row.country().code()))
                .thenComparing(row -> -row.trade().imports()));
        Sheet<ReciprocalRow> whole = text().shown(FormulaSheet.of(one, words));
        List<SheetColumn<ReciprocalRow>> columns = whole.columns().stream()
                .filter(column -> !LEFT_OUT.contains(column.key()))
                .toList();
        List<Integer> chosen = IntStream.range(0, rows.size())
                .filter(i -> selected.contains(rows.get(i).country().code()))
                .boxed()
                .toList();
        return new TableDrawing.Content(
                "formula",
                words.headers("tariff", columns.stream().map(SheetColumn::key).toList()),
                columns.stream()
                        .map(column -> column.alignment() == SheetColumn.Alignment.RIGHT)
                        .toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.shown().apply(row))
                                .toList())
                        .toList(),
                chosen);
    }
}
