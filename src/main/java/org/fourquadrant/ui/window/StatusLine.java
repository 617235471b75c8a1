package org.fourquadrant.ui.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.UndecidedText;
import org.fourquadrant.ui.shared.Help;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The line at the foot: counts, what is not plotted, what is unlabelled, where the data come from. */
final class StatusLine extends HBox {

    /** From these widths on there is room for who measured what; for how many have no label. */
    private static final double ROOM_FOR_SOURCE = 1600;

    private static final double ROOM_FOR_COUNTS = 960;

    private final Session session;
    private final LiveTexts words;
    private final ObservableValue<LaidOutChart> chart;
    private final Label counts = new Label();
    private final Button notPlotted = new Button();
    private final Button unlabelled = new Button();
    private final Label source = new Label();
    private final Label reach = new Label();

    StatusLine(Session session, LiveTexts words, ObservableValue<LaidOutChart> chart, Notices notices) {
        this.session = session;
        this.words = words;
        this.chart = chart;
        setId("status");
        getStyleClass().add("status");
        counts.setId("status-counts");
        notPlotted.setId("status-not-plotted");
        unlabelled.setId("status-unlabelled");
        Label notice = new Label();
        notice.setId("notice");
        notice.getStyleClass().add("notice");
        notice.textProperty().bind(notices.textProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Button button : List.of(notPlotted, unlabelled)) {
            button.getStyleClass().add("link");
            button.setMinWidth(USE_PREF_SIZE);
        }
        counts.setMinWidth(USE_PREF_SIZE);
        reach.setMinWidth(0);
        source.setTextOverrun(OverrunStyle.ELLIPSIS);
        // A notice is read at once or never, so it has the room of what stands there all day while it is there.
        source.visibleProperty().bind(notices.textProperty().isEmpty().and(isWider(ROOM_FOR_SOURCE)));
        reach.managedProperty().bind(notices.textProperty().isEmpty());
        reach.visibleProperty().bind(reach.managedProperty().and(isWhole(reach)));
        // The chart says itself who measured what and how many labels it has no room for, the timeline where it ends.
        unlabelled.visibleProperty().bind(isWider(ROOM_FOR_COUNTS));
        for (Region passing : List.of(source, unlabelled)) {
            passing.managedProperty().bind(passing.visibleProperty());
        }
        notPlotted.setOnAction(event -> CountryList.show(notPlotted, session, notPlottedLines()));
        unlabelled.setOnAction(event -> CountryList.show(unlabelled, session, unlabelledLines()));
        Help.on(counts, words.of("status.counts.help"));
        Help.on(notPlotted, words.of("status.not_plotted.help"));
        Help.on(unlabelled, words.of("status.unlabelled.help"));
        Help.on(source, source.textProperty());
        Help.on(reach, words.of("status.reach.help"));
        getChildren().setAll(counts, notPlotted, unlabelled, notice, space, source, reach);
        session.shownProperty().addListener((property, before, after) -> update());
        chart.addListener((property, before, after) -> showUnlabelled());
        update();
    }

    /** Puts the buttons of what folds out at its beginning and explains each. */
    void beginWith(HBox drawers) {
        drawers.getChildren()
                .forEach(button -> Help.on(button, words.of(button.getId().replace('-', '_') + ".help")));
        getChildren().add(0, drawers);
    }

    /** Whether all of a label has found room: a part of a date would say something else. */
    private static BooleanExpression isWhole(Label label) {
        return Bindings.createBooleanBinding(
                () -> label.getWidth() >= label.prefWidth(USE_COMPUTED_SIZE) - 0.5,
                label.widthProperty(),
                label.textProperty());
    }

    /** Of the window, so that it is known from the beginning and nothing is laid out twice. */
    private BooleanExpression isWider(double width) {
        return BooleanExpression.booleanExpression(sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(wide -> wide.doubleValue() >= width)
                .orElse(true));
    }

    private void update() {
        Texts texts = words.now();
        Figures figures = new Figures(session.view().language());
        Classification now = session.facts().classification();
        String quadrants = texts.format(
                "status.counts",
                count(figures, now, Quadrant.I),
                count(figures, now, Quadrant.II),
                count(figures, now, Quadrant.III),
                count(figures, now, Quadrant.IV));
        counts.setText(new UndecidedText(session.view().language())
                .after(quadrants, session.facts().classification().undecided().size()));
        notPlotted.setText(texts.format(
                "status.not_plotted", figures.count(now.notPlotted().size())));
        notPlotted.setDisable(now.notPlotted().isEmpty());
        source.setText(session.workspace()
                .dataset(session.view().data().dataset())
                .map(dataset -> dataset.info().sourceLine().in(session.view().language()))
                .orElse(""));
        reach.setText(reachText(texts));
        showUnlabelled();
    }

    private void showUnlabelled() {
        int number =
                chart.getValue() == null ? 0 : chart.getValue().unlabelled().size();
        unlabelled.setText(words.now()
                .format("status.unlabelled", new Figures(session.view().language()).count(number)));
        unlabelled.setDisable(number == 0);
    }

    private String reachText(Texts texts) {
        Optional<LocalDate> reaches = session.workspace().library().reaches();
        Dates dates = new Dates(session.view().language());
        Optional<LocalDate> acts = session.workspace().acts().lastDay();
        return reaches.map(day -> acts.map(
                                last -> texts.format("status.reach.acts", dates.shortDay(day), dates.shortDay(last)))
                        .orElseGet(() -> texts.format("status.reach", dates.day(day))))
                .orElse("");
    }

    private static String count(Figures figures, Classification now, Quadrant quadrant) {
        return figures.count(now.counts().get(quadrant));
    }

    private List<CountryList.Line> notPlottedLines() {
        Texts texts = words.now();
        return session.facts().classification().notPlotted().stream()
                .map(left -> new CountryList.Line(
                        left.country().code(),
                        texts.format("status.reason_of", name(left), texts.get("not_plotted", left.reason()))))
                .toList();
    }

    private String name(NotPlotted left) {
        return left.country().name().in(session.view().language());
    }

    private List<CountryList.Line> unlabelledLines() {
        List<CountryCode> codes =
                chart.getValue() == null ? List.of() : chart.getValue().unlabelled();
        return codes.stream()
                .map(code -> new CountryList.Line(
                        code,
                        session.workspace()
                                .countries()
                                .nameOf(code, session.view().language())))
                .toList();
    }

    /** A list of countries that unfolds from a button; choosing one opens its dossier. */
    static final class CountryList {

        /**
         * A line of the list.
         *
         * @param country what it is about
         * @param text what it says
         */
        record Line(CountryCode country, String text) {}

        private CountryList() {}

        static void show(Node button, Session session, List<Line> lines) {
            ContextMenu menu = new ContextMenu();
            menu.setId("country-list");
            for (Line line : lines) {
                MenuItem item = new MenuItem(line.text());
                item.setMnemonicParsing(false);
                item.setOnAction(event -> session.change(view -> view.withSelection(Set.of(line.country()))));
                menu.getItems().add(item);
            }
            menu.show(button, Side.TOP, 0, 0);
        }
    }
}
