package org.fourquadrant.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fourquadrant.data.saved.Comfort;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.export.ExportDialog;
import org.fourquadrant.ui.files.AwayData;
import org.fourquadrant.ui.files.EditionWatch;
import org.fourquadrant.ui.files.FileDoors;
import org.fourquadrant.ui.files.LastView;
import org.fourquadrant.ui.files.OpenActions;
import org.fourquadrant.ui.files.OpenDocument;
import org.fourquadrant.ui.files.PasteActions;
import org.fourquadrant.ui.files.RecentFiles;
import org.fourquadrant.ui.files.SaveActions;
import org.fourquadrant.ui.files.SessionKeeper;
import org.fourquadrant.ui.files.TableQuestion;
import org.fourquadrant.ui.look.Icons;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.manual.ManualWindow;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.LastingNotices;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.PutAside;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.AtExit;
import org.fourquadrant.ui.task.InOrder;
import org.fourquadrant.ui.task.LatestTask;
import org.fourquadrant.ui.task.Repeating;

/** The window with everything in it. */
public final class MainWindow {

    private static final String BUNDLE = "org.fourquadrant.ui.window.window";

    /** So often it is looked whether the file of the data has changed. */
    private static final Duration LOOKING = Duration.ofSeconds(5);

    private final Stage stage;
    private final Session session;
    private final WindowParts parts;
    private final LiveTexts words;
    private final Look look;
    private final Notices notices = new Notices();
    private Optional<WindowPlacement> placement = Optional.empty();
    private Optional<WindowFrame> frame = Optional.empty();
    private Optional<Toolbar> toolbar = Optional.empty();
    private Optional<OpenActions> opening = Optional.empty();
    private Optional<KeptNotices> keeping = Optional.empty();

    public MainWindow(Stage stage, Session session, Look look, WindowParts parts) {
        this.stage = stage;
        this.session = session;
        this.look = look;
        this.parts = parts;
        this.words = new LiveTexts(BUNDLE, session.languageProperty());
    }

    /**
     * Fills the window and shows it.
     *
     * @param exporter draws the slides that are saved and copied
     * @param files what is opened and where it is kept
     */
    public void show(SlideExporter exporter, WindowFiles files) {
        Dialogs dialogs = new Dialogs(session, words, look, stage);
        InOrder writer = new InOrder();
        AtExit.run(writer::finish);
        SettingsStore settings = new SettingsStore(files.settings(), writer::run);
        WindowPlacement place = new WindowPlacement(stage, settings);
        placement = Optional.of(place);
        Welcome welcome = new Welcome(settings);
        RecentFiles recent = new RecentFiles(settings);
        OpenDocument document = new OpenDocument(files.origins());
        OpenActions open = new OpenActions(
                session, words, files.reader()::read, new LatestTask(), dialogs, notices, recent, document);
        FileDoors doors = new FileDoors(open, dialogs, words);
        PasteActions paste =
                new PasteActions(open, files.settings().resolve("pasted"), new LatestTask(), notices, words);
        EditionWatch editions = new EditionWatch(session, files.origins(), new LatestTask());
        SaveActions save = new SaveActions(session, words, new LatestTask(), dialogs, notices, recent, document);
        WindowActions commands = commands(
                doors, paste::paste, save, slides(exporter, settings), new KeysHelp(dialogs, words), welcome, settings);
        LastingNotices lasting = new LastingNotices();
        WindowFrame root = new WindowFrame(
                stage,
                parts,
                new ChartChips(session, parts.chart().laidOutProperty(), editions.changedProperty(), open::readAgain),
                new DeferredPane(() -> toolbar(commands), height -> Toolbar.HEIGHT),
                new NoticeBar(lasting, words),
                new StatusLine(session, words, parts.chart().laidOutProperty(), notices),
                new DeferredPane(() -> side(commands, welcome)),
                words.of("late"));
        frame = Optional.of(root);
        doors.takeDropsOn(root);
        Scene scene = new Scene(root);
        stage.setScene(scene);
        root.follow(new Presenting(stage, session, parts.caption()));
        Shortcuts.install(
                scene,
                session,
                () -> toolbar.ifPresent(Toolbar::focusSearch),
                new WindowRegions(scene, root.regions()),
                commands);
        Shortcuts.tell(scene, parts.chart());
        Comfort comfort = settings.settings().comfort();
        look.ease(comfort.highContrast(), comfort.calm());
        followTheme(scene);
        KeptNotices kept = new KeptNotices(lasting, open, dialogs, words, files.state());
        kept.putAside(settings.aside());
        keeping = Optional.of(kept);
        keep(kept, files, open, () -> {
            place.keep();
            writer.finish();
        });
        files.question().ifPresent(kept::tellOf);
        watch(editions);
        open(place);
        open.open(files.asked());
        opening = Optional.of(open);
    }

