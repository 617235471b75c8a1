package org.fourquadrant.ui.idea;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.BorderPane;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.TheoryText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.ui.state.Session;

/** Whether each quadrant gets a treatment of its own, by what is shown: the answer follows the line and the date. */
final class TheoryPane extends BorderPane {

    private final Session session;
    private final Answers answers = new Answers();
    private final NoteList lines = new NoteList("theory-lines");

    TheoryPane(Session session) {
        this.session = session;
        setCenter(lines);
        session.shownProperty().subscribe(now -> workOut());
    }

    private void workOut() {
        Facts facts = session.facts();
        answers.ask(progress -> answer(facts), lines::show);
    }

    private static List<String> answer(Facts facts) {
        IdeaWords said = IdeaWords.in(facts.view().language());
        return new ArrayList<>(new TheoryText(said, facts).lines(facts.ideas().theory()));
    }
}
