package org.fourquadrant.ui.years;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.MovePanelTexts;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.chart.words.YearPlaceTexts;
import org.fourquadrant.export.PlayExporter;
import org.fourquadrant.facts.years.NoFace;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.ViewFace;
import org.fourquadrant.text.EndingText;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;

/** The drawer of years: range, play, how years are read, and the ribbon. */
public final class YearsPane extends BorderPane {

    private static final String BUNDLE = "org.fourquadrant.ui.years.years";
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    private final Session session;
    private final YearsViewModel model;
    private final LiveTexts words;
    private final YearTrack track;
    private final YearField first;
    private final YearField last;
    private final YearPlayer player;
    private final Button play = new Button();
    private final Label said = new Label();
    /** The years at which a play stopped and said who crosses; that stays while they are shown. */
    private Optional<DataChoice> toldOf = Optional.empty();

    private final RibbonView ribbon;
    private final PanelsView panels;

    /** @param plays writes the play as a file */
    public YearsPane(Session session, Pointed pointed, Lettering lettering, PlayExporter plays) {
        this.session = session;
        this.model = new YearsViewModel(session);
        this.words = words(session);
        this.track = new YearTrack(model, words.of("first"), words.of("last"));
        this.first = new YearField("years-from", words, "first", model, model::from, model::moveFrom);
        this.last = new YearField("years-to", words, "last", model, model::to, model::moveTo);
        this.player = new YearPlayer(model, this::sayCrossing);
        this.ribbon = new RibbonView(session, pointed, model, lettering);
        this.panels = new PanelsView(session, pointed, model, lettering);
        PaneStyle.follow(this, session);
        getStylesheets()
                .add(YearsPane.class
                        .getResource("/org/fourquadrant/ui/years/years.css")
                        .toExternalForm());
        setId("years");
        getStyleClass().add("years-pane");
        said.setId("years-said");
        said.setWrapText(false);
        said.getStyleClass().add("years-said");
        setTop(head(new PlaySaver(session, plays, words, said::setText)));
        setCenter(new StackPane(ribbon, panels));
        setBottom(said);
        ribbon.onHover(this::sayPoint);
        panels.onHover(this::sayMove);
        session.shownProperty().subscribe(now -> follow());
        session.languageProperty().subscribe(now -> follow());
    }

    private static LiveTexts words(Session session) {
        return new LiveTexts(BUNDLE, session.languageProperty());
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return words(session).of("title");
    }

    private Region head(PlaySaver saver) {
        play.setId("years-play");
        play.getStyleClass().addAll("flat", "play-button");
        Region icon = new Region();
        icon.getStyleClass().add("play-icon");
        play.setGraphic(icon);
        play.setTooltip(new Tooltip());
        play.setOnAction(event -> player.toggle());
        player.playingProperty().subscribe(playing -> writePlay());
        HBox range = new HBox(play, speed(), first, track, last);
        range.getStyleClass().add("years-range");
        HBox.setHgrow(track, Priority.ALWAYS);
        FlowPane choices = new YearsChoices(session, model, words);
        choices.getChildren().add(saver);
        BorderPane head = new BorderPane();
        head.setTop(range);
        head.setCenter(choices);
        return head;
    }

    private ComboBox<Double> speed() {
        ComboBox<Double> speed = new ComboBox<>();
        speed.setId("years-speed");
        speed.getItems().setAll(SPEEDS);
        speed.setCellFactory(
                list -> new YearsChoices.NamedCell<>(times -> words.now().format("speed", times)));
        speed.setButtonCell(new YearsChoices.NamedCell<>(times -> words.now().format("speed", times)));
        speed.accessibleTextProperty().bind(words.of("speed.accessible"));
        speed.setValue(1.0);
        speed.valueProperty().subscribe(player::setSpeed);
        return speed;
    }

