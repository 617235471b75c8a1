package org.fourquadrant.ui.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.SavedTable;
import org.fourquadrant.export.table.TableNotes;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.SaveChooser;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;

/** Copies the table and saves it, and says what it did. */
final class TableActions extends HBox {

    private static final String XLSX = ".xlsx";
    private static final String CSV = ".csv";

    /** So that a spreadsheet takes the file for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Session session;
    private final Supplier<List<CountryRow>> rows;
    private final Supplier<List<CountryRow>> selectedOrAll;
    private final LiveTexts words;
    private final LatestTask task = new LatestTask();
    private final Label said = new Label();
    private final PauseTransition rest = new PauseTransition(Duration.seconds(8));

    /**
     * @param rows every row in the order seen
     * @param selectedOrAll those selected, or every one where none is
     */
    TableActions(Session session, Supplier<List<CountryRow>> rows, Supplier<List<CountryRow>> selectedOrAll) {
        this.session = session;
        this.rows = rows;
        this.selectedOrAll = selectedOrAll;
        this.words = new LiveTexts("org.fourquadrant.ui.table.table", session.languageProperty());
        getStyleClass().add("table-actions");
        said.setId("table-said");
        said.getStyleClass().add("claim-source");
        said.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        MenuButton copy = new MenuButton();
        copy.setId("table-copy");
        copy.textProperty().bind(words.of("copy"));
        copy.getItems().setAll(item("copy.cells", this::copyCells), item("copy_csv", this::copyCsv));
        Button save = new Button();
        save.setId("table-save");
        save.textProperty().bind(words.of("save_as"));
        save.setOnAction(event -> choosePlace());
        for (Region control : List.of(copy, save)) {
            control.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().setAll(said, space, copy, save);
        rest.setOnFinished(event -> said.setText(""));
    }

    /** Every action as a line of a menu. */
    List<MenuItem> menu() {
        return List.of(
                item("copy.cells", this::copyCells),
                item("copy_csv", this::copyCsv),
                item("save_as", this::choosePlace));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Copies selected rows, or all, so that they paste into cells. */
    void copyCells() {
        List<CountryRow> copied = selectedOrAll.get();
        SavedTable table = table(copied);
        copy(CsvText.tabbed(table.pastedHeader(), table.pastedRows()), copied.size());
    }

    private void copyCsv() {
        List<CountryRow> copied = selectedOrAll.get();
        copy(csv(table(copied)), copied.size());
    }

    private void copy(String text, int count) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        say(words.now().format("copied.rows", count));
    }

    private void choosePlace() {
        Texts texts = words.now();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(texts.get("save.xlsx"), "*" + XLSX),
                        new FileChooser.ExtensionFilter(texts.get("save.csv"), "*" + CSV));
        chooser.setInitialFileName(table(List.of()).fileName() + XLSX);
        // Which of the two kinds is chosen is known only once the chooser is closed.
        Supplier<String> ending = () ->
                chooser.getSelectedExtensionFilter().getExtensions().get(0).substring(1);
        new SaveChooser(getScene().getWindow(), session.view().language())
                .ask(chooser, ending, List.of(XLSX, CSV))
                .ifPresent(this::save);
    }

    /** Saves every row in the background, as the ending of the name says. */
    void save(Path file) {
        SavedTable table = table(rows.get());
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
        task.start(
                progress -> {
                    AtomicFile.Content content = csv
                            ? stream -> stream.write((BYTE_ORDER_MARK + csv(table)).getBytes(StandardCharsets.UTF_8))
                            : table::writeWorkbook;
                    new AtomicFile().write(file, Overwrite.REPLACE, content);
                    return file;
                },
                written -> say(words.now().format("saved", written.getFileName())),
                failed -> say(words.now()
                        .format(
                                "save.failed",
                                file.getFileName(),
                                new FaultText(session.view().language()).sentence(failed))));
    }

    private static String csv(SavedTable table) {
        return CsvText.of(table.csvHeader(), table.csvRows());
    }

    private SavedTable table(List<CountryRow> shown) {
        TableWords in = TableWords.in(session.view().language());
        return new SavedTable(
                CountryColumn.sheet(shown, in), CountryColumn.headers(in), TableNotes.of(session.facts(), in), in);
    }

    private void say(String text) {
        said.setText(text);
        rest.playFromStart();
    }
}
