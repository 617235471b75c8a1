package org.fourquadrant;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.export.AtomicFile;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.SlideFormat;
import org.fourquadrant.export.SlideOptions;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody who works at the window all day, in a process of its own: what it takes before and after goes to a file. */
final class LongDay {

    private static final int DRAGS = 10_000;
    private static final int DATASETS = 300;
    private static final int EXPORTS = 200;
    private static final int OPENINGS = 280;
    private static final int LOOKS = 100;

    /** The first part fills what is kept on purpose: undone steps, faces, pages of the manual. */
    private static final int MORNING = 10;

    private static final long PATIENCE_SECONDS = 75;
    private static final long PATIENCE_MILLIS = 30_000;

    private final Properties figures = new Properties();
    private final Path folder;
    private final Stage stage;
    private final SlideExporter exporter;
    private final RealWindow window;

    private LongDay(Path folder) throws Exception {
        this.folder = folder;
        Workspace workspace = new WorkspaceLoader().load();
        View first = FirstView.of(workspace, Language.ENGLISH);
        Chart chart = new Chart();
        this.window = RealWindow.open(workspace, chart, first, folder);
        this.stage = window.stage();
        this.exporter = new SlideExporter(chart, new JsonViews(() -> first), new AtomicFile());
    }

    /** @param arguments the file for the figures, and a folder to work in */
    public static void main(String[] arguments) {
        try {
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            recent(folder);
            FxToolkit.registerPrimaryStage();
            LongDay day = new LongDay(folder);
            day.work(MORNING);
            day.measure("before", Optional.empty());
            day.work(1);
            day.measure("after", Optional.of("before"));
            try (var out = Files.newBufferedWriter(Path.of(arguments[0]))) {
                day.figures.store(out, null);
            }
            Runtime.getRuntime().halt(0);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** A table that asks what it is, and a view that cannot be read, to be opened from the menu. */
    private static void recent(Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("table.csv"), "country,year,balance,share\nAtlantis,2024,1,2\nJapan,2024,-68468,1.4\n");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"a\": 1}");
        Path settings = Files.createDirectories(folder.resolve("settings"));
        Files.write(settings.resolve("recent-files.txt"), List.of(table.toString(), broken.toString()));
    }

