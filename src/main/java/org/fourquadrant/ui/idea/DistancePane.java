package org.fourquadrant.ui.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.fourquadrant.export.idea.DistanceSheet;
import org.fourquadrant.export.idea.IdeaLine;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The illustration of distance: bars in order, the two weights, and why each country stands where it does. */
final class DistancePane extends BorderPane {

    private final Session session;
    private final Answers answers = new Answers();
    private final DistanceBars bars;
    private final SheetTable<Distances.Row> table;
    private final NoteList notes;

    DistancePane(Session session) {
        this.session = session;
        LiveTexts words = new LiveTexts(IdeasPane.BUNDLE, session.languageProperty());
        notes = new NoteList("distance-notes", words);
        bars = new DistanceBars(this::choose);
        table = new SheetTable<>(
                "distance-table", row -> choose(row.place().country().code()));
        bars.accessibleTextProperty().bind(words.of("distance.title"));
        table.accessibleTextProperty().bind(words.of("distance.title"));
        FlowPane head = new FlowPane(
                new NamedSlider("distance-share", words.of("distance.share"), Assumption.SHARE_WEIGHT, session),
                new NamedSlider("distance-deficit", words.of("distance.deficit"), Assumption.DEFICIT_WEIGHT, session),
                key("bar-share", "distance.key.share", words),
                key("bar-deficit", "distance.key.deficit", words),
                key("bar-surplus", "distance.key.surplus", words));
        head.getStyleClass().add("idea-head");
        SplitPane all = new SplitPane(bars, table, notes.node());
        all.setDividerPositions(0.34, 0.76);
        setTop(head);
        setCenter(all);
        session.shownProperty().subscribe(now -> workOut());
    }

    /** What a part of a bar is. */
    private static Label key(String style, String text, LiveTexts words) {
        Region sample = new Region();
        sample.getStyleClass().addAll("bar", "bar-key", style);
        Label key = new Label("", sample);
        key.textProperty().bind(words.of(text));
        return key;
    }

    private void choose(CountryCode country) {
        session.change(view -> view.withSelection(Set.of(country)));
    }

    private void workOut() {
        Facts facts = session.facts();
        answers.ask(progress -> facts.ideas().distances(), found -> write(facts, found));
    }

    private void write(Facts facts, Distances found) {
        IdeaWords said = IdeaWords.in(facts.view().language());
        Sheet<Distances.Row> sheet = DistanceSheet.of(found, said);
        bars.show(found, facts.view());
        table.show(sheet, said.headers("distance", sheet.keys()));
        table.follow(facts.view()
                .focus()
                .flatMap(code -> sheet.rows().stream()
                        .filter(row -> row.place().country().code().equals(code))
                        .findFirst()));
        List<IdeaLine> lines = new ArrayList<>(DistanceSheet.cited(found, said));
        facts.dataset().ifPresent(shown -> lines.add(IdeaLine.ofDataset(shown, said)));
        notes.show(lines, facts);
    }
}
