package org.fourquadrant.export.page;

import java.awt.Graphics2D;
import java.util.function.BiConsumer;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.text.Figures;

/**
 * What the pages of all faces of the years begin and end with.
 *
 * @param facts those of the view shown
 * @param sheet the page
 * @param views writes the view into what the page remembers
 */
record YearPageFrame(Facts facts, PageSheet sheet, ViewCodec views) {

    static YearPageFrame of(Chart chart, ViewCodec views, Facts facts, ChartSize size) {
        return new YearPageFrame(facts, new PageSheet(chart.lettering(), facts.view(), size), views);
    }

    /** The title of who moved over the range, or the person's own. */
    String titleOfMoves(Captions captions) {
        DataChoice data = facts.view().data();
        String line = new Figures(facts.view().language())
                .threshold(facts.years().line().threshold());
        String from = String.valueOf(data.fromYear().orElse(data.year()));
        return captions.title()
                .or(ExportTexts.in(facts.view().language())
                        .format("matrix.title", from, String.valueOf(data.year()), line));
    }

    /**
     * A finished page, which remembers its view.
     *
     * @param description what it says to somebody who does not see it
     */
    Page page(String title, String description, String notes, BiConsumer<Graphics2D, Palette> content) {
        Page page = sheet.page(title, notes, content);
        return new Page(
                page.title(),
                description,
                page.language(),
                page.drawing(),
                notes,
                Provenance.of(facts.workspace(), facts.view(), views));
    }
}
