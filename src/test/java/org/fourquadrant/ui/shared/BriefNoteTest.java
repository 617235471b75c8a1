package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fourquadrant.ui.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class BriefNoteTest {

    /** What was refused stays in the field until Esc puts the value back: once must do. */
    @Test
    void escGoesToTheFieldThatTheNoteStandsUnder() throws Exception {
        TextField field = Window.show(() -> new TextField("2.0%"), 300, 200);
        Window.act(() -> {
            field.setOnKeyPressed(event -> field.setText(event.getCode() == KeyCode.ESCAPE ? "back" : "else"));
            field.requestFocus();
            new BriefNote(field).say("no share");
        });
        FxRobot robot = new FxRobot();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("back", field.getText());
    }
}
