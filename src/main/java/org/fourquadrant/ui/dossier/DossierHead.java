package org.fourquadrant.ui.dossier;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.NotPlotted;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.Shown;

/** Names of a country and where it stands; follows the threshold line on every frame. */
final class DossierHead extends VBox {

    private final Label name = new Label();
    private final Label otherName = new Label();
    private final Label chip = new Label();
    private final Label meaning = new Label();

    DossierHead() {
        getStyleClass().add("dossier-head");
        name.getStyleClass().add("dossier-name");
        name.setWrapText(true);
        otherName.getStyleClass().add("soft");
        meaning.getStyleClass().add("soft");
        meaning.setWrapText(true);
        FlowPane names = new FlowPane(name, otherName);
        names.getStyleClass().add("dossier-names");
        names.setRowValignment(javafx.geometry.VPos.BASELINE);
        getChildren().setAll(names, chip, meaning);
    }

    void show(Shown shown, Country country, Classification classification, Texts texts) {
        Language language = shown.view().language();
        Language other = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
        name.setText(country.name().in(language));
        otherName.setText(country.name().in(other) + " · " + country.code());
        classification
                .find(country.code())
                .ifPresentOrElse(
                        plotted -> showPlace(plotted, shown, texts), () -> showReason(country, classification, texts));
    }

    private void showPlace(PlottedCountry plotted, Shown shown, Texts texts) {
        double distance = plotted.distanceTo(shown.view().thresholds().main());
        String points = new Figures(shown.view().language()).points(distance);
        String quadrant = plotted.quadrant().name();
        chip.setText(texts.format(distance >= 0 ? "chip.above" : "chip.below", quadrant, points));
        chip.getStyleClass().setAll("label", "quadrant-chip", "quadrant-" + quadrant);
        meaning.setText(texts.get("meaning", plotted.quadrant()));
    }

    private void showReason(Country country, Classification classification, Texts texts) {
        chip.setText(texts.get("chip.not_plotted"));
        chip.getStyleClass().setAll("label", "quadrant-chip", "quadrant-none");
        meaning.setText(classification.notPlotted().stream()
                .filter(left -> left.country().code().equals(country.code()))
                .map(NotPlotted::reason)
                .findFirst()
                .map(reason -> texts.get("reason", reason))
                .orElse(texts.get("reason.not_listed")));
    }
}