    private void follow() {
        boolean hasRange = model.hasRange();
        getTop().setDisable(!hasRange);
        ribbon.setDisable(!hasRange);
        showFace();
        track.follow();
        first.show(hasRange);
        last.show(hasRange);
        writePlay();
        if (!hasRange) {
            said.setText(words.now().get("one_year"));
        } else if (!player.playingProperty().get()
                && !toldOf.equals(Optional.of(session.view().data()))) {
            sayTitle();
        }
    }

    /** The panels where they are what slides show and somebody is in them, else the ribbon. */
    private void showFace() {
        boolean hasPanels = model.choice().face() == ViewFace.PANELS
                && !session.facts().years().panels().isEmpty();
        panels.setVisible(hasPanels);
        ribbon.setVisible(!hasPanels);
    }

    private void writePlay() {
        boolean playing = player.playingProperty().get();
        play.pseudoClassStateChanged(PLAYING, playing);
        play.setAccessibleText(words.now().get(playing ? "pause" : model.canGoOn() ? "go_on" : "play"));
        play.getTooltip().setText(play.getAccessibleText());
    }

    private void sayTitle() {
        if (panels.isVisible()) {
            said.setText(new MovePanelTexts(session.view()).note());
            return;
        }
        Optional<NoFace> nothing = session.facts().years().noFace();
        if (nothing.isPresent()) {
            said.setText(
                    Texts.of("org.fourquadrant.text.vocabulary", session.view().language())
                            .get("no_face", nothing.get()));
            return;
        }
        said.setText(model.ribbon()
                .map(now -> title(new RibbonTexts(session.view(), Captions.STANDARD, now)))
                .orElse(""));
    }

    /** Says who crosses where a play stops; while it goes on, the title. */
    private void sayCrossing(List<RibbonRow> rows) {
        if (rows.isEmpty()) {
            sayTitle();
            return;
        }
        Language language = session.view().language();
        Texts texts = words.now();
        toldOf = Optional.of(session.view().data());
        said.setText(rows.stream()
                .map(row -> row.crossingIn(model.to())
                        .map(crossed -> texts.format(
                                "crosses",
                                row.country().name().in(language),
                                new PlaceText(language).name(crossed.from()),
                                new PlaceText(language).name(crossed.to()),
                                String.valueOf(crossed.year())))
                        .orElse(""))
                .collect(Collectors.joining(texts.get("crosses.separator"))));
    }

    private void sayPoint(Optional<RibbonLayout.RibbonPoint> point) {
        if (player.playingProperty().get()) {
            return;
        }
        if (point.isEmpty()) {
            sayTitle();
            return;
        }
        OptionalInt year = point.get().year();
        RibbonRow row = point.get().row();
        RibbonTexts texts = ribbon.layoutNow().texts();
        said.setText(year.isEmpty() ? texts.sentence(row) : cell(row, year.getAsInt()));
    }

    private void sayMove(Optional<String> sentence) {
        if (!player.playingProperty().get()) {
            sentence.ifPresentOrElse(said::setText, this::sayTitle);
        }
    }

    private String cell(RibbonRow row, int year) {
        Language language = session.view().language();
        Optional<YearPlace> place =
                session.facts().years().places().place(row.country().code(), year);
        return place.map(new YearPlaceTexts(language)::sentence).orElseGet(() -> gap(row.country(), year, language));
    }

    private String gap(Country country, int year, Language language) {
        String name = country.name().in(language);
        return country.hasEndedBy(year)
                ? words.now().format("gap.ended", name, String.valueOf(year), ending(country, language))
                : words.now().format("gap", name, String.valueOf(year));
    }

    private String ending(Country country, Language language) {
        return new EndingText(session.workspace().countries(), language)
                .of(country)
                .orElse("");
    }

    /** What light and grey cells mean, too, where the ribbon has no room to say so. */
    private String title(RibbonTexts texts) {
        return ribbon.hasKey()
                ? texts.title()
                : words.now().format("title.key", texts.title(), texts.hollow(), texts.undecided());
    }
}
