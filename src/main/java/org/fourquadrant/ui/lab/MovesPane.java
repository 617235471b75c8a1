package org.fourquadrant.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fourquadrant.chart.words.MovesTexts;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Who moved over a range of years: a matrix of quadrants from and to, and the countries of the field that is clicked. */
final class MovesPane extends BorderPane {

    private final Session session;
    private final MovesViewModel model;
    private final LiveTexts words;
    private final ComboBox<Integer> first = new ComboBox<>();
    private final Button alone = new Button();
    private final Label sentence = new Label();
    private final TableView<Move> table = new TableView<>();
    private final MoveMatrix matrix = new MoveMatrix(this::list);
    private boolean following;

    MovesPane(Session session, MovesViewModel model) {
        this.session = session;
        this.model = model;
        this.words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        LabStyle.dress(this, session);
        setId("moves");
        first.setId("moves-from");
        first.setMinWidth(USE_PREF_SIZE);
        first.promptTextProperty().bind(words.of("moved.from"));
        first.accessibleTextProperty().bind(words.of("moved.from"));
        first.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.begin(Optional.of(chosen));
            }
        });
        alone.setId("moves-alone");
        alone.textProperty().bind(words.of("moved.alone"));
        alone.setOnAction(event -> model.begin(Optional.empty()));
        alone.setMinWidth(USE_PREF_SIZE);
        sentence.setId("moves-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(first, alone, sentence);
        head.getStyleClass().add("lab-head");
        table.setId("moves-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.select(chosen.country().code());
            }
        });
        setTop(head);
        ScrollPane field = LabStyle.scroll(matrix);
        field.setMinWidth(USE_PREF_SIZE);
        // Without a matrix its bar's width stood free beside the table.
        field.visibleProperty().bind(matrix.visibleProperty());
        field.managedProperty().bind(matrix.visibleProperty());
        setLeft(field);
        setCenter(table);
        session.languageProperty().subscribe(this::writeColumns);
        session.shownProperty().subscribe(now -> followYears());
        model.movesProperty().subscribe(this::write);
    }

    /** What it is called, in the language of the moment. */
    ObservableValue<String> title() {
        return words.of("moved.title");
    }

    private void followYears() {
        following = true;
        List<Integer> years = model.firstYears();
        if (!years.equals(first.getItems())) {
            first.getItems().setAll(years);
        }
        first.setValue(model.firstYear().orElse(null));
        first.setDisable(years.isEmpty());
        alone.setDisable(model.firstYear().isEmpty());
        following = false;
    }

    private void writeColumns(Language language) {
        Texts texts = Texts.of(LabStyle.BUNDLE, language);
        Figures figures = new Figures(language);
        PlaceText places = new PlaceText(language);
        TextColumns<Move> columns = new TextColumns<>(table);
        columns.add(texts.get("heading.country"), row -> row.country().name().in(language));
        columns.add(
                texts.get("heading.quadrant"),
                row -> texts.format(
                        "ledger.move",
                        places.name(row.from().quadrant()),
                        places.name(row.to().quadrant())));
        columns.add(texts.get("heading.crossed"), row -> texts.get("move", row.cause()));
        columns.add(
                texts.get("ledger.share"),
                row -> texts.format("ledger.move", share(row.from(), texts, figures), share(row.to(), texts, figures)));
        columns.add(
                texts.get("indicator.goods_balance"),
                row -> texts.format(
                        "ledger.move",
                        figures.balance(row.from().balance().value()),
                        figures.balance(row.to().balance().value())));
        table.setPlaceholder(new Label(texts.get("moved.empty")));
        table.setAccessibleText(texts.get("moved.title"));
        write(model.movesProperty().getValue());
    }

    private static String share(YearPlace place, Texts texts, Figures figures) {
        return place.isCarried()
                ? texts.format(
                        "another_year",
                        figures.share(place.share()),
                        String.valueOf(place.share().measuredIn()))
                : figures.share(place.share());
    }

    private void write(Optional<Moves> moves) {
        Language language = session.view().language();
        Texts texts = Texts.of(LabStyle.BUNDLE, language);
        matrix.setVisible(moves.isPresent());
        matrix.setManaged(moves.isPresent());
        sentence.setText(moves.map(new MovesTexts(session.view())::sentence)
                .orElseGet(() -> texts.get(model.firstYears().isEmpty() ? "moved.one_year" : "moved.none")));
        moves.ifPresent(known -> matrix.write(known, language));
        list(moves.map(Moves::moves).orElse(List.of()).stream()
                .filter(move -> move.cause() != Move.Cause.STAYED)
                .toList());
    }

    private void list(List<Move> moves) {
        table.getItems().setAll(moves);
    }

    /**
     * The matrix of quadrants from and to, with what is not decided as fifth row and column: in each field how many moved so and
     * the sum of their balances in the last year.
     */
    static final class MoveMatrix extends GridPane {

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
            double sum = moved.stream()
                    .mapToDouble(move -> move.to().balance().value())
                    .sum();
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
            button.setAccessibleText(Texts.of(LabStyle.BUNDLE, language)
                    .format("move.counted", places.name(from), places.name(to), count));
            button.setOnAction(event -> chosen.accept(moved));
            return button;
        }

        private static String token(Optional<Quadrant> quadrant) {
            return quadrant.map(Enum::name).orElse("undecided");
        }
    }
}
