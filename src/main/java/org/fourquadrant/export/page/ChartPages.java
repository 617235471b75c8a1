package org.fourquadrant.export.page;

import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.paint.ChartPart;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

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
        Drawing drawing = drawing(scene, new PartDescriptions(scene));
        return new Page(
                scene.title(),
                ChartSentence.of(scene.facts()),
                scene.view().language(),
                drawing,
                new SpeakerNotes(scene.facts(), said).text(),
                Provenance.of(scene.facts().workspace(), scene.view(), views));
    }

    /** What is seen of a scene, for whoever needs no words about it. */
    public Drawing drawing(LaidOutChart scene) {
        return drawing(scene, part -> "");
    }

    private Drawing drawing(LaidOutChart scene, Function<ChartPart, String> descriptions) {
        return Drawing.of(
                scene.size().width(),
                scene.size().height(),
                graphics -> chart.painter().paint(graphics, scene),
                descriptions);
    }

    /** The page of a scene whose chart a program that can draws itself, from its figures. */
    public Page ofPoints(LaidOutChart scene) {
        Page page = page(scene, "");
        Texts texts = ExportTexts.in(scene.view().language());
        PointChart points = PointChart.of(scene);
        String description = texts.format(
                "points.description",
                new Figures(scene.view().language()).count(points.points().size()),
                page.description());
        String notes = texts.get("points.notes") + "\n\n" + page.notes();
        return new Page(
                page.title(),
                description,
                page.language(),
                page.drawing(),
                notes,
                page.provenance(),
                page.leads(),
                Optional.of(points));
    }
}
