package org.fourquadrant.ui.dossier;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.raster.TariffStepsRaster;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.PixelImage;

/** The tariff on all goods over time as steps, drawn by the painter of the slides. */
final class StepChart extends Pane {

    private static final double HEIGHT = 112;

    private final TariffStepsRaster raster;
    private final Block.Steps steps;
    private final Language language;
    private final PixelImage image = new PixelImage();

    StepChart(TariffStepsRaster raster, Block.Steps steps, Language language) {
        this.raster = raster;
        this.steps = steps;
        this.language = language;
        getStyleClass().add("step-chart");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(steps.accessible());
        getChildren().add(image.view());
        widthProperty().subscribe(this::draw);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.outputScaleXProperty())
                .subscribe(this::draw);
        Look.onContrast(this, this::draw);
    }

    private Palette palette() {
        return Palette.of(steps.theme(), Look.contrastOf(this));
    }

    private void draw() {
        if (getWidth() < 1) {
            return;
        }
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        image.show(
                getWidth(),
                HEIGHT,
                scale,
                (argb, width, height, pixels) ->
                        raster.render(steps.tariff(), language, palette(), argb, width, height, pixels));
    }
}
