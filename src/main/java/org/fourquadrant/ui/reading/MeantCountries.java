package org.fourquadrant.ui.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NameOrder;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.WrappedLabel;

/** The names of an own table that are no countries known here, each with the countries that it may mean to click. */
final class MeantCountries {

    private final Texts texts;
    private final AnswersGiven answers;
    private final List<Country> countries;
    private final Language language;
    private final Map<String, CountryCode> meant;
    private final Map<String, List<CountryMatch.Near>> asked = new TreeMap<>();
    private final VBox rows = new VBox(10);

    MeantCountries(OwnTable table, Texts texts, AnswersGiven answers) {
        this.texts = texts;
        this.answers = answers;
        this.language = texts.language();
        this.countries = table.workspace().countries().all().stream()
                .sorted(NameOrder.in(language))
                .toList();
        this.meant = new LinkedHashMap<>(table.choices().names());
        meant.keySet().forEach(name -> asked.put(name, List.of()));
        rows.setId("reading-names");
        rows.getStyleClass().add("reading-question");
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(false);
    }

    Node content() {
        return rows;
    }

    /** Asks for the names that a reading does not know; those that were answered stay, to be changed. */
    void offer(TableReading read) {
        int before = asked.size();
        read.unknownNames().forEach(unknown -> asked.put(unknown.name(), unknown.near()));
        boolean same = before == asked.size() && !rows.getChildren().isEmpty();
        if (same) {
            return;
        }
        rows.getChildren().clear();
        asked.forEach(this::ask);
        rows.setVisible(!asked.isEmpty());
    }

    private void ask(String name, List<CountryMatch.Near> near) {
        Label label = WrappedLabel.of(texts.format("name", name), "strong");
        ComboBox<Optional<Country>> all = everyCountry(name);
        label.setLabelFor(all);
        FlowPane answers = new FlowPane(6, 6);
        for (CountryMatch.Near one : near) {
            Optional<Country> country = find(one.code());
            Button button =
                    new Button(country.map(known -> known.name().in(language)).orElse(one.name()));
            button.getStyleClass().addAll("reading-near", "reading-offer");
            button.setOnAction(event -> all.setValue(country));
            answers.getChildren().add(button);
        }
        answers.getChildren().add(all);
        rows.getChildren().add(new VBox(4, label, answers));
    }

    private ComboBox<Optional<Country>> everyCountry(String name) {
        ComboBox<Optional<Country>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        countries.forEach(country -> box.getItems().add(Optional.of(country)));
        box.setButtonCell(cell());
        box.setCellFactory(list -> cell());
        box.setPrefWidth(200);
        box.setValue(Optional.ofNullable(meant.get(name)).flatMap(this::find));
        box.valueProperty().addListener((any, before, now) -> {
            now.ifPresentOrElse(country -> meant.put(name, country.code()), () -> meant.remove(name));
            answers.give(given -> given.withNames(Map.copyOf(meant)));
        });
        return box;
    }

    private Optional<Country> find(CountryCode code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    private ListCell<Optional<Country>> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Optional<Country> item, boolean empty) {
                super.updateItem(item, empty);
                setText(
                        empty || item == null
                                ? ""
                                : item.map(country -> country.name().in(language))
                                        .orElseGet(() -> texts.get("name.none")));
            }
        };
    }
}
