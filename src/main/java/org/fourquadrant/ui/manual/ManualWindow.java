package org.fourquadrant.ui.manual;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.effect.BlurType;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.manual.Manual;
import org.fourquadrant.text.manual.ManualPage;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;

/** The manual in a window of its own, in the language and look of the program's, which stays usable beside it. */
public final class ManualWindow {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 760;
    private static final String STYLESHEET = ManualWindow.class
            .getResource("/org/fourquadrant/ui/manual/manual.css")
            .toExternalForm();

    /** So long the light stays around what a page names. */
    private static final Duration SHOWN = Duration.seconds(3);

    private static final Color LIGHT = Color.web("#d55e00");

    private final Session session;
    private final LiveTexts words;
    private final Look look;
    private final Stage owner;
    private Optional<Stage> shown = Optional.empty();

    /** @param owner the program's window, with which it closes */
    public ManualWindow(Session session, LiveTexts words, Look look, Stage owner) {
        this.session = session;
        this.words = words;
        this.look = look;
        this.owner = owner;
    }

    /** Opens it, or brings it to the front. */
    public void show() {
        shown.ifPresentOrElse(Stage::toFront, this::open);
    }

    private void open() {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.titleProperty().bind(words.of("manual"));
        stage.getIcons().setAll(Icons.ofProgram());
        ListView<ManualPage> contents = contents();
        ScrollPane page = ScrolledParts.pane(null);
        page.setId("manual-page");
        page.setFitToWidth(true);
        contents.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> {
            if (chosen != null) {
                page.setContent(nodes(chosen));
                page.setVvalue(0);
            }
        });
        BorderPane root = new BorderPane(page);
        root.setLeft(contents);
        root.getStyleClass().add("manual");
        root.getStylesheets().add(STYLESHEET);
        look.dress(root, session.view().theme());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        // Before the list takes it.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        fill(contents, session.view().language());
        ChangeListener<SessionState> following = (property, before, after) -> {
            Look.show(root, after.view().theme());
            if (before.view().language() != after.view().language()) {
                fill(contents, after.view().language());
            }
        };
        session.shownProperty().addListener(following);
        stage.setOnHidden(event -> {
            session.shownProperty().removeListener(following);
            shown = Optional.empty();
        });
        shown = Optional.of(stage);
        stage.show();
        contents.requestFocus();
    }

    /** The control gets the focus, and a light around it for a moment: not everything takes the focus. */
    private void showInWindow(String id) {
        owner.toFront();
        owner.requestFocus();
        Optional.ofNullable(owner.getScene().lookup("#" + id)).ifPresent(control -> {
            control.requestFocus();
            control.setEffect(new DropShadow(BlurType.GAUSSIAN, LIGHT, 18, 0.7, 0, 0));
            PauseTransition going = new PauseTransition(SHOWN);
            going.setOnFinished(event -> control.setEffect(null));
            going.play();
        });
    }

    private static ListView<ManualPage> contents() {
        ListView<ManualPage> contents = new ListView<>();
        contents.setId("manual-contents");
        contents.getStyleClass().add("manual-contents");
        contents.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(ManualPage page, boolean empty) {
                super.updateItem(page, empty);
                setText(empty ? null : page.title());
                setWrapText(true);
                setPrefWidth(0);
            }
        });
        return contents;
    }

    /** The same page in another language, or the first. */
    private static void fill(ListView<ManualPage> contents, Language language) {
        int at = Math.max(0, contents.getSelectionModel().getSelectedIndex());
        List<ManualPage> pages = Manual.pages(language);
        contents.getItems().setAll(pages);
        contents.getSelectionModel().select(at);
    }

    private Node nodes(ManualPage page) {
        PageNodes maker = new PageNodes(session.view().language(), this::showInWindow);
        VBox box = new VBox();
        box.getStyleClass().add("manual-text");
        page.blocks().forEach(block -> box.getChildren().add(maker.of(block)));
        return box;
    }
}