    private void work(int part) throws Exception {
        long begun = System.nanoTime();
        repeat("drags", DRAGS / part, turn -> this::drag);
        repeat("datasets", DATASETS / part, turn -> () -> dataset(turn));
        repeat("looks", LOOKS / part, turn -> () -> press(turn % 2 == 0 ? "theme" : "language"));
        repeat("exports", EXPORTS / part, turn -> () -> export(turn));
        repeat(
                "dialogs.export",
                OPENINGS / part,
                turn -> () -> dialog(() -> button("export").fire()));
        repeat(
                "dialogs.keys",
                OPENINGS / part,
                turn -> () -> dialog(() -> menu("menu-keys").fire()));
        repeat(
                "dialogs.manual",
                OPENINGS / part,
                turn -> () -> dialog(() -> menu("menu-manual").fire()));
        repeat(
                "dialogs.table",
                OPENINGS / part,
                turn -> () -> dialog(() -> recent("table.csv").fire()));
        repeat(
                "dialogs.problems",
                OPENINGS / part,
                turn -> () -> dialog(() -> recent("broken.json").fire()));
        figures.setProperty("seconds", String.valueOf(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)));
    }

    /** One thing that is done. */
    private interface Doing {
        void run() throws Exception;
    }

    private void repeat(String name, int times, IntFunction<Doing> doing) throws Exception {
        long begun = System.nanoTime();
        for (int turn = 0; turn < times; turn++) {
            doing.apply(turn).run();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        figures.setProperty(name, times + " in " + seconds + " s");
        System.out.println(name + " " + times + " in " + seconds + " s, heap " + heap());
    }

    private void drag() throws Exception {
        Node handle = find("threshold-handle");
        onFx(() -> fire(handle, MouseEvent.MOUSE_PRESSED, 31));
        for (int to : List.of(45, 90, -40)) {
            onFx(() -> fire(handle, MouseEvent.MOUSE_DRAGGED, to));
        }
        onFx(() -> fire(handle, MouseEvent.MOUSE_RELEASED, 0));
        pulse();
    }

    private static boolean fire(Node node, EventType<MouseEvent> type, double x) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(new MouseEvent(
                type,
                x,
                13,
                x,
                13,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                null));
        return down;
    }

    private void dataset(int turn) throws Exception {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<String> choice = (ComboBox<String>) find("dataset");
            choice.setValue(choice.getItems().get(turn % choice.getItems().size()));
            return true;
        });
        pulse();
        pulse();
    }

    private void press(String id) throws Exception {
        onFx(() -> {
            button(id).fire();
            return true;
        });
        pulse();
    }

    private void export(int turn) throws Exception {
        SlideFormat format = SlideFormat.values()[turn % SlideFormat.values().length];
        Facts facts = window.session().facts();
        exporter.write(
                facts,
                Deck.of(new Slide(facts.view(), SlideOptions.STANDARD)),
                folder.resolve("slide." + format.ending()),
                Overwrite.REPLACE,
                Progress.NONE);
    }

    /** Opens a dialog, looks at it for a moment and closes it. */
    private void dialog(Runnable opening) throws Exception {
        Platform.runLater(opening);
        until("no dialog opens", () -> Window.getWindows().stream().anyMatch(LongDay.this::isDialog));
        pulse();
        pulse();
        Platform.runLater(() ->
                List.copyOf(Window.getWindows()).stream().filter(this::isDialog).forEach(LongDay::close));
        until("the dialog does not close", () -> Window.getWindows().stream().noneMatch(this::isDialog));
        pulse();
    }

    private boolean isDialog(Window shown) {
        return shown != stage && shown instanceof Stage && shown.isShowing();
    }

    private static void close(Window dialog) {
        if (dialog.getScene().getRoot() instanceof DialogPane pane) {
            pane.getButtonTypes().stream()
                    .filter(type -> type.getButtonData().isCancelButton())
                    .forEach(type -> ((Button) pane.lookupButton(type)).fire());
        } else {
            dialog.hide();
        }
    }

    private void until(String otherwise, BooleanSupplier there) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!onFx(there::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise);
            }
            pulse();
        }
    }

    private void pulse() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        Scene scene = stage.getScene();
        Platform.runLater(() -> {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                seen.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        if (!seen.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the window stands still");
        }
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private ButtonBase button(String id) {
        return (ButtonBase) find(id);
    }

    private MenuItem menu(String id) {
        return ((MenuButton) find("menu"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private MenuItem recent(String file) {
        return ((Menu) menu("menu-recent"))
                .getItems().stream()
                        .filter(item -> item.getText().endsWith(file))
                        .findFirst()
                        .orElseThrow();
    }

    /** Threads of work that is done end a minute later; so long it is waited until there are no more than there were. */
    private void measure(String when, Optional<String> least) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        do {
            heap();
            figures.setProperty("heap." + when, String.valueOf(heap()));
            figures.setProperty("threads." + when, String.valueOf(threads()));
            figures.setProperty("handles." + when, String.valueOf(handles()));
        } while (System.nanoTime() < end && (least.isEmpty() || moreThan(least.get(), when)));
        figures.setProperty("resident.kilobytes." + when, resident());
        System.out.println(figures);
    }

    private boolean moreThan(String before, String after) {
        return List.of("threads.", "handles.").stream()
                .anyMatch(what -> Long.parseLong(figures.getProperty(what + after))
                        > Long.parseLong(figures.getProperty(what + before)));
    }

    private static long heap() {
        for (int turn = 0; turn < 3; turn++) {
            System.gc();
            System.runFinalization();
            WaitForAsyncUtils.waitForFxEvents();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /** Open files and sockets; 0 where the system does not say. */
    private static long handles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .findFirst()
                        .orElse("0")
                : "0";
    }

    private static <T> T onFx(Callable<T> look) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, look);
    }
}
