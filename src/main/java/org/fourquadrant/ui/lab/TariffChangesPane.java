package org.fourquadrant.ui.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.export.table.TariffChangeTable;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.TariffMove;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.ChangeWords;
import org.fourquadrant.ui.shared.DayField;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Whose tariff is another on one of two days than on the other, with before and after and the acts that did it. */
final class TariffChangesPane extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final DayField.Day COMPARED = new DayField.Day(
            view -> view.data().comparedDay(),
            (view, day) -> view.withData(view.data().withComparedDay(Optional.of(day))),
            "changes.day",
            "changes.compared.help");

    private static final DayField.Day AS_OF = new DayField.Day(
            view -> Optional.of(view.data().asOf()),
            (view, day) -> view.withData(view.data().withAsOf(day)),
            "changes.day",
            "heading.as_of");

    /** What decides the rows and their words. */
    private record Shown(DataChoice data, Language language, Workspace workspace) {}

    private final Session session;
    private final LiveTexts words;
    private final Label summary = new Label();
    private final ToggleButton colour = new ToggleButton();
    private final TableView<TariffChange> table = new TableView<>();

    TariffChangesPane(Session session) {
        this.session = session;
        this.words = new LiveTexts(LabStyle.BUNDLE, session.languageProperty());
        LabStyle.dress(this, session);
        setId("tariff-changes");
        table.setId("tariff-changes-table");
        summary.setId("tariff-changes-summary");
        summary.setWrapText(true);
        setTop(head());
        setCenter(table);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                session.change(
                        view -> view.withSelection(Set.of(chosen.country().code())));
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        session.languageProperty().subscribe(this::writeColumns);
        session.shownProperty()
                .map(now -> new Shown(now.view().data(), now.view().language(), now.workspace()))
                .subscribe(now -> write());
        session.shownProperty().subscribe(now -> colour.setSelected(isColoured()));
    }

    /** What it is called, in the language of the moment. */
    ObservableValue<String> title() {
        return words.of("tariff_change");
    }

    private FlowPane head() {
        DayField compared = new DayField(session, words, COMPARED);
        compared.setId("compared-day-field");
        compared.promptTextProperty().bind(words.of("changes.compared.prompt"));
        DayField asOf = new DayField(session, words, AS_OF);
        asOf.setId("changes-as-of");
        colour.setId("changes-colour");
        colour.getStyleClass().add("small");
        colour.textProperty().bind(words.of("changes.colour"));
        colour.setOnAction(event -> session.change(view ->
                view.withMarks(view.marks().withColourBy(isColoured() ? ColourBy.QUADRANT : ColourBy.TARIFF_CHANGE))));
        FlowPane head = new FlowPane(compared, new Label("\u2192"), asOf, colour, summary);
        head.getStyleClass().add("lab-head");
        head.setHgap(8);
        head.setVgap(4);
        return head;
    }

    private boolean isColoured() {
        return session.view().marks().colourBy() == ColourBy.TARIFF_CHANGE;
    }

    private void writeColumns(Language language) {
        Texts texts = words.now();
        ChangeWords changes = new ChangeWords(new Terms(language));
        TextColumns<TariffChange> columns = new TextColumns<>(table);
        columns.add(texts.get("heading.country"), row -> row.country().name().in(language));
        columns.add(
                texts.get("changes.before"), row -> changes.rate(row.before().standing()));
        columns.add(texts.get("changes.after"), row -> changes.rate(row.after().standing()));
        columns.add(texts.get("changes.move"), row -> move(row, texts, new Terms(language)));
        columns.add(
                texts.get("heading.law_acts"),
                row -> row.acts().stream()
                        .map(act -> act.shortName().in(language))
                        .collect(Collectors.joining(texts.get("list.separator"))));
        table.setAccessibleText(texts.get("tariff_change"));
        write();
    }

    private static String move(TariffChange row, Texts texts, Terms terms) {
        double before = percent(row.before().standing());
        double after = percent(row.after().standing());
        return texts.format(
                "changes.arrow." + Tokens.of(row.move()), terms.figures().points(Math.abs(after - before)));
    }

    private static double percent(Standing standing) {
        return standing.rate().map(Standing.Rate::percent).orElse(0.0);
    }

    private void write() {
        Facts facts = session.facts();
        List<TariffChange> changes = facts.tariffChanges();
        table.getItems().setAll(changes);
        boolean compares = session.view().data().comparedDay().isPresent();
        table.setPlaceholder(new Label(words.now().get(compares ? "changes.nobody" : "changes.choose")));
        summary.setText(compares ? summary(changes) : "");
    }

    private String summary(List<TariffChange> changes) {
        Map<TariffMove, Integer> counts = new EnumMap<>(TariffMove.class);
        changes.forEach(change -> counts.merge(change.move(), 1, Integer::sum));
        return words.now()
                .format(
                        "changes.summary",
                        changes.size(),
                        counts.getOrDefault(TariffMove.HIGHER, 0),
                        counts.getOrDefault(TariffMove.LOWER, 0));
    }

    private void copy() {
        Sheet<TariffChange> sheet = TariffChangeTable.of(
                table.getItems(), TableWords.in(session.view().language()));
        ClipboardContent content = new ClipboardContent();
        content.putString(CsvText.of(sheet.keys(), sheet.plainCells()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
