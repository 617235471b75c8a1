package org.fourquadrant.ui.idea;

import java.util.List;
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
import org.fourquadrant.facts.formula.ReciprocalTariff;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The lab of the reciprocal tariff: the formula with its two parameters on the trade of the year shown. */
final class FormulaPane extends BorderPane {

    private static final double TABLE_PART = 0.68;

    private final Session session;
    private final Answers answers = new Answers();
    private final LiveTexts words;
    private final SheetTable<ReciprocalRow> table;
    private final NoteList notes = new NoteList("formula-notes");
    private final NamedSlider elasticity;
    private final NamedSlider passThrough;

    FormulaPane(Session session) {
        this.session = session;
        words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
        table = new SheetTable<>("formula-table", this::choose);
        table.accessibleTextProperty().bind(words.of("formula.title"));
        ReciprocalTariff printed =
                ReciprocalTariff.asAnnounced(session.workspace().figures());
        elasticity = new NamedSlider(
                "formula-elasticity",
                words.of("formula.elasticity"),
                new NamedSlider.Range(0.5, 8, 0.1, printed.elasticity()),
                session,
                this::workOut);
        passThrough = new NamedSlider(
                "formula-pass-through",
                words.of("formula.pass_through"),
                new NamedSlider.Range(0.05, 1, 0.05, printed.passThrough()),
                session,
                this::workOut);
        FlowPane head = new FlowPane(elasticity, passThrough);
        head.getStyleClass().add("idea-head");
        SplitPane both = new SplitPane(table, notes);
        both.setDividerPositions(TABLE_PART);
        setTop(head);
        setCenter(both);
        session.shownProperty().subscribe(now -> workOut());
    }

    private void choose(ReciprocalRow row) {
        session.change(view -> view.withSelection(Set.of(row.country().code())));
    }

    private void workOut() {
        if (passThrough == null) {
            return;
        }
        Facts facts = session.facts();
        ReciprocalTariff formula =
                ReciprocalTariff.asAnnounced(facts.workspace().figures()).with(elasticity.value(), passThrough.value());
        answers.ask(progress -> facts.ideas().formula(formula), found -> write(facts, found));
    }

    private void write(Facts facts, Optional<FormulaOnTrade> found) {
        if (found.isEmpty()) {
            table.getItems().clear();
            notes.show(List.of(words.now().get("formula.none")));
            return;
        }
        IdeaWords said = IdeaWords.in(facts.view().language());
        FormulaText text = new FormulaText(facts.workspace(), said);
        Sheet<ReciprocalRow> shown = text.shown(FormulaSheet.of(found.get(), said));
        table.show(shown, said.headers("tariff", shown.keys()));
        notes.show(text.notes(found.get()));
    }
}
