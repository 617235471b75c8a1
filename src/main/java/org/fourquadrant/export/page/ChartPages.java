package org.fourquadrant.export.page;

import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;

/** Charts as pages. */
public final class ChartPages {

    private final Chart chart;
    private final ViewCodec views;

    public ChartPages(Chart chart, ViewCodec views) {
        this.chart = chart;
        this.views = views;
    }

    /**
     * The page of a scene that this chart laid out.
     *
     * @param said what a person has put under its title, which notes begin with; may be empty
     */
    public Page page(LaidOutChart scene, String said) {
        Drawing drawing = Drawing.of(
                scene.size().width(),
                scene.size().height(),
                graphics -> chart.painter().paint(graphics, scene),
                new PartDescriptions(scene));
        return new Page(
                scene.title(),
                ChartSentence.of(scene.facts()),
                scene.view().language(),
                drawing,
                new SpeakerNotes(scene.facts(), said).text(),
                Provenance.of(scene.facts().workspace(), scene.view(), views));
    }
}
