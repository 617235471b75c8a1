package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.ui.export.ExportDialog;
import org.fourquadrant.ui.export.SettingsFile;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;
import org.fourquadrant.ui.task.LatestTask;

/** The window with everything in it. */
public final class MainWindow {

    /** The file in the settings folder that keeps the view from one start to the next. */
    public static final String LAST_VIEW = "last-view.json";

    private static final String RECENT = "recent-files.txt";
    private static final String EXPORT = "export.properties";

    private static final String BUNDLE = "org.fourquadrant.ui.window.window";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private static final double PART_OF_SCREEN = 0.86;
    private static final double DOSSIER = 348;

    /** From this height on timeline and drawer stand together under the chart, logical pixels. */
    private static final double ROOM_FOR_BOTH = 960;

    private final Stage stage;
    private final Session session;
    private final WindowParts parts;
    private final Words words;
    private final Look look;
    private final Notices notices = new Notices();
    private Optional<Toolbar> toolbar = Optional.empty();
    private Optional<LatePlace> top = Optional.empty();
    private final List<LatePlace> late = new ArrayList<>();

    public MainWindow(Stage stage, Session session, Look look, WindowParts parts) {
        this.stage = stage;
        this.session = session;
        this.look = look;
        this.parts = parts;
        this.words = new Words(BUNDLE, session.languageProperty());
    }

    /**
     * Fills the window and shows it.
     *
     * @param exporter draws the slides that are saved and copied
     * @param opener reads what a person opens
     * @param settings the folder for what is kept from one start to the next; made when it is needed
     */
    public void show(SlideExporter exporter, FileOpener opener, Path settings) {
        Dialogs dialogs = new Dialogs(session, words, look, stage);
        RecentFiles recent = new RecentFiles(settings.resolve(RECENT));
        OpenActions open = new OpenActions(session, words, opener, new LatestTask(), dialogs, notices, recent);
        SaveActions save = new SaveActions(session, words, new LatestTask(), dialogs, notices, recent);
        SlideActions slides = new SlideActions(
                session,
                words,
                exporter,
                new ExportDialog(stage, look, exporter, new SettingsFile(settings.resolve(EXPORT))),
                new LatestTask(),
                notices);
        Commands commands = new Commands(
                open::openFile,
                open::openFolder,
                open::read,
                recent,
                save::save,
                save::saveAs,
                slides::export,
                slides::copy,
                slides::copyText,
                () -> stage.setFullScreen(!stage.isFullScreen()),
                new KeysHelp(dialogs, words)::show);
        LatePlace place =
                new LatePlace(new LatePart(() -> toolbar(commands), height -> Toolbar.HEIGHT), words.of("late.none"));
        top = Optional.of(place);
        BorderPane root = rootOf(place);
        open.takeDropsOn(root);
        Scene scene = new Scene(root);
        Shortcuts.install(scene, session, () -> toolbar.ifPresent(Toolbar::focusSearch), commands);
        followTheme(scene);
        ViewKeeper keeper = new ViewKeeper(session, settings.resolve(LAST_VIEW), new LatestTask());
        stage.setOnHidden(event -> keeper.close());
        stage.titleProperty().bind(words.of("title"));
        stage.getIcons().setAll(Icons.ofProgram());
        stage.setScene(scene);
        fitScreen();
        stage.show();
        parts.chart().requestFocus();
    }

    /** Makes the row at the top, after the first picture; nothing if the window is closed by then. */
    public void equip() {
        if (stage.isShowing()) {
            top.ifPresent(LatePlace::fill);
            top = Optional.empty();
        }
    }

    /** Makes what needs the documents, once they are read; nothing if the window is closed by then. */
    public void complete() {
        if (stage.isShowing()) {
            equip();
            toolbar.ifPresent(Toolbar::offerPresets);
            late.forEach(LatePlace::fill);
            late.clear();
        }
    }

    private Toolbar toolbar(Commands commands) {
        Toolbar made = new Toolbar(session, words, look, commands);
        toolbar = Optional.of(made);
        return made;
    }

    private BorderPane rootOf(Node top) {
        VBox foot = new VBox();
        Drawer drawer = new Drawer(parts.drawers());
        parts.timeline()
                .map(timeline -> card(placeOf(timeline), "timeline-card"))
                .ifPresent(timeline -> {
                    makeWay(timeline, drawer);
                    foot.getChildren().add(timeline);
                });
        StatusLine status = new StatusLine(session, words, parts.chart().laidOutProperty(), notices);
        status.getChildren().add(0, drawer.buttons());
        foot.getChildren().addAll(drawer, status);
        foot.getStyleClass().add("foot");
        BorderPane root = new BorderPane(middle(), top, null, foot, null);
        root.getStyleClass().add("window");
        return root;
    }

    /** In a low window the timeline leaves its place to what is folded out, so that the chart keeps its own. */
    private void makeWay(Node timeline, Drawer drawer) {
        BooleanBinding roomForBoth = Bindings.createBooleanBinding(
                () -> !drawer.isOut().getValue() || stage.getHeight() >= ROOM_FOR_BOTH,
                drawer.isOut(),
                stage.heightProperty());
        timeline.visibleProperty().bind(roomForBoth);
        timeline.managedProperty().bind(roomForBoth);
    }

    private Node middle() {
        StackPane dossier = card(placeOf(parts.dossier()), "dossier-card");
        dossier.setMinWidth(DOSSIER - 60);
        dossier.setPrefWidth(DOSSIER);
        dossier.setMaxWidth(DOSSIER * 2);
        StackPane chart = card(parts.chart(), "chart-card");
        SplitPane split = new SplitPane(chart, dossier);
        split.getStyleClass().add("middle");
        SplitPane.setResizableWithParent(dossier, false);
        // A share that leaves the dossier its own width, whatever the window's.
        split.widthProperty().addListener((property, before, after) -> {
            if (before.doubleValue() <= 0) {
                split.setDividerPositions(1 - DOSSIER / after.doubleValue());
            }
        });
        return split;
    }

    private LatePlace placeOf(LatePart part) {
        LatePlace place = new LatePlace(part, words.of("late"));
        late.add(place);
        return place;
    }

    private static StackPane card(Node content, String style) {
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("card", style);
        return card;
    }

    private void followTheme(Scene scene) {
        look.apply(scene, session.view().theme());
        session.shownProperty()
                .map(shown -> shown.view().theme())
                .addListener((property, before, after) -> look.apply(scene, after));
    }

    /** A comfortable part of a large screen, all of a small one. */
    private void fitScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * PART_OF_SCREEN));
        double height = Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * PART_OF_SCREEN));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
    }
}
