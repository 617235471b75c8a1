package org.fourquadrant.ui.idea;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fourquadrant.export.idea.IdeaLine;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.LeverageText;
import org.fourquadrant.export.idea.PurposeText;
import org.fourquadrant.export.idea.TheoryText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The ideas of the papers side by side, each worked out on what is shown. */
public final class IdeasPane extends BorderPane {

    static final String BUNDLE = "org.fourquadrant.ui.idea.idea";

    static final String SHEET =
            IdeasPane.class.getResource("/org/fourquadrant/ui/idea/idea.css").toExternalForm();

    private final TabPane tabs = new TabPane();
    private final ToggleButton inPlace = new ToggleButton();
    private final Session session;
    private final LiveTexts words;

    public IdeasPane(Session session) {
        this.session = session;
        words = new LiveTexts(BUNDLE, session.languageProperty());
        PaneStyle.follow(this, session);
        getStylesheets().add(SHEET);
        getStyleClass().add("ideas-pane");
        tabs.setId("ideas");
        tabs.accessibleTextProperty().bind(title(session));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add(IdeaPage.FORMULA, "ideas-formula", "formula.title", new FormulaPane(session));
        add(IdeaPage.DISTANCE, "ideas-distance", "distance.title", new DistancePane(session));
        add(IdeaPage.THEORY, "ideas-theory", "theory.title", new LinesPane("theory-lines", session, IdeasPane::theory));
        add(IdeaPage.AGREEMENT, "ideas-agreement", "agreement.title", new AgreementPane(session));
        add(
                IdeaPage.PURPOSES,
                "ideas-purposes",
                "purpose.title",
                new LinesPane("purpose-lines", session, (said, facts) -> new PurposeText(said, facts).cited()));
        add(
                IdeaPage.LEVERAGE,
                "ideas-leverage",
                "leverage.title",
                new LinesPane("leverage-lines", session, (said, facts) -> new LeverageText(said, facts).cited()));
        inPlace.setId("ideas-in-place");
        inPlace.textProperty().bind(words.of("page.in_place"));
        inPlace.setOnAction(event -> show(inPlace.isSelected()));
        StackPane.setAlignment(inPlace, Pos.TOP_RIGHT);
        setCenter(new StackPane(tabs, inPlace));
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (session.view().ideas().page().isPresent()) {
                show(true);
            }
        });
        session.shownProperty().subscribe(now -> follow());
    }

    /** Puts the page of the tab that is open in the place of the chart, or the chart back. */
    private void show(boolean page) {
        Optional<IdeaPage> open = Optional.of(tabs.getSelectionModel().getSelectedItem())
                .map(tab -> (IdeaPage) tab.getUserData())
                .filter(tab -> page);
        session.change(view -> view.withIdeas(view.ideas().withPage(open)));
    }

    /** Undo or a scene may have changed the page. */
    private void follow() {
        Optional<IdeaPage> page = session.view().ideas().page();
        inPlace.setSelected(page.isPresent());
        page.ifPresent(shown -> tabs.getSelectionModel().select(shown.ordinal()));
    }

    private static List<IdeaLine> theory(IdeaWords said, Facts facts) {
        return new TheoryText(said, facts).cited(facts.ideas().theory());
    }

    private void add(IdeaPage page, String id, String title, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        tab.setUserData(page);
        tab.textProperty().bind(words.of(title));
        tabs.getTabs().add(tab);
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return new LiveTexts(BUNDLE, session.languageProperty()).of("ideas.title");
    }

    /** Lines of text that follow what is shown. */
    static final class LinesPane extends BorderPane {

        private final Session session;
        private final Answers answers = new Answers();
        private final NoteList lines;
        private final BiFunction<IdeaWords, Facts, List<IdeaLine>> answer;

        /** @param answer gives the lines; asked in the background */
        LinesPane(String id, Session session, BiFunction<IdeaWords, Facts, List<IdeaLine>> answer) {
            this.session = session;
            this.answer = answer;
            this.lines = new NoteList(id, new LiveTexts(IdeasPane.BUNDLE, session.languageProperty()));
            setCenter(lines.node());
            session.shownProperty().subscribe(now -> workOut());
        }

        private void workOut() {
            Facts facts = session.facts();
            IdeaWords words = IdeaWords.in(facts.view().language());
            answers.ask(progress -> answer.apply(words, facts), found -> lines.show(found, facts));
        }
    }
}
