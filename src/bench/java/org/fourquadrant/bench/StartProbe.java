package org.fourquadrant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.Launcher;
import org.fourquadrant.ui.chart.ChartPane;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.data.xy.DefaultXYDataset;

/** A process that says when its first chart is on the screen, and how much memory it took at most, and ends. */
public final class StartProbe {

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
        for (Window window : Window.getWindows()) {
            Node chart = window.isShowing() ? window.getScene().lookup("#chart") : null;
            boolean ours = chart instanceof ChartPane pane && pane.laidOutProperty().get() != null;
            if (ours || window instanceof Stage stage && "bare".equals(stage.getTitle())) {
                return true;
            }
        }
        return false;
    }

    private static void reportAfterPulses() {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES_UNTIL_SHOWN) {
                    System.out.println("shown");
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
