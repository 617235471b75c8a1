package org.fourquadrant.ui.files;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.table.Measure;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.task.LatestTask;

/** What an own table was taken for, before anything changes: each answer is read again at once, in the background. */
final class TableDialog {

    private static final double WIDTH = 860;
    private static final int ROWS = 3;

    private final OwnTable table;
    private final Texts texts;
    private final LatestTask task;
    private final Dialog<ButtonType> dialog;
    private final TableAnswers answers;
    private final MeantCountries meant;
    private final Label recognised = new Label();
    private final Label summary = new Label();
    private final TextArea rows = area("reading-rows", 92);
    private final TextArea problems = area("problems", 96);
    private final ButtonType opening;
    private TableReading reading;
    private TableChoices asked;

    TableDialog(OwnTable table, Texts texts, LatestTask task, Dialogs dialogs) {
        this.table = table;
        this.texts = texts;
        this.task = task;
        this.asked = table.choices();
        this.opening = new ButtonType(texts.get("reading.open"), ButtonBar.ButtonData.OK_DONE);
        this.dialog = dialogs.dressed(new Dialog<>(), texts.get("reading.title"));
        this.answers = new TableAnswers(table, texts, this::readAgain);
        this.meant = new MeantCountries(table, texts, this::readAgain);
        summary.setWrapText(true);
        problems.setWrapText(true);
        WaitingBar waiting =
                new WaitingBar(task, texts.get("reading.again"), texts.get("reading.cancel"), this::showLast);
        HBox above = new HBox(30, new Label(texts.get("reading.first_rows")), waiting);
        above.setAlignment(Pos.CENTER_LEFT);
        recognised.setId("reading-layout");
        recognised.managedProperty().bind(recognised.textProperty().isNotEmpty());
        Label unfit = new Label(table.unfit().isEmpty() ? "" : texts.format("reading.unfit", table.noLonger()));
        unfit.setId("reading-unfit");
        unfit.setWrapText(true);
        unfit.managedProperty().bind(unfit.textProperty().isNotEmpty());
        VBox box = new VBox(unfit, recognised, summary, answers.content(), meant.content(), above, rows, problems);
        box.getStyleClass().add("dialog-box");
        box.setMinWidth(WIDTH);
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes().setAll(opening, dialogs.closing());
        show(table.reading());
    }

    private static TextArea area(String id, double height) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setEditable(false);
        area.setPrefSize(WIDTH, height);
        return area;
    }

    /** Waits for the person; the dataset if it is to be opened. */
    Optional<Dataset> ask() {
        boolean opens = dialog.showAndWait().filter(opening::equals).isPresent();
        task.cancel();
        return opens ? reading.dataset() : Optional.empty();
    }

    /** Until the new answers are read nothing can be opened: what is read is not what is asked for. */
    private void readAgain() {
        TableChoices choices = answers.choices(meant.names());
        if (choices.equals(asked)) {
            return;
        }
        asked = choices;
        openable(false);
        task.start(
                progress -> table.again().read(choices, new JobProgress(progress)),
                this::show,
                failure -> problems.setText(
                        table.reading().file() + ": " + new FaultText(texts.language()).sentence(failure)));
    }

    /** Once the reading is given up, the answers are those of no reading. */
    private void showLast() {
        problems.setText(texts.get("reading.cancelled"));
    }

    private void openable(boolean yes) {
        dialog.getDialogPane().lookupButton(opening).setDisable(!yes);
    }

    private void show(TableReading read) {
        reading = read;
        answers.offer(read);
        meant.offer(read);
        recognised.setText(read.layout()
                .map(layout -> texts.format("reading.layout", layout.in(texts.language())))
                .orElse(""));
        summary.setText(texts.format(
                "reading.summary",
                used(read, Concept.BALANCE),
                used(read, Concept.SHARE),
                read.rows(),
                read.rowsLeftOut()));
        rows.setText(firstRows(read));
        problems.setText(String.join("\n", table.lines(read, texts)));
        openable(read.dataset().isPresent());
    }

    private static String firstRows(TableReading read) {
        StringBuilder rows = new StringBuilder(
                String.join(" | ", read.columns().stream().map(CellText::shown).toList()));
        read.firstRows().stream().limit(ROWS).forEach(row -> rows.append('\n').append(String.join(" | ", row)));
        return rows.toString();
    }

    /** The column that a measure was found in; of columns of years the first and the last. */
    private String used(TableReading read, Concept concept) {
        List<String> names = read.form().stream()
                .flatMap(form -> form.measures().stream())
                .filter(measure -> measure.concept() == concept)
                .map(Measure::name)
                .map(CellText::shown)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return texts.get("reading.no_column");
        }
        String first = names.get(0);
        return names.size() == 1 ? first : texts.format("reading.columns", first, names.get(names.size() - 1));
    }
}
