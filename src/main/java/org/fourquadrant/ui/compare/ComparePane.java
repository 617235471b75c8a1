package org.fourquadrant.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.chart.words.NegotiationTexts;
import org.fourquadrant.chart.words.TariffTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.dossier.Dossier;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.facts.statement.Related;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.Source;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The selected countries side by side, and their tariffs over time in one chart. */
public final class ComparePane extends BorderPane {

    /** So many can be told apart by their colours. */
    private static final int MOST = 5;

    private static final int LATEST = 3;
    private static final double CAPTIONS = 130;
    private static final double LEAST_COLUMN = 150;

    /** The columns' own, with its edge. */
    private static final double SCROLL_BAR = 16;

    /** What decides the columns and their words; the line decides the places alone. */
    private record Shown(Set<CountryCode> selection, DataChoice data, Language language, Workspace workspace) {}

    private final Session session;
    private final LiveTexts words;
    private final GridPane grid = new GridPane();
    private final HistoriesChart histories;
    private final Map<CountryCode, Label> places = new HashMap<>();

    public ComparePane(Session session) {
        this.session = session;
        this.words = words(session);
        this.histories = new HistoriesChart();
        PaneStyle.follow(this, session);
        setId("compare");
        getStyleClass().add("compare-pane");
        grid.getStyleClass().add("compare-grid");
        ScrollPane scroll = ScrolledParts.pane(grid);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setRight(histories);
        session.shownProperty()
                .map(now -> new Shown(
                        now.view().selection(), now.view().data(), now.view().language(), now.workspace()))
                .subscribe(now -> write());
        session.shownProperty().map(now -> now.view().thresholds().main()).subscribe(line -> writePlaces());
    }

    private static LiveTexts words(Session session) {
        return new LiveTexts("org.fourquadrant.ui.compare.compare", session.languageProperty());
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return words(session).of("title");
    }

    private void write() {
        List<CountryCode> selected = session.view().selection().stream()
                .filter(code -> session.workspace().countries().find(code).isPresent())
                .toList();
        boolean compares = selected.size() >= 2 && selected.size() <= MOST;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        places.clear();
        histories.setVisible(compares);
        histories.setManaged(compares);
        if (!compares) {
            grid.add(WrappedLabel.of(words.now().format("choose", selected.size()), "empty-text"), 0, 0);
            return;
        }
        new Columns(session, words.now(), grid, places).write(selected);
        writePlaces();
        histories.show(session.facts(), selected);
    }

    private void writePlaces() {
        places.forEach((code, label) -> label.setText(place(code)));
    }

    /** In a narrow window the columns are read before the chart is wide. */
    @Override
    protected void layoutChildren() {
        double columns = grid.minWidth(-1) + SCROLL_BAR;
        double left = getWidth() - snappedLeftInset() - snappedRightInset() - columns;
        histories.setPrefWidth(Math.max(HistoriesChart.LEAST_WIDTH, Math.min(HistoriesChart.WIDTH, Math.floor(left))));
        super.layoutChildren();
    }

    private String place(CountryCode code) {
        Language language = session.view().language();
        double line = session.view().thresholds().main();
        Classification classification = session.facts().classification();
        return classification
                .find(code)
                .map(one -> one.decided()
                        ? new PlaceText(language).of(one.quadrant(), one.distanceTo(line))
                        : new PlaceText(language).undecided(one.share()))
                .or(() -> classification.notPlotted().stream()
                        .filter(one -> one.country().code().equals(code))
                        .map(one -> new Terms(language).reason(one.reason()))
                        .findFirst())
                .orElseGet(() -> words.now().get("value.none"));
    }

    /** Fills the grid: a row for each thing that is compared, a column for each country. */
    private static final class Columns {

        private final Session session;
        private final Facts facts;
        private final Texts texts;
        private final Terms terms;
        private final Sources sources;
        private final TariffTexts tariffs;
        private final GridPane grid;
        private final Map<CountryCode, Label> places;

        /** @param places takes the labels of the places, which are written as the line moves */
        Columns(Session session, Texts texts, GridPane grid, Map<CountryCode, Label> places) {
            this.places = places;
            this.session = session;
            this.facts = session.facts();
            this.texts = texts;
            this.terms = new Terms(texts.language());
            this.sources = new Sources(facts.workspace(), terms);
            this.tariffs = new TariffTexts(texts.language());
            this.grid = grid;
        }

