package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.export.table.TariffChangeTable;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.view.DataChoice.Days;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;

/** What changed in tariffs between the two days of a view as a table: who, the rate on either day, by which acts. */
public final class ChangePages {

    /** The columns of the table of changes that a page has, and where they begin, as parts of its width. */
    private static final List<String> KEYS = List.of("name", "from_pct", "to_pct", "acts");

    private static final double[] STARTS = {0, 0.24, 0.37, 0.5};
    private static final double GAP = 12;
    private static final double BETWEEN_ROWS = 3;

    private final Chart chart;
    private final Facts facts;
    private final PageSheet sheet;
    private final Paragraph.Look look = Paragraph.Look.BODY;

    /**
     * @param facts of a view with a day to compare with
     * @param size of a page, logical pixels
     */
    public ChangePages(Chart chart, Facts facts, ChartSize size) {
        this.chart = chart;
        this.facts = facts;
        this.sheet = new PageSheet(chart.lettering(), facts.view(), size);
    }

    /** A row with its texts in lines and how far down it stands. */
    private record Row(List<BrokenText> cells, double top) {}

    /** As many pages as the rows need; none where no tariff changed or there is no day to compare with. */
    public List<Page> all() {
        View view = facts.view();
        List<TariffChange> changes = view.data().comparedDays().isPresent() ? facts.tariffChanges() : List.of();
        if (changes.isEmpty()) {
            return List.of();
        }
        Days days = view.data().comparedDays().orElseThrow();
        Texts texts = ExportTexts.in(view.language());
        Dates dates = new Dates(view.language());
        List<String> head = List.of("", dates.day(days.from()), dates.day(days.to()), texts.get("heading.law_acts"));
        String title = texts.format("changes.title", dates.day(days.from()), dates.day(days.to()));
        String notes = notes(changes, texts);
        return tables(head, rows(changes)).stream()
                .map(rows -> sheet.page(title, notes, (graphics, palette) -> paint(graphics, palette, rows)))
                .toList();
    }

    private List<List<String>> rows(List<TariffChange> changes) {
        var table = TariffChangeTable.of(changes, TableWords.in(facts.view().language()));
        List<Integer> places = KEYS.stream().map(table.keys()::indexOf).toList();
        return table.shownCells().stream()
                .map(cells -> places.stream().map(cells::get).toList())
                .toList();
    }

    /** The rows of each page, its head first. */
    private List<List<Row>> tables(List<String> head, List<List<String>> cells) {
        List<List<Row>> pages = new ArrayList<>();
        double y = sheet.bottom();
        for (List<String> texts : cells) {
            List<BrokenText> broken = broken(texts);
            if (pages.isEmpty() || y + height(broken) > sheet.bottom()) {
                List<BrokenText> captions = broken(head);
                pages.add(new ArrayList<>(List.of(new Row(captions, PageSheet.TOP))));
                y = PageSheet.TOP + height(captions);
            }
            pages.get(pages.size() - 1).add(new Row(broken, y));
            y += height(broken);
        }
        return pages;
    }

    private List<BrokenText> broken(List<String> texts) {
        double width = sheet.right() - sheet.left();
        List<BrokenText> broken = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double end = i + 1 < STARTS.length ? STARTS[i + 1] : 1;
            broken.add(chart.lettering()
                    .lines(
                            texts.get(i),
                            look.style(),
                            (end - STARTS[i]) * width - GAP,
                            facts.view().language()));
        }
        return broken;
    }

    private double height(List<BrokenText> cells) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        return lines * look.lineHeight() + BETWEEN_ROWS;
    }

    /** Column by column, so that each is one text where the page is edited. */
    private void paint(Graphics2D graphics, Palette palette, List<Row> rows) {
        double width = sheet.right() - sheet.left();
        for (int column = 0; column < KEYS.size(); column++) {
            double x = sheet.left() + STARTS[column] * width;
            for (int i = 0; i < rows.size(); i++) {
                BrokenText cell = rows.get(i).cells().get(column);
                if (!cell.text().isEmpty()) {
                    ChartPart.begin(graphics, ChartPart.Kind.TEXT, KEYS.get(column) + "-" + (i + 1), cell);
                    graphics.setColor(i == 0 ? palette.softInk() : palette.ink());
                    paint(graphics, cell, x, rows.get(i).top());
                }
            }
        }
    }

    private void paint(Graphics2D graphics, BrokenText cell, double x, double top) {
        double centre = top + look.lineHeight() / 2;
        for (String line : cell.lines()) {
            chart.lettering().paint(graphics, line, look.style(), TextAlign.LEFT, x, centre);
            centre += look.lineHeight();
        }
    }

    /** The acts in full. */
    private String notes(List<TariffChange> changes, Texts texts) {
        Set<String> acts = new LinkedHashSet<>();
        changes.forEach(change -> change.acts().forEach(act -> acts.add(act.id())));
        References references = new References(facts.workspace(), facts.view().language());
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("documents"));
        lines.addAll(references.documents(acts));
        return String.join("\n", lines);
    }
}
