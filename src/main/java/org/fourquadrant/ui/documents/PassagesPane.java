package org.fourquadrant.ui.documents;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.facts.Knowledge;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.Stage;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.state.Session;

/** Every statement of the papers and every act, by what is chosen, typed and picked: to be read, cited and copied. */
final class PassagesPane extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** In a narrow window what is chosen is still whole, logical pixels. */
    private static final double LEAST_SEARCH = 64;

    private static final double LEAST_COUNTRY = 172;
    private static final double LEAST_PICK = 140;
    private static final double ROOM_FOR_COUNT = 714;

    /** As wide as most names of countries, and as most months and stages; the search has the rest. */
    private static final double COUNTRY = 184;

    private static final double PICK = 140;

    private final Session session;
    private final DocumentsViewModel model;
    private final ObjectProperty<PassageFilter> filter = new SimpleObjectProperty<>(this, "filter", PassageFilter.ALL);
    private final ObservableList<Passage> shown = FXCollections.observableArrayList();
    private final ListView<Passage> list = new ListView<>(shown);
    private final TextField search = new TextField();
    private final ComboBox<Optional<Stage>> stage = new ComboBox<>();
    private final ComboBox<Optional<Country>> country = new ComboBox<>();
    private final ComboBox<Optional<YearMonth>> month = new ComboBox<>();
    private final Label count = new Label();
    private final Button copy = new Button();
    private final Label empty = new Label();
    private LanguageAndWorkspace setting;
    private Texts texts;
    private final PassageCell.Opened opened = new PassageCell.Opened();
    private final Map<Passage, String> searchable = new IdentityHashMap<>();
    private List<Passage> all = List.of();

    /** @param model has the source that is chosen elsewhere */
    PassagesPane(Session session, DocumentsViewModel model) {
        this.session = session;
        this.model = model;
        setId("statements");
        getStyleClass().add("statements-pane");
        search.setId("statement-search");
        stage.setId("statement-stage");
        country.setId("statement-country");
        month.setId("statement-month");
        count.setId("statement-count");
        count.setMinWidth(USE_PREF_SIZE);
        copy.setId("statement-copy");
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> copyShown());
        list.setId("statement-list");
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyOne();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMinWidth(LEAST_SEARCH);
        country.setMinWidth(LEAST_COUNTRY);
        month.setMinWidth(LEAST_PICK);
        stage.setMinWidth(LEAST_PICK);
        // The choices say more than their number, where there is no room for both.
        count.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_COUNT));
        count.managedProperty().bind(count.visibleProperty());
        country.setPrefWidth(COUNTRY);
        month.setPrefWidth(PICK);
        stage.setPrefWidth(PICK);
        copy.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(search, country, month, stage, count, copy);
        row.getStyleClass().add("statement-row");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(row, list);
        search.textProperty().addListener((property, before, after) -> change(now -> now.withText(after)));
        picked(stage, PassageFilter::withStage);
        picked(country, PassageFilter::withCountry);
        // A passage that stays in its row has other rates to show.
        country.valueProperty().addListener((property, before, after) -> list.refresh());
        picked(month, PassageFilter::withMonth);
        model.choiceProperty().subscribe(chosen -> change(now -> now.withChoice(chosen)));
        filter.addListener((property, before, after) -> fill());
        LanguageAndWorkspace.of(session).subscribe(this::write);
    }

    private <T> void picked(ComboBox<Optional<T>> box, BiFunction<PassageFilter, Optional<T>, PassageFilter> into) {
        box.valueProperty().addListener((property, before, after) -> {
            if (after != null) {
                change(now -> into.apply(now, after));
            }
        });
    }

    private void change(Function<PassageFilter, PassageFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    private void write(LanguageAndWorkspace now) {
        setting = now;
        texts = Texts.of("org.fourquadrant.ui.documents.documents", now.language());
        all = model.passages();
        searchable.clear();
        list.setCellFactory(view -> cell());
        search.setPromptText(texts.get("statements.search"));
        search.setAccessibleText(texts.get("statements.search.help"));
        search.setTooltip(new Tooltip(texts.get("statements.search.help")));
        stage.setAccessibleText(texts.get("statements.any_stage"));
        country.setAccessibleText(texts.get("statements.any_country"));
        month.setAccessibleText(texts.get("statements.any_month"));
        list.setAccessibleText(texts.get("statements"));
        copy.setText(texts.get("copy_csv"));
        offer(
                stage,
                Stream.of(Stage.values()).toList(),
                one -> now.terms().stage(one),
                texts.get("statements.any_stage"));
        offer(
                month,
                all.stream()
                        .flatMap(passage -> passage.months().stream())
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                one -> now.terms().dates().partial(PartialDate.parse(one.toString())),
                texts.get("statements.any_month"));
        offer(country, named(now), one -> one.name().in(now.language()), texts.get("statements.any_country"));
        fill();
    }

    /** The countries that papers or acts name, in the order of their names. */
    private List<Country> named(LanguageAndWorkspace now) {
        Knowledge knowledge = session.facts().knowledge();
        Set<CountryCode> named = all.stream()
                .flatMap(passage -> passage.named(knowledge).stream())
                .collect(Collectors.toSet());
        return now.workspace().countries().all().stream()
                .filter(country -> named.contains(country.code()))
                .sorted(NameOrder.in(now.language()))
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
        List<Passage> found = filter.get()
                .of(
                        all,
                        session.facts().knowledge(),
                        passage -> searchable.computeIfAbsent(passage, PassageFilter::searchable));
        shown.setAll(found);
        count.setText(texts.format("statements.count", found.size(), all.size()));
        copy.setDisable(found.isEmpty());
        empty.setText(texts.get("statements.none"));
        list.scrollTo(0);
    }

    private void copyShown() {
        put(new PassageTable(setting.workspace().countries(), setting.language()).csv(List.copyOf(shown)));
        count.setText(texts.format("statements.copied", shown.size()));
    }

    private void copyOne() {
        Passage chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            PassageText words = new PassageText(setting.workspace(), setting.terms(), texts);
            put(texts.format(
                    "statements.cited",
                    words.summary(chosen),
                    words.source(chosen).reference()));
            count.setText(texts.format("statements.copied", 1));
        }
    }

    private PassageCell cell() {
        PassageText words = new PassageText(setting.workspace(), setting.terms(), texts);
        return new PassageCell(list, words, () -> filter.get().country(), opened);
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
}
