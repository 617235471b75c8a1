package org.fourquadrant.export.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.ChartScene;
import org.fourquadrant.export.drawing.Drawing;
import org.fourquadrant.export.provenance.Provenance;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
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

    /** The page of a scene that this chart laid out. */
    public Page page(Workspace workspace, ChartScene scene) {
        Drawing drawing = Drawing.of(
                scene.size().width(),
                scene.size().height(),
                graphics -> chart.painter().paint(graphics, scene),
                new PartDescriptions(scene));
        return new Page(
                scene.title(),
                describe(scene),
                scene.view().language(),
                drawing,
                new SpeakerNotes(workspace, scene).text(),
                Provenance.of(workspace, scene.view(), views));
    }

    private static String describe(ChartScene scene) {
        View view = scene.view();
        Texts texts = ExportTexts.in(view.language());
        Figures figures = new Figures(view.language());
        String quadrants = Arrays.stream(Quadrant.values())
                .map(quadrant -> texts.format(
                        "description.quadrant", figures.count(scene.counts().get(quadrant)), quadrant.name()))
                .collect(Collectors.joining(texts.get("list.separator")));
        int plotted =
                scene.counts().values().stream().mapToInt(Integer::intValue).sum();
        return texts.format(
                "description",
                figures.count(plotted),
                Integer.toString(view.data().year()),
                figures.threshold(view.thresholds().main()),
                quadrants);
    }
}
