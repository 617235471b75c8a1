package org.fourquadrant.ui.lab;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.story.Lessons;
import org.fourquadrant.ui.task.LatestTask;

/**
 * The panes of the threshold lab side by side: who crosses, a second source, what changed in tariffs, who moved over years, what a
 * share costs, claims, scenes and lessons.
 */
public final class Lab {

    private final TabPane tabs = new TabPane();

    /** Puts the panes together for a session, with the lessons that ship. */
    public Lab(Session session, Lessons lessons, DatasetOrigins origins) {
        LedgerViewModel ledger = new LedgerViewModel(session);
        ClaimsViewModel claims = new ClaimsViewModel(session, ledger);
        StoryViewModel scenes = new StoryViewModel(session, StoryKind.SCENES);
        StoryViewModel lesson = new StoryViewModel(session, StoryKind.LESSON);
        LedgerPane ledgerPane = new LedgerPane(session, ledger);
        ComparisonPane comparisonPane = new ComparisonPane(session, new ComparisonViewModel(session));
        TariffChangesPane changesPane = new TariffChangesPane(session);
        MovesPane movesPane = new MovesPane(session, new MovesViewModel(session));
        CostPane costPane = new CostPane(session, new CostViewModel(session));
        ClaimsPane claimsPane = new ClaimsPane(session, claims);
        ScenesPane scenesPane =
                new ScenesPane(session, scenes, new SceneFileActions(session, scenes, origins, new LatestTask()));
        LessonsPane lessonsPane = new LessonsPane(session, lesson, lessons);
        add("lab-ledger", ledgerPane.title(), ledgerPane);
        add("lab-fork", comparisonPane.title(), comparisonPane);
        add("lab-changes", changesPane.title(), changesPane);
        add("lab-moves", movesPane.title(), movesPane);
        add("lab-cost", costPane.title(), costPane);
        add("lab-claims", claimsPane.title(), claimsPane);
        add("lab-scenes", scenesPane.title(), scenesPane);
        add("lab-lessons", lessonsPane.title(), lessonsPane);
        tabs.setId("lab");
        tabs.accessibleTextProperty().bind(title(session));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    }

    private void add(String id, ObservableValue<String> name, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        tab.textProperty().bind(name);
        tabs.getTabs().add(tab);
    }

    /** The panes. */
    public Node content() {
        return tabs;
    }

    /** The name of them all, in the language of the moment; known before there is a lab. */
    public static ObservableValue<String> title(Session session) {
        return new LiveTexts("org.fourquadrant.ui.lab.lab", session.languageProperty()).of("lab.title");
    }
}
