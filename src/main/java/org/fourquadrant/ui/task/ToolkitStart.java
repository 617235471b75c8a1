package org.fourquadrant.ui.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The start of the window toolkit, which goes on while other work is done. */
public final class ToolkitStart {

    /** The toolkit cannot be started on this machine. */
    public static final class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    private static final String ORDER = "prism.order";
    private static final String CORNERS = "prism.disableRegionCaching";
    private static final long PATIENCE_SECONDS = 30;

    /** What Linux calls the devices of graphics cards, of virtual machines too. */
    private static final List<Path> CARDS = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidia0"), Path.of("/dev/dxg"));

    private final CompletableFuture<Void> started = new CompletableFuture<>();

    private ToolkitStart() {}

    /**
     * Begins to start the toolkit, in a thread of its own, since a display that does not answer blocks.
     *
     * @param first is done on the window's thread as soon as there is one, while the caller does other work
     */
    public static ToolkitStart begin(Runnable first) {
        ToolkitStart start = new ToolkitStart();
        askForNoCard(System.getProperty("os.name"), CARDS);
        // No daemon: the window's thread takes that from the one that starts it, and must keep the program alive.
        new Thread(() -> start.start(first), "toolkit-start").start();
        return start;
    }

    /**
     * Lets the toolkit draw by itself at once where there is no graphics card, as it does in the end: to find that out costs
     * it 50 MB, which it keeps, and a part of the start.
     */
    static void askForNoCard(String system, List<Path> cards) {
        if (system.startsWith("Linux")
                && System.getProperty(ORDER) == null
                && cards.stream().noneMatch(Files::exists)) {
            System.setProperty(ORDER, "sw");
            // Else it keeps 8 MB of painted corners, which it paints about as fast anew.
            System.setProperty(CORNERS, "true");
        }
    }

    /**
     * Waits until the toolkit runs, then runs work on the window's thread.
     *
     * @throws Unavailable if there is no display, if a system library is missing, or if the display does not answer
     */
    public void then(Runnable work) throws Unavailable {
        try {
            started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new Unavailable(failure.getCause());
        } catch (TimeoutException silence) {
            throw new Unavailable(silence);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(interrupted);
        }
        Platform.runLater(work);
    }

    private void start(Runnable first) {
        try {
            Platform.startup(() -> {
                started.complete(null);
                first.run();
            });
        } catch (RuntimeException | LinkageError failure) {
            started.completeExceptionally(failure);
        }
    }
}
