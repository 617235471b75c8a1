package org.fourquadrant.ui.idea;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.BorderPane;
import org.fourquadrant.export.idea.IdeaLine;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Lines of text that follow what is shown. */
final class LinesPane extends BorderPane {

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
