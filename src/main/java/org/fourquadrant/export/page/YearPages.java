package org.fourquadrant.export.page;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.years.NoFace;
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
}
