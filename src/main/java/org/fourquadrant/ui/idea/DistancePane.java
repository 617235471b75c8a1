package org.fourquadrant.ui.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fourquadrant.export.idea.DistanceSheet;
import org.fourquadrant.export.idea.IdeaLine;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;
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

    /**
     * The distances as bars in order, the farthest first: the part of the points under the line, then that of the balance; a
     * surplus, which brings nearer, is hollow.
     */
    static final class DistanceBars extends ListView<Distances.Row> {

        private static final double NAME = 120;
        private static final double WHOLE = 190;

        private DistanceWeights weights = DistanceWeights.EQUAL;
        private View view;

        DistanceBars(Consumer<CountryCode> onChosen) {
            setId("distance-bars");
            setCellFactory(any -> new BarCell());
            getSelectionModel().selectedItemProperty().subscribe(row -> {
                if (row != null) {
                    onChosen.accept(row.place().country().code());
                }
            });
        }

        void show(Distances found, View shown) {
            weights = found.weights();
            view = shown;
            getItems().setAll(found.rows());
        }

        /** A country with its bar. */
        private final class BarCell extends ListCell<Distances.Row> {

            @Override
            protected void updateItem(Distances.Row row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(empty || row == null ? null : bar(row));
            }

            private HBox bar(Distances.Row row) {
                Label name = new Label(row.place().country().name().in(view.language()));
                name.setMinWidth(NAME);
                name.setPrefWidth(NAME);
                Label value = new Label(" " + new Figures(view.language()).plain(row.distance(), 2, 2));
                String balance = row.deficit() < 0 ? "bar-surplus" : "bar-deficit";
                HBox bar = new HBox(
                        name,
                        part("bar-share", row.fromShare(weights)),
                        part(balance, Math.abs(row.fromDeficit(weights))),
                        value);
                bar.setAlignment(Pos.CENTER_LEFT);
                bar.getStyleClass().add("distance-bar");
                if (view.selection().contains(row.place().country().code())) {
                    bar.getStyleClass().add("chosen");
                }
                return bar;
            }

            private Region part(String style, double of) {
                Region part = new Region();
                part.getStyleClass().addAll("bar", style);
                part.setMinWidth(of * WHOLE);
                part.setPrefWidth(of * WHOLE);
                return part;
            }
        }
    }
}
