package org.fourquadrant.ui.story;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;

/** While the window fills the screen, the keys of a presenter go through the story that is told. */
public final class PresentKeys {

    private static final ToIntFunction<Story> NEXT = story -> story.place() + 1;
    private static final ToIntFunction<Story> PREVIOUS = story -> story.place() - 1;

    /** Each gives the place that a key goes to. */
    private static final Map<KeyCode, ToIntFunction<Story>> KEYS = Map.of(
            KeyCode.RIGHT, NEXT,
            KeyCode.PAGE_DOWN, NEXT,
            KeyCode.SPACE, NEXT,
            KeyCode.LEFT, PREVIOUS,
            KeyCode.PAGE_UP, PREVIOUS,
            KeyCode.HOME, story -> 0,
            KeyCode.END, story -> story.length() - 1);

    private final Session session;

    public PresentKeys(Session session) {
        this.session = session;
    }

    /** Listens to the keys of a window, whose scene must be set. */
    public void listenTo(Stage stage) {
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = stage.getScene().getFocusOwner() instanceof TextInputControl;
            if (stage.isFullScreen() && !typing && press(event.getCode())) {
                event.consume();
            }
        });
    }

    /** Does what a key does while presenting; says whether there was anything to do. */
    boolean press(KeyCode key) {
        Optional<ToIntFunction<Story>> step = Optional.ofNullable(KEYS.get(key));
        Notebook book = session.notebook();
        if (step.isEmpty() || (book.told().isEmpty() && book.scenes().length() == 0)) {
            return false;
        }
        if (book.told().equals(Optional.of(StoryKind.LESSON))
                && book.lesson().asked().isPresent()
                && step.get() == NEXT) {
            session.open(StoryPlayback::tell);
            return true;
        }
        // Whoever has scenes and tells nothing yet begins at the beginning, whatever the key.
        int place = book.told().isEmpty()
                ? 0
                : step.get().applyAsInt(book.story(book.told().get()));
        session.open(now -> StoryPlayback.show(now, book.told().orElse(StoryKind.SCENES), place));
        return true;
    }
}
