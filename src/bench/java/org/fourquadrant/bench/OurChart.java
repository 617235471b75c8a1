package org.fourquadrant.bench;

import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.Layouts;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Axes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.LabelMode;
import org.fourquadrant.model.view.Labels;
import org.fourquadrant.model.view.Marks;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** Our chart as the window shows it: a scene is laid out, painted into pixels, the pixels are an image. */
final class OurChart {

    static final Workspace WORKSPACE = new WorkspaceLoader().load();
    static final ChartSize SIZE = new ChartSize(FxStage.WIDTH, FxStage.HEIGHT);

    private final Chart chart;
    private final ChartRaster raster;
    private final IntBuffer pixels = IntBuffer.allocate(FxStage.WIDTH * FxStage.HEIGHT);
    private final PixelBuffer<IntBuffer> buffer =
            new PixelBuffer<>(FxStage.WIDTH, FxStage.HEIGHT, pixels, PixelFormat.getIntArgbPreInstance());
    private LaidOutChart scene;

    OurChart(Chart chart, LaidOutChart first) {
        this.chart = chart;
        this.raster = new ChartRaster(chart.painter());
        this.scene = first;
    }

    /** The view at first start, with or without labels. */
    static View view(LabelMode labels) {
        return new View(
                new DataChoice("jri-2024", 2024, LocalDate.of(2026, 3, 7)),
                new Thresholds(2, List.of()),
                Axes.initial(),
                Marks.initial(),
                Labels.initial().withMode(labels),
                Set.of(),
                Language.ENGLISH,
                Theme.LIGHT);
    }

    /** The chart in a window; on the toolkit's thread. */
    FxContender contender(Stage stage, String name) {
        ImageView image = new ImageView(new WritableImage(buffer));
        image.setSmooth(false);
        StackPane pane = new StackPane(image);
        return new FxContender(name, stage, pane, turn -> {
            move(turn);
            buffer.updateBuffer(all -> null);
        });
    }

    /** Moves the line, up to the pixels. */
    void move(int turn) {
        View moved = scene.view().withThreshold(FxContender.share(turn));
        scene = Layouts.after(scene, chart, moved);
        raster.render(scene, pixels.array(), FxStage.WIDTH, FxStage.HEIGHT, 1);
    }

    LaidOutChart scene() {
        return scene;
    }
}
