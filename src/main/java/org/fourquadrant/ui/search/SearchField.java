package org.fourquadrant.ui.search;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.CountryNames;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Help;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** A field that finds a country while its name is typed; Enter selects it. */
public final class SearchField extends TextField {

    private static final String BUNDLE = "org.fourquadrant.ui.search.search";
    private static final int MOST = 8;
    private static final double ROW = 30;

    /** Room for the longest country in two languages, and for the edge around the list, logical pixels. */
    private static final double WIDTH = 380;

    private static final double EDGE = 10;

    private final Session session;
    private final Look look;
    private final LiveTexts words;
    private final Label nothing = new Label();
    private final ListView<Country> suggestions = new ListView<>();
    private final Popup popup = new Popup();
    private CountryNames names;

    public SearchField(Session session, Look look) {
        this.look = look;
        this.session = session;
        this.words = new LiveTexts(BUNDLE, session.languageProperty());
        setId("search-field");
        getStyleClass().add("search-field");
        promptTextProperty().bind(words.of("prompt"));
        accessibleTextProperty().bind(words.of("prompt"));
        Help.on(this, words.of("help"));
        nothing.setWrapText(true);
        nothing.setId("search-nothing");
        suggestions.setPlaceholder(nothing);
        suggestions.setId("search-suggestions");
        suggestions.getStyleClass().add("search-suggestions");
        suggestions.setFocusTraversable(false);
        suggestions.setFixedCellSize(ROW);
        suggestions.setCellFactory(list -> new CountryCell());
        suggestions.setOnMouseClicked(event -> choose());
        popup.setAutoHide(true);
        popup.getContent().add(suggestions);
        textProperty().addListener((property, before, after) -> suggest(after));
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    private void suggest(String text) {
        if (names == null) {
            // Made with the first letter typed: at the start nobody searches.
            names = new CountryNames(session.workspace().countries());
        }
        List<Country> found = names.search(text, MOST);
        suggestions.getItems().setAll(found);
        suggestions.getSelectionModel().selectFirst();
        if (text.isBlank() || getScene() == null || !isFocused()) {
            popup.hide();
            return;
        }
        nothing.setText(words.now().format("nothing", text.strip()));
        suggestions.setPrefSize(Math.max(getWidth(), WIDTH), Math.max(1, found.size()) * ROW + EDGE);
        Bounds place = localToScreen(getBoundsInLocal());
        if (!popup.isShowing() && place != null) {
            look.dress(suggestions, session.view().theme());
            popup.show(this, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> suggestions.getSelectionModel().selectNext();
            case UP -> suggestions.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Country country = suggestions.getSelectionModel().getSelectedItem();
        if (country != null && !getText().isBlank()) {
            clear();
            session.change(view -> view.withSelection(Set.of(country.code())));
        }
    }

    private final class CountryCell extends ListCell<Country> {
        @Override
        protected void updateItem(Country country, boolean empty) {
            super.updateItem(country, empty);
            setText(empty || country == null ? null : lineOf(country));
        }

        private String lineOf(Country country) {
            Language language = session.view().language();
            Language other = language == Language.ENGLISH ? Language.JAPANESE : Language.ENGLISH;
            return String.join(
                    "   ",
                    country.name().in(language),
                    country.name().in(other),
                    country.code().value());
        }
    }
}
