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
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.facts.years.NoFace;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;

/** The faces of a range of years as pages: ribbon, who moved, panels. */
public final class YearPages {

    private final Chart chart;
    private final ViewCodec views;
    private final RibbonPages ribbons;
    private final MatrixPages matrices;
    private final PanelPages panels;

    public YearPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
        this.ribbons = new RibbonPages(chart, views);
        this.matrices = new MatrixPages(chart, views);
        this.panels = new PanelPages(chart, views);
    }

    /**
     * The pages of the face of a view; one that says why where there is nothing to show. None for the chart, which is the face of
     * a dataset of one year too.
     */
    public List<Page> of(Facts facts, Captions captions, ChartSize size) {
        Optional<NoFace> nothing = facts.years().noFace();
        if (nothing.isPresent()) {
            return nothing.get() == NoFace.DATASET_OF_ONE_YEAR
                    ? List.of()
                    : List.of(empty(facts, nothing.get(), captions, size));
        }
        return switch (facts.view().years().face()) {
            case CHART -> List.of();
            case RIBBON -> ribbons.of(facts, captions, size);
            case MATRIX -> List.of(matrices.of(facts, captions, size));
            case PANELS -> List.of(panels.of(facts, captions, size));
        };
    }

    private Page empty(Facts facts, NoFace why, Captions captions, ChartSize size) {
        YearPageFrame frame = YearPageFrame.of(chart, views, facts, size);
        PageSheet sheet = frame.sheet();
        String said = Texts.of("org.fourquadrant.text.vocabulary", facts.view().language())
                .get("no_face", why);
        return frame.page(frame.titleOfMoves(captions), said, said, (graphics, palette) -> {
            PageColumn column = sheet.column(sheet.left(), PageSheet.TOP, sheet.right() - sheet.left());
            column.add(new Paragraph(said, Paragraph.Look.BODY));
            ChartPart.begin(graphics, ChartPart.Kind.NOTE);
            column.paint(graphics, palette, "no-face");
            YearsSource.paint(graphics, palette, sheet, facts);
        });
    }

    /** Who moved over a range of years, in panels on common scales: by region or alliance where colours are, else by where they began. */
    static final class PanelPages {

        private static final double NOTE_LINE = 13;

        /** Up to so many stand two in a row, else three. */
        private static final int FEW = 4;

        private final Chart chart;
        private final ViewCodec views;

        PanelPages(Chart chart, ViewCodec views) {
            this.chart = chart;
            this.views = views;
        }

        /** The page of the panels of a view, over whose range somebody has a place in both years. */
        Page of(Facts facts, Captions captions, ChartSize size) {
            View view = facts.view();
            List<MovePanel> panels = facts.years().panels();
            YearPageFrame frame = YearPageFrame.of(chart, views, facts, size);
            PageSheet sheet = frame.sheet();
            MovePanelTexts words = new MovePanelTexts(view);
            String note = words.note();
            Box area = new Box(
                    sheet.left(),
                    PageSheet.TOP - MovePanelsLayout.TICK_GAP,
                    sheet.right() - sheet.left(),
                    YearsSource.top(sheet) - PageSheet.TOP + MovePanelsLayout.TICK_GAP - 2 * NOTE_LINE);
            MovePanelsLayout layout =
                    new MovePanelsLayout(facts, panels, words, chart.lettering(), area, panels.size() <= FEW ? 2 : 3);
            return frame.page(frame.titleOfMoves(captions), note, note, (graphics, palette) -> {
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
        }
    }
}
