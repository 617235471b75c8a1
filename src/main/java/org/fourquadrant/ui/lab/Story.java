package org.fourquadrant.ui.lab;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/**
 * Scenes and where in them one is.
 *
 * @param scenes the scenes
 * @param place index of the scene that was shown last; −1 before the first
 */
public record Story(Scenes scenes, int place) {

    static final Story EMPTY = new Story(Scenes.NONE, -1);

    public Story {
        Objects.requireNonNull(scenes, "scenes");
    }

    /** The scene that was shown last. */
    public Optional<Scene> scene() {
        return has(place) ? Optional.of(scenes.list().get(place)) : Optional.empty();
    }

    boolean has(int index) {
        return index >= 0 && index < scenes.list().size();
    }
}
