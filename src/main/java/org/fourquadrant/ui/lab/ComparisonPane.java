package org.fourquadrant.ui.lab;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.fourquadrant.facts.comparison.Reading;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;

/**
 * What is shown beside a second definition: a headline, and each country under both, those that change quadrant first.
 */
public final class ComparisonPane extends BorderPane {

    private static final double CHOICE = 340;

    private final Session session;
    private final ComparisonViewModel model;
    private final LiveTexts words;
    private final ComboBox<String> choice = new ComboBox<>();
    private final Button nothing = new Button();
    private final Label headline = new Label();
    private final TableView<SourceComparison> table = new TableView<>();
    private boolean following;

    public ComparisonPane(Session session, ComparisonViewModel model) {
        this.session = session;
        this.model = model;
        this.words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        LabStyle.dress(this, session);
        setId("forks");
        choice.setId("fork-choice");
        choice.setPrefWidth(CHOICE);
        choice.promptTextProperty().bind(words.of("fork.choose"));
        choice.accessibleTextProperty().bind(words.of("fork.choose"));
        choice.valueProperty().subscribe(chosen -> {
            if (!following && chosen != null) {
                model.choose(Optional.of(chosen));
            }
        });
        nothing.setId("fork-nothing");
        nothing.textProperty().bind(words.of("fork.nothing"));
        nothing.setOnAction(event -> model.choose(Optional.empty()));
        nothing.setMinWidth(USE_PREF_SIZE);
        headline.setId("fork-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        HBox head = new HBox(choice, nothing, headline);
        head.getStyleClass().add("lab-head");
        table.setId("fork-table");
        table.accessibleTextProperty().bind(title());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.select(chosen.country().code());
            }
        });
        setTop(head);
        setCenter(table);
        session.languageProperty().subscribe(this::writeColumns);
        session.shownProperty().subscribe(this::followChoice);
        model.comparisonsProperty().subscribe(this::write);
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return words.of("fork.title");
    }

    private void followChoice(SessionState now) {
        following = true;
        if (!model.choices().equals(choice.getItems())) {
            choice.getItems().setAll(model.choices());
        }
        choice.setValue(model.chosen().orElse(null));
        nothing.setDisable(model.chosen().isEmpty());
        following = false;
    }

    private void writeColumns(Language language) {
        Texts texts = Texts.of(LabStyle.BUNDLE, language);
        Figures figures = new Figures(language);
        // A converter of its own for each language, so that what is chosen is written anew.
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : model.nameOf(name);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        TextColumns<SourceComparison> columns = new TextColumns<>(table);
        columns.add(
                texts.get("heading.country"),
                comparison -> comparison.country().name().in(language));
        columns.add(
                texts.get("ledger.share"),
                comparison -> pair(texts, comparison, reading -> TextColumns.share(texts, reading.share(), figures)));
        columns.add(
                texts.get("indicator.goods_balance"),
                comparison -> pair(
                        texts, comparison, reading -> TextColumns.figure(texts, reading.balance(), figures::balance)));
        columns.add(
                texts.get("heading.quadrant"),
                comparison ->
                        pair(texts, comparison, reading -> new PlaceText(language).name(reading.decidedQuadrant())));
        table.setPlaceholder(new Label(texts.get("fork.empty")));
        write(model.comparisonsProperty().getValue());
    }

    /** Both where they differ, one where they are the same. */
    private static String pair(Texts texts, SourceComparison comparison, Function<Reading, String> text) {
        String shown = text.apply(comparison.shown());
        String other = text.apply(comparison.other());
        return shown.equals(other) ? shown : texts.format("ledger.move", shown, other);
    }

    private static String headline(SourceComparisons comparisons, Texts texts) {
        int counted = comparisons.comparable().size() + comparisons.undecided().size();
        return texts.format(
                "fork.headline",
                comparisons.changing().size(),
                comparisons.comparable().size(),
                comparisons.without().size(),
                comparisons.comparisons().size() - counted,
                comparisons.undecided().size());
    }

    private void write(SourceComparisons comparisons) {
        Texts texts = Texts.of(LabStyle.BUNDLE, session.view().language());
        headline.setText(model.chosen().isEmpty() ? texts.get("fork.none") : headline(comparisons, texts));
        table.getItems()
                .setAll(comparisons.comparisons().stream()
                        .sorted(Comparator.comparing((SourceComparison comparison) -> !comparison.changesQuadrant())
                                .thenComparing(SourceComparison::isDecided)
                                .thenComparing(comparison -> !comparison.isElsewhere()))
                        .toList());
    }
}
