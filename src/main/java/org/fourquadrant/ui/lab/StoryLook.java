package org.fourquadrant.ui.lab;

import org.fourquadrant.model.View;

/** In which language and theme a scene is shown. */
public enum StoryLook {
    /** In its own, as the person who saved it saw it. */
    OF_THE_SCENE,
    /** In those of the window, whoever learns from it. */
    OF_THE_WINDOW;

    View dress(View scene, View window) {
        return this == OF_THE_SCENE
                ? scene
                : scene.withLanguage(window.language()).withTheme(window.theme());
    }
}
