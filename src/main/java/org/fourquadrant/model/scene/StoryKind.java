package org.fourquadrant.model.scene;

import org.fourquadrant.model.view.View;

/** Whose story it is. */
public enum StoryKind {
    /** One's own scenes: shown as the person who saved them saw them. */
    SCENES,
    /** A lesson: shown in the language and theme of whoever learns from it. */
    LESSON;

    /** The view of a scene as it is shown where another view was shown before. */
    public View dress(View scene, View before) {
        return this == SCENES ? scene : scene.withLanguage(before.language()).withTheme(before.theme());
    }
}
