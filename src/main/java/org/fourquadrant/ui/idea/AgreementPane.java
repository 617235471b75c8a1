package org.fourquadrant.ui.idea;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.fourquadrant.export.idea.AgreementText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.agreement.AgreementCard;
import org.fourquadrant.facts.agreement.CashFlow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** What was agreed with the country in focus, and how the earnings of its investment would be split. */
final class AgreementPane extends BorderPane {

    private static final int YEARS = 30;

    private final Session session;
    private final Answers answers = new Answers();
    private final LiveTexts words;
    private final NoteList lines = new NoteList("agreement-lines");
    private final FlowPane head;
    private final NamedSlider earnings;
    private final NamedSlider interest;

    AgreementPane(Session session) {
        this.session = session;
        words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
        earnings = new NamedSlider(
                "agreement-earnings",
                words.of("agreement.earnings"),
                new NamedSlider.Range(1, 40, 1, 15),
                session,
                this::workOut);
        interest = new NamedSlider(
                "agreement-interest",
                words.of("agreement.interest"),
                new NamedSlider.Range(0, 10, 0.5, 4),
                session,
                this::workOut);
        head = new FlowPane(earnings, interest);
        head.getStyleClass().add("idea-head");
        setCenter(lines);
        session.shownProperty().subscribe(now -> workOut());
    }

    private void workOut() {
        if (head == null) {
            return;
        }
        Facts facts = session.facts();
        Optional<Country> country =
                facts.view().focus().flatMap(facts.workspace().countries()::find);
        if (country.isEmpty()) {
            answers.giveUp();
            setTop(null);
            lines.show(List.of(words.now().get("agreement.nobody")));
            return;
        }
        CashFlow.Assumptions assumed = new CashFlow.Assumptions(earnings.value(), interest.value(), YEARS);
        answers.ask(progress -> facts.ideas().agreement(country.get()), card -> write(facts, card, assumed));
    }

    private void write(Facts facts, AgreementCard card, CashFlow.Assumptions assumed) {
        Optional<CashFlow> cash = facts.ideas().cashFlow(card, assumed);
        setTop(cash.isPresent() ? head : null);
        IdeaWords said = IdeaWords.in(facts.view().language());
        lines.show(new AgreementText(said, facts).lines(card, cash));
    }
}
