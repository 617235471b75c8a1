package org.fourquadrant.ui.documents;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Subject;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.Session;

/** Every statement of the documents, by what is chosen, typed and picked: to be read, cited and copied. */
final class StatementsPane extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double MARGIN = 40;

    private final Session session;
    private final ObjectProperty<StatementFilter> filter =
            new SimpleObjectProperty<>(this, "filter", StatementFilter.ALL);
    private final ObservableList<Statement> shown = FXCollections.observableArrayList();
    private final ListView<Statement> list = new ListView<>(shown);
    private final TextField search = new TextField();
    private final ComboBox<Optional<Stage>> stage = new ComboBox<>();
    private final ComboBox<Optional<Country>> country = new ComboBox<>();
    private final Label count = new Label();
    private final Button copy = new Button();
    private final Label empty = new Label();
    private LanguageAndWorkspace setting;
    private Texts texts;

    /** @param choice document and topic, chosen elsewhere */
    StatementsPane(Session session, ObjectProperty<Choice> choice) {
        this.session = session;
        setId("statements");
        getStyleClass().add("statements-pane");
        search.setId("statement-search");
        stage.setId("statement-stage");
        country.setId("statement-country");
        count.setId("statement-count");
        count.setMinWidth(USE_PREF_SIZE);
        copy.setId("statement-copy");
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> copyShown());
        list.setId("statement-list");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new StatementCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyOne();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMinWidth(120);
        HBox row = new HBox(search, country, stage, count, copy);
        row.getStyleClass().add("statement-row");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(row, list);
        search.textProperty().addListener((property, before, after) -> change(now -> now.withText(after)));
        stage.valueProperty().addListener((property, before, after) -> {
            if (after != null) {
                change(now -> now.withStage(after));
            }
        });
        country.valueProperty().addListener((property, before, after) -> {
            if (after != null) {
                change(now -> now.withCountry(after));
            }
        });
        choice.subscribe(chosen -> change(now -> now.withChoice(chosen)));
        filter.addListener((property, before, after) -> fill());
        LanguageAndWorkspace.of(session).subscribe(this::write);
    }

    private void change(Function<StatementFilter, StatementFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    private void write(LanguageAndWorkspace now) {
        setting = now;
        texts = Texts.of("org.fourquadrant.ui.documents.documents", now.language());
        search.setPromptText(texts.get("statements.search"));
        search.setAccessibleText(texts.get("statements.search"));
        stage.setAccessibleText(texts.get("statements.any_stage"));
        country.setAccessibleText(texts.get("statements.any_country"));
        copy.setText(texts.get("copy_csv"));
        offer(
                stage,
                Stream.of(Stage.values()).toList(),
                one -> now.terms().stage(one),
                texts.get("statements.any_stage"));
        offer(country, named(now), one -> one.name().in(now.language()), texts.get("statements.any_country"));
        fill();
    }

    /** The countries that statements name, in the order of their names. */
    private static List<Country> named(LanguageAndWorkspace now) {
        return now.workspace().library().statements().stream()
                .flatMap(statement -> statement.subjects().stream())
                .flatMap(subject -> subject instanceof Subject.OneCountry one
                        ? now.workspace().countries().find(one.code()).stream()
                        : Stream.empty())
                .distinct()
                .sorted(Comparator.comparing(
                        one -> one.name().in(now.language()),
                        Collator.getInstance(now.language().locale())))
                .toList();
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> all, Function<T, String> name, String any) {
        Optional<T> kept = box.getValue() == null ? Optional.empty() : box.getValue();
        box.setCellFactory(list -> new NamedCell<>(name, any));
        box.setButtonCell(new NamedCell<>(name, any));
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<T>empty()), all.stream().map(Optional::of))
                        .toList());
        box.setValue(kept);
    }

    private void fill() {
        if (setting == null) {
            return;
        }
        List<Statement> found =
                filter.get().of(setting.workspace(), session.facts().knowledge());
        int all = setting.workspace().library().statements().size();
        shown.setAll(found);
        count.setText(texts.format("statements.count", found.size(), all));
        copy.setDisable(found.isEmpty());
        empty.setText(texts.get("statements.none"));
        list.scrollTo(0);
    }

    private void copyShown() {
        put(StatementTable.csv(List.copyOf(shown), setting.workspace().countries(), setting.language()));
        count.setText(texts.format("statements.copied", shown.size()));
    }

    private void copyOne() {
        Statement chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            String source =
                    new Sources(setting.workspace(), setting.terms()).of(chosen).reference();
            put(texts.format("statements.cited", chosen.summary().in(setting.language()), source));
            count.setText(texts.format("statements.copied", 1));
        }
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** One of what can be picked, or any. */
    private static final class NamedCell<T> extends ListCell<Optional<T>> {

        private final Function<T, String> name;
        private final String any;

        NamedCell(Function<T, String> name, String any) {
            this.name = name;
            this.any = any;
        }

        @Override
        protected void updateItem(Optional<T> item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setText(isEmpty || item == null ? "" : item.map(name).orElse(any));
        }
    }

    /** As wide as its list and as high as its lines then are; a cell alone asks for the height of one line. */
    private static final class AsWide extends VBox {

        AsWide(ListView<?> list, Node... lines) {
            super(lines);
            prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
            maxWidthProperty().bind(list.widthProperty().subtract(MARGIN));
            getStyleClass().add("statement");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }

    /** A statement: when and how far, what it says, what is printed, where. */
    private final class StatementCell extends ListCell<Statement> {

        @Override
        protected void updateItem(Statement said, boolean isEmpty) {
            super.updateItem(said, isEmpty);
            setText(null);
            setGraphic(isEmpty || said == null ? null : content(said));
        }

        private VBox content(Statement said) {
            Terms terms = setting.terms();
            String day = said.dates().first().map(terms.dates()::partial).orElse(texts.get("statements.undated"));
            FlowPane head = new FlowPane(
                    label(day, "statement-day"),
                    label(terms.topic(said.topic()), "statement-topic"),
                    label(terms.stage(said.stage()), "statement-topic"));
            head.setHgap(8);
            if (!said.asPrinted().isEmpty()) {
                head.getChildren()
                        .add(label(texts.format("statements.printed", said.asPrinted()), "statement-printed"));
            }
            head.getChildren().add(new SourceChip(new Sources(setting.workspace(), terms).of(said), terms));
            head.prefWrapLengthProperty().bind(list.widthProperty().subtract(MARGIN));
            return new AsWide(list, head, WrappedLabel.of(said.summary().in(setting.language()), "statement-summary"));
        }

        private Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
