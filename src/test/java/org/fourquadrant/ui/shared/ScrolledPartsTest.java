package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ScrolledPartsTest {

    @Test
    void nothingIsKeptOfWhatScrolls() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        assertTrue(keepsPicture(stage, () -> new ScrollPane(new Label("a"))), "the toolkit's own keeps one");
        assertFalse(keepsPicture(stage, () -> ScrolledParts.pane(new Label("a"))));
    }

    private static boolean keepsPicture(Stage stage, Supplier<ScrollPane> made) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ScrollPane pane = made.get();
            stage.setScene(new Scene(pane));
            stage.show();
            boolean kept = pane.lookup(".viewport").isCache();
            stage.hide();
            return kept;
        });
    }
}
