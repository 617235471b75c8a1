package org.fourquadrant.ui.lab;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.export.table.CrossingTable;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Who crosses while the line moves, and how far it can move before anybody does. */
public final class LedgerPane extends BorderPane {

    private static final PseudoClass FRAGILE = PseudoClass.getPseudoClass("fragile");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final LedgerViewModel model;
    private final Label summary = new Label();
    private final Label stable = new Label();
    private final TableView<Crossing> table = new TableView<>();
    private final ObservableValue<String> title;

    public LedgerPane(Session session, LedgerViewModel model) {
        this.session = session;
        this.model = model;
        this.title = new LiveTexts(LabStyle.BUNDLE, session.languageProperty()).of("ledger.title");
        LabStyle.dress(this, session);
        setId("ledger");
        summary.setId("ledger-summary");
        stable.setId("ledger-stable");
        stable.getStyleClass().add("stable-chip");
        HBox head = new HBox(stable, summary);
        head.getStyleClass().add("lab-head");
        table.setId("ledger-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.select(chosen.country().country().code());
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        setTop(head);
        setCenter(table);
        session.languageProperty().subscribe(this::writeColumns);
        model.moveProperty().subscribe(this::write);
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return title;
    }

    private void writeColumns(Language language) {
        Texts texts = Texts.of(LabStyle.BUNDLE, language);
        Figures figures = new Figures(language);
        PlaceText places = new PlaceText(language);
        TextColumns<Crossing> columns = new TextColumns<>(table);
        columns.add(
                texts.get("heading.country"),
                row -> row.country().country().name().in(language));
        columns.addFigures(
                texts.get("ledger.share"),
                row -> TextColumns.share(texts, row.country().share(), figures));
        columns.add(
                texts.get("heading.quadrant"),
                row -> texts.format("ledger.move", places.name(row.from()), places.name(row.to())));
        columns.addFigures(texts.get("ledger.distance"), row -> distance(row, texts, new Terms(language)));
        columns.addFigures(
                texts.get("indicator.goods_balance"),
                row -> figures.balance(row.country().balance().value()));
        table.setPlaceholder(new Label(texts.get("ledger.empty")));
        table.setAccessibleText(texts.get("ledger.title"));
        write(model.moveProperty().get());
    }

    /** In points, and in money a year where the country's GDP is cited. */
    private String distance(Crossing row, Texts texts, Terms terms) {
        String key = row.distance() < 0 ? "ledger.below" : "ledger.above";
        String points = terms.figures().points(row.distance());
        return session.facts().gdps(row.country().country().code()).stream()
                .findFirst()
                .map(gdp -> texts.format(key + ".money", points, terms.quantity(gdp.money(Math.abs(row.distance())))))
                .orElseGet(() -> texts.format(key, points));
    }

    private void write(LineMove move) {
        Language language = session.view().language();
        Texts texts = Texts.of(LabStyle.BUNDLE, language);
        Figures figures = new Figures(language);
        StableInterval interval = move.stable();
        stable.setText(
                texts.format("ledger.stable", figures.threshold(interval.above()), figures.threshold(interval.upTo())));
        stable.pseudoClassStateChanged(FRAGILE, interval.isFragile());
        summary.setText(
                move.from() == move.to()
                        ? texts.get("ledger.still")
                        : texts.format(
                                "ledger.summary",
                                figures.threshold(move.from()),
                                figures.threshold(move.to()),
                                move.crossings().size(),
                                figures.share(100 * move.deficitMoved())));
        table.getItems().setAll(move.crossings());
    }

    private void copy() {
        Sheet<Crossing> sheet =
                CrossingTable.of(table.getItems(), TableWords.in(session.view().language()));
        ClipboardContent content = new ClipboardContent();
        content.putString(CsvText.of(sheet.keys(), sheet.plainCells()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
