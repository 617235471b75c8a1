package org.fourquadrant;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's own window with all its panes, open for a test.
 *
 * @param stage the window
 * @param session what it shows
 */
record RealWindow(Stage stage, Session session) {

    /**
     * Opens it and waits until its last pane is there. Windows that an earlier test left open are closed first: what a test
     * looks for it finds in its own.
     *
     * @param folder gets the log and, as {@code settings}, what is kept for the next start
     */
    static RealWindow open(Workspace workspace, Chart chart, View view, Path folder) throws Exception {
        App app = new App(
                workspace, chart, view, new LogFile(folder.resolve("four-quadrant.log")), folder.resolve("settings"));
        RealWindow[] opened = new RealWindow[1];
        FxToolkit.setupFixture(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Stage stage = new Stage();
            opened[0] = new RealWindow(stage, app.show(stage));
        });
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> opened[0].stage().getScene().lookup("#timeline") != null);
        WaitForAsyncUtils.waitForFxEvents();
        return opened[0];
    }

    /** Closes it; what is kept of it is then written. */
    void close() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }
}
