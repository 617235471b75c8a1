package org.fourquadrant.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.chart.raster.TariffStepsRaster;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws the tariff on all goods, on the date and over time. */
final class TariffViews {

    private final Terms terms;
    private final LineViews lines;
    private final Unfolded unfolded;
    private final TariffStepsRaster raster;

    TariffViews(Terms terms, LineViews lines, Unfolded unfolded, TariffStepsRaster raster) {
        this.terms = terms;
        this.lines = lines;
        this.unfolded = unfolded;
        this.raster = raster;
    }

    Node onDate(Block.Tariff tariff) {
        Label figure = new Label(tariff.figure());
        figure.setId("tariff-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("tariff-figure");
        VBox block = new VBox(Pieces.ends(WrappedLabel.of(tariff.title(), "block-title"), figure));
        block.getStyleClass().addAll("dossier-block", "ruled");
        tariff.lines().forEach(line -> block.getChildren().add(WrappedLabel.of(line, "tariff-line")));
        if (!tariff.why().isEmpty()) {
            FoldingSection why = new FoldingSection("why", tariff.whyTitle(), unfolded, () -> lines.list(tariff.why()));
            why.getStyleClass().add("minor");
            block.getChildren().add(why);
        }
        return block;
    }

    Node steps(Block.Steps steps) {
        VBox block = new VBox(new StepChart(raster, steps, terms.language()));
        block.getStyleClass().add("dossier-block");
        return block;
    }
}
