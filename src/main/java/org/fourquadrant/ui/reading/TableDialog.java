package org.fourquadrant.ui.reading;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.OnScreen;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.WrappedLabel;

/**
 * What an own table was taken for, before anything changes: its first rows under its own header, what is left out and what is
 * asked. Each answer is read again at once, in the background; Open opens what is asked for, if need be as soon as it is read.
 */
public final class TableDialog {

    static final String BUNDLE = "org.fourquadrant.ui.reading.reading";

    private static final String SHEET = TableDialog.class
            .getResource("/org/fourquadrant/ui/reading/reading.css")
            .toExternalForm();
    private static final double WIDTH = 1_200;
    private static final double HEIGHT = 660;
    private static final double LEAST_SAID = 272;
    private static final double ROOM_AROUND_X = 40;
    private static final double ROOM_AROUND_Y = 110;

    private final OwnTable table;
    private final Texts texts;
    private final Rereading rereading;
    private final Dialog<ButtonType> dialog;
    private final ProblemNames names;
    private final PreviewTable preview;
    private final QuestionCards cards;
    private final SourceChoices source;
    private final MeantCountries meant;
    private final Label summary = WrappedLabel.of("", "strong");
    private final Label recognised = new Label();
    private final Label waitingToOpen = new Label();
    private final CheckBox leaveOut = new CheckBox();
    private final ButtonType opening;
    private TableReading shown;
    private boolean opensOnceRead;

    /** @param rereading reads the table again at each answer */
    public TableDialog(OwnTable table, Language language, Rereading rereading, Dialogs dialogs) {
        this.table = table;
        this.texts = Texts.of(BUNDLE, language);
        this.rereading = rereading;
        this.shown = table.reading();
        this.names = new ProblemNames(texts);
        AnswersGiven answers = new AnswersGiven() {
            @Override
            public TableChoices now() {
                return rereading.asked();
            }

            @Override
            public void give(UnaryOperator<TableChoices> answer) {
                ask(answer.apply(rereading.asked()));
            }
        };
        this.preview = new PreviewTable(
                texts,
                new ColumnMenu(texts, answers),
                names,
                new CellWords(texts, table.workspace().countries()));
        this.cards = new QuestionCards(texts, answers, new Questions(texts, table.workspace()), names, preview::goTo);
        this.source = new SourceChoices(texts, answers, table.workspace().datasets());
        this.meant = new MeantCountries(table, texts, answers);
        this.opening = new ButtonType(texts.get("open"), ButtonBar.ButtonData.OK_DONE);
        this.dialog = dialogs.dressed(new Dialog<>(), texts.get("title"));
        leaveOut.setId("reading-leave-out");
        leaveOut.setText(texts.get("leave_out"));
        leaveOut.setOnAction(event -> answers.give(now -> now.withDoubtful(
                leaveOut.isSelected() ? TableChoices.Doubtful.LEFT_OUT : TableChoices.Doubtful.REFUSED)));
        rereading.begin(table, this::show, this::showFailure);
        lay(dialogs);
        show(table.reading());
    }

