package org.fourquadrant.export.page;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.MovePanelsLayout;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.paint.MovePanelPainter;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.MovePanelTexts;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** Who moved over a range of years, in panels on common scales: by region or alliance where colours are, else by where they began. */
public final class PanelPages {

    private static final double NOTE_LINE = 13;

    /** Up to so many stand two in a row, else three. */
    private static final int FEW = 4;

    private final Chart chart;
    private final ViewCodec views;

    public PanelPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /** The page of the panels of a view; empty where one year alone is shown, or nobody has a place in both years. */
    public Optional<Page> of(Facts facts, Captions captions, ChartSize size) {
        List<MovePanel> panels = facts.years().panels();
        return panels.isEmpty() ? Optional.empty() : Optional.of(page(facts, panels, captions, size));
    }

    private Page page(Facts facts, List<MovePanel> panels, Captions captions, ChartSize size) {
        View view = facts.view();
        Texts texts = ExportTexts.in(view.language());
        String from = String.valueOf(view.data().fromYear().orElseThrow());
        String to = String.valueOf(view.data().year());
        String line =
                new Figures(view.language()).threshold(facts.years().line().threshold());
        String title = captions.title().or(texts.format("matrix.title", from, to, line));
        PageSheet sheet = new PageSheet(chart.lettering(), view, size);
        MovePanelTexts words = new MovePanelTexts(view);
        String note = words.note();
        Box area = new Box(
                sheet.left(),
                PageSheet.TOP - MovePanelsLayout.TICK_GAP,
                sheet.right() - sheet.left(),
                YearsSource.top(sheet) - PageSheet.TOP + MovePanelsLayout.TICK_GAP - 2 * NOTE_LINE);
        MovePanelsLayout layout =
                new MovePanelsLayout(facts, panels, words, chart.lettering(), area, panels.size() <= FEW ? 2 : 3);
        Page page = sheet.page(title, note, (graphics, palette) -> {
            new MovePanelPainter(chart.lettering(), palette, view.selection()).paint(graphics, layout);
            ChartPart.begin(graphics, ChartPart.Kind.NOTE);
            graphics.setColor(palette.softInk());
            chart.lettering()
                    .paint(
                            graphics,
                            note,
                            MovePanelsLayout.SMALL,
                            TextAlign.LEFT,
                            sheet.left(),
                            YearsSource.top(sheet) - NOTE_LINE / 2);
            YearsSource.paint(graphics, palette, sheet, facts);
        });
        return new Page(
                page.title(),
                note,
                page.language(),
                page.drawing(),
                page.notes(),
                Provenance.of(facts.workspace(), view, views));
    }
}
