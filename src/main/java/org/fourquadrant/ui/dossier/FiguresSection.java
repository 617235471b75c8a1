package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.Indicator;
import org.fourquadrant.model.Observation;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.Shown;

/** The figures of the dataset: both values and the announced tariff, each with its year and its source. */
public final class FiguresSection implements DossierSection {

    private static final String BUNDLE = "org.fourquadrant.ui.dossier.dossier";
    private static final List<Indicator> INDICATORS =
            List.of(Indicator.GOODS_BALANCE, Indicator.DEFENCE_SHARE, Indicator.ANNOUNCED_TARIFF);

    @Override
    public Optional<Node> about(Shown shown, Country country) {
        List<Observation> found = shown.workspace().dataset(shown.view().data().dataset()).stream()
                .flatMap(dataset ->
                        observations(dataset, country, shown.view().data().year()))
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("dossier-figures");
        ColumnConstraints captions = new ColumnConstraints();
        captions.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(captions, values);
        Texts texts = Texts.of(BUNDLE, shown.view().language());
        for (Observation observation : found) {
            addRow(grid, observation, shown, texts);
        }
        return Optional.of(grid);
    }

    private static Stream<Observation> observations(Dataset dataset, Country country, int year) {
        return INDICATORS.stream().flatMap(indicator -> dataset.find(country.code(), indicator, year).stream());
    }

    private static void addRow(GridPane grid, Observation observation, Shown shown, Texts texts) {
        Figures figures = new Figures(shown.view().language());
        String value = switch (observation.indicator()) {
            case DEFENCE_SHARE -> figures.share(observation.value());
            case ANNOUNCED_TARIFF -> figures.rate(observation.value());
            default -> figures.exactBalance(observation.value());
        };
        int row = grid.getRowCount();
        Label caption = styled(texts.get("figure", observation.indicator()), "soft");
        caption.setWrapText(true);
        grid.addRow(row, caption, styled(value, "strong"));
        Label source = styled(sourceOf(observation, shown, texts), "faint");
        source.setWrapText(true);
        grid.add(source, 0, row + 1, 2, 1);
        GridPane.setHalignment(source, HPos.RIGHT);
    }

    private static String sourceOf(Observation observation, Shown shown, Texts texts) {
        String document = shown.workspace()
                .library()
                .document(observation.citation().document())
                .map(found -> found.shortName().in(shown.view().language()))
                .orElse(observation.citation().document());
        return texts.format(
                observation.isOfAnotherYear() ? "figure.source.another_year" : "figure.source",
                String.valueOf(observation.measuredIn()),
                document,
                observation.citation().place());
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