    private void lay(Dialogs dialogs) {
        BorderPane box = new BorderPane();
        box.getStylesheets().add(SHEET);
        box.getStyleClass().add("reading-box");
        box.setTop(head());
        box.setCenter(middle());
        box.setBottom(foot());
        Rectangle2D screen = OnScreen.of(dialogs.owner());
        double width = Math.min(WIDTH, screen.getWidth() - ROOM_AROUND_X);
        double height = Math.min(HEIGHT, screen.getHeight() - ROOM_AROUND_Y);
        box.setMinSize(width, height);
        box.setPrefSize(width, height);
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getButtonTypes().setAll(opening, dialogs.closing());
        dialog.getDialogPane().getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, event -> {
            if (openButton().isDisabled()) {
                cards.focusAnswer(openButton());
            }
        });
        openButton().addEventFilter(ActionEvent.ACTION, event -> {
            if (rereading.isUnderWay()) {
                event.consume();
                openOnceRead();
            }
        });
    }

    private VBox head() {
        Label unfit = WrappedLabel.of(
                table.unfit().isEmpty() ? "" : texts.format("unfit", table.noLonger()), "reading-asked");
        unfit.setId("reading-unfit");
        unfit.managedProperty().bind(unfit.textProperty().isNotEmpty());
        recognised.setId("reading-layout");
        recognised.getStyleClass().add("soft");
        HBox first = new HBox(12, summary, recognised);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(8, unfit, first, source.content());
        head.getStyleClass().add("reading-head");
        return head;
    }

    private SplitPane middle() {
        VBox said = new VBox(10, meant.content(), cards.content());
        said.getStyleClass().add("reading-said");
        ScrollPane scroll = ScrolledParts.pane(said);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LEAST_SAID);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        SplitPane split = new SplitPane(preview.content(), scroll);
        split.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(scroll, false);
        return split;
    }

    private HBox foot() {
        Button copy = new Button(texts.get("copy"));
        copy.setOnAction(event -> Clipboard.getSystemClipboard()
                .setContent(java.util.Map.of(
                        DataFormat.PLAIN_TEXT,
                        shown.problems().stream().map(names::line).collect(Collectors.joining("\n")))));
        WaitingBar waiting =
                new WaitingBar(rereading.whole(), texts.get("again"), texts.get("cancel"), this::showCancelled);
        waitingToOpen.getStyleClass().add("soft");
        leaveOut.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(14, leaveOut, waiting, waitingToOpen, gap, copy);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("reading-foot");
        return foot;
    }

    /** Waits for the person; the dataset if it is to be opened. */
    public Optional<Dataset> ask() {
        boolean opens = dialog.showAndWait().filter(opening::equals).isPresent();
        rereading.end();
        return opens ? shown.dataset() : Optional.empty();
    }

    private Button openButton() {
        return (Button) dialog.getDialogPane().lookupButton(opening);
    }

    private void ask(TableChoices choices) {
        if (!choices.equals(rereading.asked())) {
            opensOnceRead = false;
            waitingToOpen.setText("");
            rereading.ask(choices);
            openButton().setDisable(false);
        }
    }

    /** What is read by now is not what is asked for: that is opened once it is there, unless it asks something. */
    private void openOnceRead() {
        opensOnceRead = true;
        waitingToOpen.setText(texts.get("opens_once_read"));
    }

    private void show(TableReading read) {
        boolean answering = cards.hasFocus();
        shown = read;
        leaveOut.setSelected(rereading.asked().leavesOut());
        source.show(read);
        preview.show(read);
        meant.offer(read);
        boolean whole = read.extent() == TableReading.Extent.WHOLE;
        if (whole) {
            cards.show(read);
        } else {
            cards.say(texts.get("first_part"));
        }
        recognised.setText(read.layout()
                .map(layout -> texts.format("layout", layout.in(texts.language())))
                .orElse(""));
        String file = read.file()
                .substring(Math.max(read.file().lastIndexOf('/'), read.file().lastIndexOf('\\')) + 1);
        summary.setText(summary(read, file));
        boolean can = !whole || read.dataset().isPresent();
        openButton().setDisable(!can);
        if (answering) {
            // Else the keyboard falls on Close, and Enter after an answer throws all of them away.
            cards.focusAnswer(openButton());
        }
        waitingToOpen.setText("");
        if (whole && opensOnceRead) {
            opensOnceRead = false;
            openButton().fire();
        } else if (opensOnceRead) {
            openOnceRead();
        }
    }

    private String summary(TableReading read, String file) {
        if (read.extent() == TableReading.Extent.FIRST_ROWS) {
            return texts.format("summary.first", file);
        }
        return read.columns().isEmpty()
                ? texts.format("summary.asked", file)
                : texts.format("summary", file, read.rows(), read.rowsLeftOut());
    }

    private void showFailure(Throwable failure) {
        openButton().setDisable(true);
        cards.say(shown.file() + ": " + new FaultText(texts.language()).sentence(failure));
    }

    /** Once the reading is given up, the answers are those of no reading. */
    private void showCancelled() {
        openButton().setDisable(true);
        cards.say(texts.get("cancelled"));
    }
}
