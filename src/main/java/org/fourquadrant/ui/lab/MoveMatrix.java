package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/**
 * The matrix of quadrants from and to, with what is not decided as fifth row and column: in each field how many moved so and
 * the sum of their balances in the last year.
 */
final class MoveMatrix extends GridPane {

    private static final List<Optional<Quadrant>> ENDS = Stream.concat(
                    Stream.of(Quadrant.values()).map(Optional::of), Stream.of(Optional.<Quadrant>empty()))
            .toList();

    private final Consumer<List<Move>> chosen;

    /** @param chosen is told whose field was clicked */
    MoveMatrix(Consumer<List<Move>> chosen) {
        this.chosen = chosen;
        setId("move-matrix");
        getStyleClass().add("move-matrix");
    }

    /** Writes the counts of moves, from top to bottom by the first year, from left to right by the last. */
    void write(Moves moves, Language language) {
        getChildren().clear();
        PlaceText places = new PlaceText(language);
        for (int i = 0; i < ENDS.size(); i++) {
            add(heading(places.name(ENDS.get(i))), 0, i + 1);
            add(heading(places.name(ENDS.get(i))), i + 1, 0);
        }
        for (int row = 0; row < ENDS.size(); row++) {
            for (int column = 0; column < ENDS.size(); column++) {
                add(field(moves, ENDS.get(row), ENDS.get(column), language), column + 1, row + 1);
            }
        }
    }

    private static Label heading(String name) {
        Label heading = new Label(name);
        heading.setMinWidth(USE_PREF_SIZE);
        return heading;
    }

    private Button field(Moves moves, Optional<Quadrant> from, Optional<Quadrant> to, Language language) {
        List<Move> moved = new ArrayList<>(moves.in(from, to));
        Figures figures = new Figures(language);
        double sum =
                moved.stream().mapToDouble(move -> move.to().balance().value()).sum();
        String count = figures.count(moved.size());
        Button button = new Button(
                moved.isEmpty()
                        ? count
                        : Texts.of(LabStyle.BUNDLE, language).format("moved.field", count, figures.balance(sum)));
        button.setId("move-" + token(from) + "-" + token(to));
        button.setDisable(moved.isEmpty());
        // A sum of which the end is missing would be another sum.
        button.setMinWidth(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add(from.equals(to) ? "move-stayed" : "move-field");
        PlaceText places = new PlaceText(language);
        button.setAccessibleText(
                Texts.of(LabStyle.BUNDLE, language).format("move.counted", places.name(from), places.name(to), count));
        button.setOnAction(event -> chosen.accept(moved));
        return button;
    }

    private static String token(Optional<Quadrant> quadrant) {
        return quadrant.map(Enum::name).orElse("undecided");
    }
}
