package org.fourquadrant.ui.idea;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.fourquadrant.export.idea.FormulaSheet;
import org.fourquadrant.export.idea.FormulaText;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The lab of the reciprocal tariff: the formula with its two parameters on the trade of the year shown. */
final class FormulaPane extends BorderPane {

    private static final double TABLE_PART = 0.68;

    private final Session session;
    private final Answers answers = new Answers();
    private final LiveTexts words;
    private final SheetTable<ReciprocalRow> table;
    private final NoteList notes;

    FormulaPane(Session session) {
        this.session = session;
        words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
        notes = new NoteList("formula-notes", words);
        table = new SheetTable<>("formula-table", this::choose);
        table.accessibleTextProperty().bind(words.of("formula.title"));
        FlowPane head = new FlowPane(
                new NamedSlider("formula-elasticity", words.of("formula.elasticity"), Assumption.ELASTICITY, session),
                new NamedSlider(
                        "formula-pass-through", words.of("formula.pass_through"), Assumption.PASS_THROUGH, session));
        head.getStyleClass().add("idea-head");
        SplitPane both = new SplitPane(table, notes.node());
        both.setDividerPositions(TABLE_PART);
        setTop(head);
        setCenter(both);
        session.shownProperty().subscribe(now -> workOut());
    }

    private void choose(ReciprocalRow row) {
        session.change(view -> view.withSelection(Set.of(row.country().code())));
    }

    private void workOut() {
        Facts facts = session.facts();
        answers.ask(progress -> facts.ideas().formula(), found -> write(facts, found));
    }

    private void write(Facts facts, Optional<FormulaOnTrade> found) {
        if (found.isEmpty()) {
            table.getItems().clear();
            notes.say(words.now().get("formula.none"));
            return;
        }
        IdeaWords said = IdeaWords.in(facts.view().language());
        FormulaText text = new FormulaText(facts.workspace(), said);
        Sheet<ReciprocalRow> whole = text.shown(FormulaSheet.of(found.get(), said));
        Sheet<ReciprocalRow> shown = new Sheet<>(
                whole.columns(),
                whole.rows().stream()
                        .sorted(Comparator.comparingDouble(row -> -row.trade().imports()))
                        .toList());
        table.show(shown, said.headers("tariff", shown.keys()));
        table.follow(facts.view()
                .focus()
                .flatMap(code -> shown.rows().stream()
                        .filter(row -> row.country().code().equals(code))
                        .findFirst()));
        notes.show(text.cited(found.get()), facts);
    }
}
