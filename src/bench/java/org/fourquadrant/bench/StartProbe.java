package org.fourquadrant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.Launcher;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.chart.ChartPane;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.data.xy.DefaultXYDataset;

/** A process that says when its first chart is on the screen, and how much memory it took at most, and ends. */
public final class StartProbe {

    /** Begins the line that says after how many milliseconds the first tariff was there. */
    static final String ANSWERED = "answered ";

    private static final CountryCode ASKED = new CountryCode("JPN");
    private static final int PULSES_UNTIL_SHOWN = 2;
    private static final int POLL_MILLIS = 5;

    private StartProbe() {}

    /** Starts the program, or with {@code bare} a window with an empty JFreeChart. */
    public static void main(String[] args) {
        Thread watch = new Thread(StartProbe::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        if (args.length > 0 && args[0].equals("bare")) {
            Platform.startup(StartProbe::showBare);
        } else {
            Launcher.main(new String[0]);
        }
    }

    private static void showBare() {
        ChartCanvas canvas =
                new ChartCanvas(ChartFactory.createScatterPlot("Title", "x", "y", new DefaultXYDataset()));
        canvas.setWidth(FxStage.WIDTH);
        canvas.setHeight(FxStage.HEIGHT);
        Stage stage = FxStage.show(new StackPane(canvas));
        stage.setTitle("bare");
    }

    private static void watch() {
        boolean[] found = new boolean[1];
        while (!found[0]) {
            try {
                Thread.sleep(POLL_MILLIS);
                Platform.runLater(() -> {
                    if (!found[0] && isChartShown()) {
                        found[0] = true;
                        reportAfterPulses();
                    }
                });
            } catch (IllegalStateException notStarted) {
                // The toolkit is not there yet.
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static boolean isChartShown() {
        return chart().isPresent()
                || Window.getWindows().stream()
                        .anyMatch(window -> window instanceof Stage stage && "bare".equals(stage.getTitle()));
    }

    private static Optional<LaidOutChart> chart() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> Stream.ofNullable(window.getScene().lookup("#chart")))
                .flatMap(node -> node instanceof ChartPane pane
                        ? Stream.ofNullable(pane.laidOutProperty().get())
                        : Stream.empty())
                .findFirst();
    }

    /** Says how long after the first chart the first tariff is there, asked for at once and where no window waits. */
    private static void askForTariff() {
        long asked = System.nanoTime();
        chart().ifPresent(shown -> new Thread(() -> {
                    shown.facts().tariff(ASKED);
                    System.out.println(ANSWERED + (System.nanoTime() - asked) / 1e6);
                })
                .start());
    }

    private static void reportAfterPulses() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES_UNTIL_SHOWN) {
                    System.out.println("shown");
                    askForTariff();
                }
                // Some time more, so that what is loaded late counts as memory.
                if (pulses == 60) {
                    System.out.println(peakKilobytes());
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }

    /** Peak of the resident set; 0 where the system does not say. */
    static String peakKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }
}
