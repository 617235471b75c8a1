package org.fourquadrant.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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

    /** The file in the settings folder that keeps one's own scenes. */
    public static final String LAST_SCENES = "last-scenes.json";

    private static final String WELCOMED = "welcomed";
    private static final String RECENT = "recent-files.txt";
    private static final String EXPORT = "export.properties";

    private static final String BUNDLE = "org.fourquadrant.ui.window.window";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private static final double PART_OF_SCREEN = 0.86;

    private final Stage stage;
    private final Session session;
    private final WindowParts parts;
    private final Words words;
    private final Look look;
    private final Notices notices = new Notices();
    private Optional<WindowFrame> frame = Optional.empty();
    private Optional<Toolbar> toolbar = Optional.empty();

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
     * @param files what is opened and where it is kept
     */
    public void show(SlideExporter exporter, WindowFiles files) {
        Dialogs dialogs = new Dialogs(session, words, look, stage);
        Welcome welcome = new Welcome(files.settings().resolve(WELCOMED));
        RecentFiles recent = new RecentFiles(files.settings().resolve(RECENT));
        OpenDocument document = new OpenDocument(files.origins());
        OpenActions open =
                new OpenActions(session, words, files.opener(), new LatestTask(), dialogs, notices, recent, document);
        SaveActions save = new SaveActions(session, words, new LatestTask(), dialogs, notices, recent, document);
        Commands commands =
                commands(open, save, slides(exporter, files), recent, new KeysHelp(dialogs, words), welcome);
        WindowFrame root = new WindowFrame(
                stage,
                parts,
                new LatePart(() -> toolbar(commands), height -> Toolbar.HEIGHT),
                new StatusLine(session, words, parts.chart().laidOutProperty(), notices),
                new LatePart(() -> side(commands, welcome)),
                words.of("late"));
        frame = Optional.of(root);
        open.takeDropsOn(root);
        Scene scene = new Scene(root);
        stage.setScene(scene);
        root.follow(new Presenting(stage, session, parts.caption()));
        Shortcuts.install(scene, session, () -> toolbar.ifPresent(Toolbar::focusSearch), commands);
        followTheme(scene);
        ViewKeeper keeper = new ViewKeeper(session, files.settings(), files.origins(), new LatestTask());
        stage.setOnHidden(event -> keeper.close());
        open();
        files.asked().ifPresent(open::read);
    }

    private SlideActions slides(SlideExporter exporter, WindowFiles files) {
        SettingsFile settings = new SettingsFile(files.settings().resolve(EXPORT));
        ExportDialog dialog = new ExportDialog(stage, look, exporter, settings);
        return new SlideActions(session, words, exporter, dialog, new LatestTask(), notices);
    }

    private Commands commands(
            OpenActions open,
            SaveActions save,
            SlideActions slides,
            RecentFiles recent,
            KeysHelp keys,
            Welcome welcome) {
        return new Commands(
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
                keys::show,
                welcome::open);
    }

    /** Makes the row at the top, after the first picture; nothing if the window is closed by then. */
    public void equip() {
        frame.filter(root -> stage.isShowing()).ifPresent(WindowFrame::equip);
    }

    /** Makes what needs the documents, once they are read; nothing if the window is closed by then. */
    public void complete() {
        frame.filter(root -> stage.isShowing()).ifPresent(root -> {
            root.equip();
            toolbar.ifPresent(Toolbar::offerPresets);
            root.complete();
        });
    }

    private Toolbar toolbar(Commands commands) {
        Toolbar made = new Toolbar(session, words, look, commands);
        toolbar = Optional.of(made);
        return made;
    }

    private Node side(Commands commands, Welcome welcome) {
        Node dossier = parts.dossier().get();
        WelcomePane welcomePane = new WelcomePane(session, words, commands, parts, welcome);
        // What is covered is not read aloud or walked through by the keyboard.
        dossier.visibleProperty().bind(welcomePane.visibleProperty().not());
        welcomePane.follow(parts.chart().laidOutProperty());
        return new StackPane(dossier, welcomePane);
    }

    private void open() {
        stage.titleProperty().bind(words.of("title"));
        stage.getIcons().setAll(Icons.ofProgram());
        stage.setFullScreenExitHint("");
        fitScreen();
        stage.show();
        // Some X11 window managers give a new window its least size and nothing else; asked again, they give it what it
        // wants.
        fitScreen();
        parts.chart().requestFocus();
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
