package org.fourquadrant.model.scene;

import java.util.Objects;
import java.util.Optional;

/**
 * Scenes in order and the place reached in them.
 *
 * @param scenes the scenes
 * @param place index of the scene that was shown last; −1 before the first
 */
public record Story(Scenes scenes, int place) {

    /** No scenes yet. */
    public static final Story EMPTY = new Story(Scenes.NONE, -1);

    public Story {
        Objects.requireNonNull(scenes, "scenes");
    }

    /** The scene that was shown last. */
    public Optional<Scene> scene() {
        return has(place) ? Optional.of(scenes.list().get(place)) : Optional.empty();
    }

    /** Whether there is a scene at a place. */
    public boolean has(int index) {
        return index >= 0 && index < scenes.list().size();
    }

    /** How many scenes there are. */
    public int length() {
        return scenes.list().size();
    }

    public Story at(int index) {
        return new Story(scenes, index);
    }
}