        void write(List<CountryCode> selected) {
            grid.getColumnConstraints().add(new ColumnConstraints(CAPTIONS));
            List<Dossier> dossiers = new ArrayList<>();
            for (CountryCode code : selected) {
                ColumnConstraints column = new ColumnConstraints(LEAST_COLUMN, LEAST_COLUMN, Double.MAX_VALUE);
                column.setHgrow(Priority.ALWAYS);
                grid.getColumnConstraints().add(column);
                dossiers.add(facts.dossier(code));
                grid.add(name(code, selected.indexOf(code)), selected.indexOf(code) + 1, 0);
            }
            row(1, "heading.quadrant", dossiers, this::placeOf);
            row(2, "indicator.goods_balance", dossiers, dossier -> text(balance(dossier)));
            row(3, "indicator.defence_share", dossiers, dossier -> text(share(dossier)));
            row(4, "heading.tariff", dossiers, this::tariff);
            row(5, "topic.negotiation", dossiers, this::negotiation);
            row(6, "said", dossiers, this::said);
        }

        private Node name(CountryCode code, int index) {
            Button name = new Button(facts.workspace().countries().nameOf(code, texts.language()));
            name.getStyleClass().addAll("flat", "compare-name", "compare-" + index);
            name.setAccessibleText(texts.format("open", name.getText()));
            name.setOnAction(event -> session.change(view -> view.withFocus(code)));
            return name;
        }

        private void row(int row, String caption, List<Dossier> dossiers, Function<Dossier, Node> cell) {
            Label label = WrappedLabel.of(texts.get(caption), "compare-caption");
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, 0, row);
            for (int column = 0; column < dossiers.size(); column++) {
                Node node = cell.apply(dossiers.get(column));
                GridPane.setValignment(node, VPos.TOP);
                grid.add(node, column + 1, row);
            }
        }

        private static Node text(String text) {
            return WrappedLabel.of(text, "compare-value");
        }

        private Node placeOf(Dossier dossier) {
            Label label = WrappedLabel.of("", "compare-value");
            places.put(dossier.country(), label);
            return label;
        }

        private String balance(Dossier dossier) {
            return dossier.plotted()
                    .map(one -> terms.figures().balance(one.balance().value()))
                    .orElse(texts.get("value.none"));
        }

        private String share(Dossier dossier) {
            return dossier.plotted()
                    .map(one -> terms.figures().share(one.share()))
                    .orElse(texts.get("value.none"));
        }

        private Node tariff(Dossier dossier) {
            VBox cell = new VBox(WrappedLabel.of(tariffs.brief(dossier.tariff().standing()), "compare-value"));
            tariffs.lines(dossier.tariff()).forEach(line -> cell.getChildren().add(WrappedLabel.of(line, "faint")));
            return cell;
        }

        private Node negotiation(Dossier dossier) {
            String stage = new NegotiationTexts(texts.language()).brief(dossier.negotiation());
            VBox cell = new VBox(WrappedLabel.of(stage, "compare-value"));
            dossier.negotiation().deals().stream()
                    .limit(1)
                    .forEach(act -> cell.getChildren().add(said(act.summary().in(texts.language()), sources.of(act))));
            dossier.negotiation()
                    .deciding()
                    .map(Related::statement)
                    .ifPresent(statement -> cell.getChildren().add(said(statement)));
            return cell;
        }

        /** The latest that is said of the country itself, and not of everybody. */
        private Node said(Dossier dossier) {
            VBox cell = new VBox(8);
            dossier.sections().values().stream()
                    .flatMap(section -> section.statements().stream())
                    .filter(related -> related.reach() == Reach.OWN)
                    .sorted(Comparator.comparing(
                                    (Related related) -> related.cited().knownSince())
                            .reversed())
                    .limit(LATEST)
                    .forEach(related -> cell.getChildren().add(said(related.statement())));
            return cell;
        }

        private Region said(Statement statement) {
            return said(statement.summary().in(texts.language()), sources.of(statement));
        }

        private Region said(String summary, Source source) {
            return new VBox(WrappedLabel.of(summary, "faint"), new SourceChip(source, terms));
        }
    }
}
