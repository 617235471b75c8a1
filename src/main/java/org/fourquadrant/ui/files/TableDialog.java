package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.choice.ExchangeRate;
import org.fourquadrant.data.importing.choice.TableChoices;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.word.BalanceSide;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.task.LatestTask;

/** What an own table was taken for, before anything changes: each answer is read again at once, in the background. */
final class TableDialog {

    private static final double WIDTH = 820;

    private final OwnTable table;
    private final Texts texts;
    private final LatestTask task;
    private final Dialog<ButtonType> dialog;
    private final ComboBox<String> x = new ComboBox<>();
    private final ComboBox<String> y = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final TextField year = new TextField();
    private final TextField unit = new TextField();
    private final TextField rate = new TextField();
    private final ComboBox<String> side = new ComboBox<>();
    private final CheckBox leaveOut = new CheckBox();
    private final Label summary = new Label();
    private final TextArea problems = new TextArea();
    private final ButtonType opening;
    private TableReading reading;

    TableDialog(OwnTable table, Texts texts, LatestTask task, Dialogs dialogs) {
        this.table = table;
        this.texts = texts;
        this.task = task;
        this.reading = table.reading();
        this.opening = new ButtonType(texts.get("reading.open"), ButtonBar.ButtonData.OK_DONE);
        this.dialog = dialogs.dressed(new Dialog<>(), texts.get("reading.title"));
        fill();
        VBox box = new VBox(summary, form(), new Label(texts.get("reading.first_rows")), firstRows(), problems);
        box.getStyleClass().add("dialog-box");
        box.setMinWidth(WIDTH);
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes().setAll(opening, dialogs.closing());
        show(reading);
    }

    /** Waits for the person; the dataset if it is to be opened. */
    Optional<Dataset> ask() {
        boolean opens = dialog.showAndWait().filter(opening::equals).isPresent();
        return opens ? reading.dataset() : Optional.empty();
    }

    private void fill() {
        List<String> names = reading.form()
                .map(form -> form.header().names().stream()
                        .map(CellText::shown)
                        .filter(name -> !name.isBlank())
                        .toList())
                .orElse(List.of());
        for (ComboBox<String> box : List.of(x, y, country)) {
            box.getItems().add(texts.get("reading.found_out"));
            box.getItems().addAll(names);
        }
        side.getItems()
                .addAll(
                        texts.get("reading.found_out"),
                        texts.get("reading.side.us"),
                        texts.get("reading.side.partner"));
        for (ComboBox<String> box : List.of(x, y, country, side)) {
            box.getSelectionModel().select(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.getSelectionModel().selectedIndexProperty().addListener((any, before, now) -> readAgain());
        }
        for (TextField field : List.of(year, unit, rate)) {
            field.setOnAction(event -> readAgain());
            field.focusedProperty().addListener((any, before, focused) -> leave(focused));
        }
        unit.setPromptText(texts.get("reading.unit.example"));
        rate.setPromptText(texts.get("reading.rate.example"));
        leaveOut.setText(texts.get("reading.leave_out"));
        leaveOut.selectedProperty().addListener((any, before, now) -> readAgain());
        problems.setId("problems");
        problems.setEditable(false);
        problems.setWrapText(true);
        problems.setPrefSize(WIDTH, 170);
        summary.setWrapText(true);
    }

    private void leave(boolean focused) {
        if (!focused) {
            readAgain();
        }
    }

    private GridPane form() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(6);
        add(grid, 0, 0, "x", x);
        add(grid, 0, 1, "y", y);
        add(grid, 0, 2, "country", country);
        add(grid, 0, 3, "year", year);
        add(grid, 2, 0, "unit", unit);
        add(grid, 2, 1, "rate", rate);
        add(grid, 2, 2, "side", side);
        leaveOut.setId("reading-leave-out");
        leaveOut.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(leaveOut, 2, 3, 2, 1);
        return grid;
    }

    private void add(GridPane grid, int column, int row, String key, Node field) {
        Label label = new Label(texts.get("reading." + key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("reading-" + key);
        grid.add(label, column, row);
        grid.add(field, column + 1, row);
    }

    private Node firstRows() {
        StringBuilder rows = new StringBuilder(reading.form()
                .map(form -> String.join(
                        " | ",
                        form.header().names().stream().map(CellText::shown).toList()))
                .orElse(""));
        reading.firstRows().stream().limit(5).forEach(row -> rows.append('\n').append(String.join(" | ", row)));
        TextArea area = new TextArea(rows.toString());
        area.setId("reading-rows");
        area.setEditable(false);
        area.setPrefSize(WIDTH, 120);
        return area;
    }

    private void readAgain() {
        TableChoices choices = choices();
        task.start(
                progress -> table.again().apply(choices),
                this::show,
                failure -> problems.setText(failure.getMessage()));
    }

    private TableChoices choices() {
        TableChoices none = TableChoices.NONE;
        BalanceSide[] sides = {BalanceSide.UNSAID, BalanceSide.US, BalanceSide.PARTNER};
        return new TableChoices(
                column(x),
                column(y),
                column(country),
                typed(year),
                typed(unit).stream()
                        .flatMap(all -> List.of(all.split("[;；]")).stream())
                        .map(String::strip)
                        .toList(),
                typed(rate).flatMap(ExchangeRate::parse),
                sides[Math.max(0, side.getSelectionModel().getSelectedIndex())],
                none.sheet(),
                none.join(),
                leaveOut.isSelected() ? TableChoices.Doubtful.LEFT_OUT : TableChoices.Doubtful.REFUSED);
    }

    private static Optional<String> column(ComboBox<String> box) {
        return box.getSelectionModel().getSelectedIndex() > 0 ? Optional.of(box.getValue()) : Optional.empty();
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    private void show(TableReading read) {
        reading = read;
        summary.setText(texts.format(
                "reading.summary",
                used(read, Concept.BALANCE),
                used(read, Concept.SHARE),
                read.rows(),
                read.rowsLeftOut()));
        problems.setText(String.join("\n", table.lines(read)));
        dialog.getDialogPane().lookupButton(opening).setDisable(read.dataset().isEmpty());
    }

    /** The column that a measure was found in. */
    private String used(TableReading read, Concept concept) {
        return read.form()
                .flatMap(form -> form.measure(concept))
                .map(Measure::name)
                .map(CellText::shown)
                .orElseGet(() -> texts.get("reading.no_column"));
    }
}
