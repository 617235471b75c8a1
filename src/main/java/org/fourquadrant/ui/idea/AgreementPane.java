package org.fourquadrant.ui.idea;

import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.fourquadrant.export.idea.AgreementText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** What was agreed with the country in focus, and how the earnings of its investment would be split. */
final class AgreementPane extends BorderPane {

    private final Session session;
    private final Answers answers = new Answers();
    private final LiveTexts words;
    private final NoteList lines;
    private final FlowPane head;

    AgreementPane(Session session) {
        this.session = session;
        words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
        lines = new NoteList("agreement-lines", words);
        head = new FlowPane(
                slider("earnings", Assumption.EARNINGS),
                slider("interest", Assumption.INTEREST),
                slider("years", Assumption.YEARS));
        head.getStyleClass().add("idea-head");
        setCenter(lines.node());
        session.shownProperty().subscribe(now -> workOut());
    }

    private NamedSlider slider(String name, Assumption assumption) {
        return new NamedSlider("agreement-" + name, words.of("agreement." + name), assumption, session);
    }

    private void workOut() {
        Facts facts = session.facts();
        Optional<Country> country =
                facts.view().focus().flatMap(facts.workspace().countries()::find);
        if (country.isEmpty()) {
            answers.giveUp();
            setTop(null);
            lines.say(words.now().get("agreement.nobody"));
            return;
        }
        answers.ask(progress -> facts.ideas().agreement(country.get()), card -> write(facts, card));
    }

    private void write(Facts facts, AgreementCard card) {
        Optional<CashFlow> cash = facts.ideas().cashFlow(card);
        setTop(cash.isPresent() ? head : null);
        IdeaWords said = IdeaWords.in(facts.view().language());
        lines.show(new AgreementText(said, facts).cited(card, cash), facts);
    }
}
