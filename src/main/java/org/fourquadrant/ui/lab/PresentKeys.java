package org.fourquadrant.ui.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** While the window fills the screen, the keys of a presenter go through the scenes that were shown last. */
public final class PresentKeys {

    private static final Map<KeyCode, Consumer<StoryViewModel>> KEYS = Map.of(
            KeyCode.RIGHT, StoryViewModel::next,
            KeyCode.PAGE_DOWN, StoryViewModel::next,
            KeyCode.SPACE, StoryViewModel::next,
            KeyCode.LEFT, StoryViewModel::previous,
            KeyCode.PAGE_UP, StoryViewModel::previous,
            KeyCode.HOME, story -> story.show(0),
            KeyCode.END, story -> story.show(story.story().scenes().list().size() - 1));

    private Optional<StoryViewModel> latest = Optional.empty();

    /** @param stories those that can be presented */
    public PresentKeys(List<StoryViewModel> stories) {
        stories.forEach(story -> story.storyProperty().subscribe((before, now) -> {
            if (!now.scenes().list().isEmpty()) {
                latest = Optional.of(story);
            }
        }));
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
        Optional<Consumer<StoryViewModel>> step = Optional.ofNullable(KEYS.get(key));
        if (step.isEmpty() || latest.isEmpty()) {
            return false;
        }
        step.get().accept(latest.get());
        return true;
    }
}
