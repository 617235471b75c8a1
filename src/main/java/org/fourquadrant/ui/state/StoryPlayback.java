package org.fourquadrant.ui.state;

import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;

/** Plays a story: the session as each of its scenes shows it. */
public final class StoryPlayback {

    private StoryPlayback() {}

    /** Takes up other scenes and shows the first; what was open as that kind gives way. */
    public static SessionState open(SessionState now, StoryKind kind, Scenes scenes) {
        Story story = new Story(scenes, -1);
        return show(now.withNotebook(now.notebook().withStory(kind, story).telling(kind)), kind, 0);
    }

    /** Shows the scene at a place with its claims; the same where there is none. */
    public static SessionState show(SessionState now, StoryKind kind, int place) {
        Story story = now.notebook().story(kind);
        if (!story.has(place)) {
            return now;
        }
        Scene scene = story.scenes().list().get(place);
        Notebook notebook = now.notebook()
                .withStory(kind, story.at(place))
                .withClaims(scene.claims())
                .telling(kind);
        return new SessionState(now.workspace(), kind.dress(scene.view(), now.view()), notebook);
    }
}
