package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.facts.OpeningYear;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.ui.shared.DayField;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;

/** The controls that choose dataset, year and as-of date. */
final class DataChoices {

    private static final double YEAR_WIDTH = 84;

    private static final DayField.Day AS_OF = new DayField.Day(
            view -> Optional.of(view.data().asOf()),
            (view, day) -> view.withData(view.data().withAsOf(day)),
            "as_of.value",
            "as_of.help");

    private final Session session;
    private final LiveTexts words;
    private final ComboBox<String> dataset = new ComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Tooltip yearHelp = new Tooltip();
    private Optional<OpeningYear> opening = Optional.empty();
    private final DayField asOf;
    private boolean following;

    DataChoices(Session session, LiveTexts words) {
        this.session = session;
        this.words = words;
        dataset.setId("dataset");
        dataset.getStyleClass().add("dataset-choice");
        dataset.setCellFactory(list -> new DatasetCell("dataset.item"));
        dataset.setButtonCell(new DatasetCell("dataset.chosen"));
        dataset.accessibleTextProperty().bind(words.of("heading.dataset"));
        Tooltip title = new Tooltip();
        title.textProperty().bind(session.shownProperty().map(DataChoices::titleOf));
        dataset.setTooltip(title);
        year.setId("year");
        // As wide as a year: the longer lines of its list would push the toolbar apart.
        year.setPrefWidth(YEAR_WIDTH);
        year.setMinWidth(Region.USE_PREF_SIZE);
        year.accessibleTextProperty().bind(words.of("heading.year"));
        year.setTooltip(yearHelp);
        year.setCellFactory(list -> new YearCell());
        asOf = new DayField(session, words, AS_OF);
        asOf.setId("as-of");
        asOf.getStyleClass().add("as-of");
        dataset.valueProperty().addListener((property, before, after) -> chooseDataset(after));
        year.valueProperty().addListener((property, before, after) -> chooseYear(after));
        session.shownProperty().addListener((property, before, after) -> follow(before, after));
        follow(null, session.shown());
    }

    ComboBox<String> dataset() {
        return dataset;
    }

    ComboBox<Integer> year() {
        return year;
    }

    DayField asOf() {
        return asOf;
    }

    private static String titleOf(SessionState shown) {
        return shown.workspace()
                .dataset(shown.view().data().dataset())
                .map(chosen -> chosen.info().title().in(shown.view().language()))
                .orElse("");
    }

    private void chooseDataset(String name) {
        if (following || name == null) {
            return;
        }
        session.workspace().dataset(name).ifPresent(chosen -> {
            int itsYear = FittedView.yearOf(chosen, session.view().data().year());
            session.change(view -> view.withData(view.data().withDataset(name, itsYear)));
        });
    }

    private void chooseYear(Integer chosen) {
        if (!following && chosen != null) {
            session.change(view -> view.withData(view.data().withYear(chosen)));
        }
    }

    private void follow(SessionState before, SessionState now) {
        following = true;
        if (before == null
                || before.workspace() != now.workspace()
                || before.view().language() != now.view().language()) {
            dataset.getItems()
                    .setAll(now.workspace().datasets().stream()
                            .map(each -> each.info().name())
                            .toList());
        }
        dataset.setValue(now.view().data().dataset());
        List<Integer> years = now.workspace()
                .dataset(now.view().data().dataset())
                .map(chosen -> List.copyOf(chosen.years()))
                .orElse(List.of());
        if (!years.equals(year.getItems())) {
            year.getItems().setAll(years);
        }
        if (years.size() > 1 && (before == null || !sameDataset(before, now) || opening.isEmpty())) {
            opening = now.workspace().dataset(now.view().data().dataset()).map(OpeningYear::of);
        }
        writeYearHelp();
        year.setValue(now.view().data().year());
        year.setVisible(years.size() > 1);
        year.setManaged(years.size() > 1);
        following = false;
    }

    private static boolean sameDataset(SessionState before, SessionState now) {
        return before.workspace() == now.workspace()
                && before.view().data().dataset().equals(now.view().data().dataset());
    }

    private void writeYearHelp() {
        yearHelp.setText(opening.flatMap(known -> known.later().stream()
                        .mapToObj(later -> words.now()
                                .format(
                                        "year.opening",
                                        String.valueOf(known.year()),
                                        known.countriesIn(known.year()),
                                        String.valueOf(later),
                                        known.countriesIn(later)))
                        .findFirst())
                .orElseGet(() -> words.now().get("heading.year")));
    }

    /** A year with the number of countries that have both values of it. */
    private final class YearCell extends ListCell<Integer> {

        @Override
        protected void updateItem(Integer shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(
                    empty || shown == null
                            ? ""
                            : opening.map(known -> words.now()
                                            .format("year.item", String.valueOf(shown), known.countriesIn(shown)))
                                    .orElse(String.valueOf(shown)));
        }
    }

    /** A dataset by its title and the number of its economies. */
    private final class DatasetCell extends ListCell<String> {

        private final String key;

        /** @param key of the text; the one chosen has less room than those in the list */
        DatasetCell(String key) {
            this.key = key;
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            Optional<Dataset> chosen = empty || name == null
                    ? Optional.empty()
                    : session.workspace().dataset(name);
            setText(chosen.map(each -> words.now()
                            .format(
                                    key,
                                    each.info().shortTitle().in(session.view().language()),
                                    String.valueOf(each.economies().size())))
                    .orElse(""));
        }
    }
}
