package org.fourquadrant.ui.window;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.fourquadrant.text.FaultText;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Says that something went wrong that the program was not prepared for, and where it is written down. */
public final class FailureDialog {

    private static final String BUNDLE = "org.fourquadrant.ui.window.window";

    private final Dialogs dialogs;
    private final LiveTexts words;
    private final Path log;

    /**
     * A dialog over a window.
     *
     * @param log where the failure is written down
     */
    public FailureDialog(Session session, Look look, Stage owner, Path log) {
        this.words = new LiveTexts(BUNDLE, session.languageProperty());
        this.dialogs = new Dialogs(session, words, look, owner);
        this.log = log;
    }

    public void show(Throwable failure) {
        TextArea text = new TextArea(new FaultText(words.now().language()).sentence(failure) + "\n\n" + failure);
        text.setEditable(false);
        text.setPrefRowCount(4);
        text.setWrapText(true);
        dialogs.message(words.now().get("failure.title"), words.now().format("failure.explanation", log), text);
    }
}
