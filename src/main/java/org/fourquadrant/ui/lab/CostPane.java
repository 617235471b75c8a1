package org.fourquadrant.ui.lab;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.shared.ShareReader;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** What the line, or any other share that is typed, costs the country in focus, and by which GDP that is reckoned. */
public final class CostPane extends BorderPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private static final double TABLE_PART = 0.68;
    private static final double LEAST_COLUMN = 112;

    private final Session session;
    private final CostViewModel model;
    private final LiveTexts words;
    private final Label country = new Label();
    private final TextField target = new TextField();
    private final Button line = new Button();
    private final TableView<Costs.Row> table = new TableView<>();
    private final VBox notes = new VBox();
    private final HBox sources = new HBox();

    public CostPane(Session session, CostViewModel model) {
        this.session = session;
        this.model = model;
        this.words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        LabStyle.dress(this, session);
        setId("costs");
        table.setId("cost-table");
        table.accessibleTextProperty().bind(title());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        notes.setId("cost-notes");
        notes.getStyleClass().add("cost-notes");
        setTop(head());
        // Beside the table: under it the notes would leave a low drawer no row.
        SplitPane both = new SplitPane(table, LabStyle.scroll(notes));
        both.setDividerPositions(TABLE_PART);
        setCenter(both);
        session.languageProperty().subscribe(this::writeColumns);
        model.costsProperty().subscribe(this::write);
    }

    /** What it is called, in the language of the moment. */
    public ObservableValue<String> title() {
        return words.of("cost.title");
    }

    private HBox head() {
        country.setId("cost-country");
        country.getStyleClass().add("claim-sentence");
        Label caption = new Label();
        caption.textProperty().bind(words.of("cost.target"));
        caption.setLabelFor(target);
        target.setId("cost-target");
        target.setPrefColumnCount(4);
        target.accessibleTextProperty().bind(words.of("cost.target"));
        target.setOnAction(event -> commit());
        target.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        line.setId("cost-line");
        line.getStyleClass().add("small");
        line.textProperty().bind(words.of("cost.line"));
        line.setOnAction(event -> model.aimAt(Optional.empty()));
        line.setMinWidth(USE_PREF_SIZE);
        caption.setMinWidth(USE_PREF_SIZE);
        sources.getStyleClass().add("lab-row");
        HBox head = new HBox(country, caption, target, line, sources);
        head.getStyleClass().add("lab-head");
        return head;
    }

    /** Takes what is typed where it is a share other than the one shown. */
    private void commit() {
        Optional<Double> share = ShareReader.read(target.getText());
        target.pseudoClassStateChanged(DANGER, share.isEmpty());
        double shown = model.costsProperty().get().target();
        share.filter(typed -> typed != shown).ifPresent(typed -> model.aimAt(share));
    }

    private CostWords costWords() {
        return new CostWords(session.workspace(), session.view().language());
    }

    private void writeColumns(Language language) {
        CostWords now = costWords();
        table.getColumns().clear();
        column("cost.share", now::share);
        column("cost.missing", now::missing);
        column("cost.more", row -> now.more(row, model.costsProperty().get().gdps()));
        column("cost.whole", row -> now.whole(row, model.costsProperty().get().gdps()));
        column("cost.who", now::who);
        write(model.costsProperty().get());
    }

    private void column(String key, Function<Costs.Row, String> text) {
        TableColumn<Costs.Row, String> column = new TableColumn<>(words.now().get(key));
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setSortable(false);
        column.setMinWidth(LEAST_COLUMN);
        table.getColumns().add(column);
    }

    private void write(Costs costs) {
        CostWords now = costWords();
        country.setText(now.country(costs));
        target.setText(now.target(costs));
        target.pseudoClassStateChanged(DANGER, false);
        line.setDisable(costs.followsLine());
        table.setPlaceholder(new Label(words.now().get("cost.empty")));
        table.getItems().setAll(costs.rows());
        sources.getChildren().setAll(now.sources(costs));
        notes.getChildren().setAll(now.notes(costs));
    }
}