    /** Takes what another start of the program hands over, and comes to the front. */
    public void take(List<Path> handed) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        opening.ifPresent(open -> open.open(handed));
    }

    /** Asks what has to be answered before what was shown last can be shown again. */
    public void ask(TableQuestion question) {
        keeping.ifPresent(notices -> {
            notices.tellOf(question);
            notices.ask(question);
        });
    }

    /**
     * Keeps what is done from now on, and says what was not read of what had been kept.
     *
     * @param last keeps the rest once the window is gone: nothing is written after that
     */
    private void keep(KeptNotices notices, WindowFiles files, OpenActions open, Runnable last) {
        SessionKeeper keeper = new SessionKeeper(
                session, files.state(), files.aside().untouchable(), files.origins(), new LatestTask(), notices);
        notices.keepBy(keeper);
        notices.putAside(files.aside().files());
        notices.follow(new AwayData(session, files.origins(), new LatestTask(), open::answer));
        keeper.join(files.joined());
        AtExit.run(keeper::flush);
        stage.setOnCloseRequest(event -> {
            if (!keeper.close() && !notices.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> {
            keeper.close();
            last.run();
        });
    }

    /** Looks at the file of the data now and then, and whenever one comes back to the window. */
    private void watch(EditionWatch editions) {
        Repeating looking = new Repeating(LOOKING, editions::look);
        stage.focusedProperty().addListener((property, before, focused) -> editions.look());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> looking.stop());
    }

    /**
     * Shows another view where the one that was kept cannot be drawn, which is put aside.
     *
     * @param state the folder that it is kept in
     */
    public void showInstead(View other, Path state) {
        Path kept = state.resolve(LastView.LAST_VIEW);
        try {
            if (Files.exists(kept)) {
                PutAside aside = PutAside.copy(kept, KeptFile.Loss.NOT_DRAWN);
                keeping.ifPresent(notices -> notices.putAside(List.of(aside)));
            }
        } catch (IOException notCopied) {
            keeping.ifPresent(notices -> notices.notKept(notCopied));
        }
        session.open(now -> now.withView(other));
    }

    private SlideActions slides(SlideExporter exporter, SettingsStore settings) {
        ExportDialog dialog = new ExportDialog(stage, look, exporter, settings);
        return new SlideActions(session, words, exporter, dialog, settings, new LatestTask(), notices);
    }

    private WindowActions commands(
            FileDoors open,
            Runnable paste,
            SaveActions save,
            SlideActions slides,
            KeysHelp keys,
            Welcome welcome,
            SettingsStore settings) {
        return new WindowActions(
                open,
                paste,
                save,
                slides::export,
                slides::offerFromEdgeOf,
                slides::copy,
                slides::copyText,
                () -> stage.setFullScreen(!stage.isFullScreen()),
                new ManualWindow(session, words, look, stage)::show,
                keys::show,
                welcome::open,
                () -> new ComfortMenu(words, settings, notices, this::ease, stage::getOutputScaleX));
    }

    /** Makes the row at the top, after the first picture; nothing if the window is closed by then. */
    public void equip() {
        frame.filter(root -> stage.isShowing()).ifPresent(root -> {
            placement.ifPresent(WindowPlacement::askAgain);
            root.equip();
        });
    }

    /** Makes what needs the documents, once they are read; nothing if the window is closed by then. */
    public void complete() {
        frame.filter(root -> stage.isShowing()).ifPresent(root -> {
            placement.ifPresent(WindowPlacement::askAgain);
            root.equip();
            toolbar.ifPresent(Toolbar::offerPresets);
            root.complete();
        });
    }

    private Toolbar toolbar(WindowActions commands) {
        Toolbar made = new Toolbar(session, words, look, commands);
        toolbar = Optional.of(made);
        return made;
    }

    private Node side(WindowActions commands, Welcome welcome) {
        Node dossier = parts.dossier().get();
        WelcomePane welcomePane = new WelcomePane(session, words, commands, parts, welcome);
        // What is covered is not read aloud or walked through by the keyboard.
        dossier.visibleProperty().bind(welcomePane.visibleProperty().not());
        welcomePane.follow(parts.chart().laidOutProperty());
        return new StackPane(dossier, welcomePane);
    }

    private void open(WindowPlacement place) {
        stage.titleProperty().bind(words.of("title"));
        stage.getIcons().setAll(Icons.ofProgram());
        stage.setFullScreenExitHint("");
        place.ask();
        stage.show();
        place.ask();
        parts.chart().requestFocus();
    }

    /** Shows the window, and what opens from now on, as a person reads it best. */
    private void ease(Comfort comfort) {
        look.ease(comfort.highContrast(), comfort.calm());
        look.apply(stage.getScene(), session.view().theme());
    }

    private void followTheme(Scene scene) {
        look.apply(scene, session.view().theme());
        session.shownProperty()
                .map(shown -> shown.view().theme())
                .addListener((property, before, after) -> look.apply(scene, after));
    }
}
