package org.fourquadrant.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;
import org.junit.jupiter.api.Test;

class PresentKeysTest {

    private final Session session = SmallWorld.session("2025-05-30", SmallWorld.JAPAN);
    private final PresentKeys keys = new PresentKeys(session);

    @Test
    void theyGoThroughTheStoryThatIsTold() {
        assertFalse(keys.press(KeyCode.RIGHT), "there is nothing to present");
        session.open(now -> StoryPlayback.open(now, StoryKind.SCENES, scenes("A", "B", "C")));
        assertTrue(keys.press(KeyCode.RIGHT));
        assertEquals(1, place());
        keys.press(KeyCode.END);
        keys.press(KeyCode.SPACE);
        assertEquals(2, place(), "after the last there is none");
        keys.press(KeyCode.HOME);
        assertEquals(0, place());
        assertFalse(keys.press(KeyCode.A));
        session.open(now -> StoryPlayback.open(now, StoryKind.LESSON, scenes("D")));
        keys.press(KeyCode.RIGHT);
        assertEquals(0, place(), "the lesson is told now");
    }

    @Test
    void whoHasScenesAndTellsNothingBeginsAtTheBeginning() {
        session.note(book -> book.withStory(StoryKind.SCENES, new Story(scenes("A", "B"), 1)));
        keys.press(KeyCode.RIGHT);
        assertEquals(0, place());
        session.undo();
        assertEquals(1, place());
        assertTrue(session.notebook().told().isEmpty());
    }

    private int place() {
        return session.notebook().story(StoryKind.SCENES).place();
    }

    private Scenes scenes(String... names) {
        Scenes scenes = Scenes.NONE;
        for (String name : names) {
            scenes = scenes.with(Scene.of(LocalizedText.same(name), LocalizedText.EMPTY, session.view()));
        }
        return scenes;
    }
}
