package org.fourquadrant.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Theme;

/** How everything looks: the base theme, our stylesheet over it, and the face of all text. */
public final class Look {

    private static final List<String> FONTS = List.of("/fonts/NotoSansJP-Regular.ttf", "/fonts/NotoSansJP-Bold.ttf");
    private static final double ANY_SIZE = 12;

    private final String stylesheet =
            Look.class.getResource("/org/fourquadrant/ui/look/look.css").toExternalForm();

    /** Does ahead what every window needs, so that the first one need not; once, on the window's thread. */
    public static void prepare() {
        loadFaces();
        // Before any control is made: the first one would else load the toolkit's own stylesheet.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives the toolkit the bundled faces; once, before the first window, on the window's thread. */
    public static void loadFaces() {
        FONTS.forEach(file -> Font.loadFont(Look.class.getResourceAsStream(file), ANY_SIZE));
    }

    /** Puts the theme on a window and on every dialog that opens from now on. */
    public void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        dress(scene.getRoot(), theme);
    }

    /** Puts our own stylesheet on a part of a scene. */
    public void dress(Parent root, Theme theme) {
        if (!root.getStylesheets().contains(stylesheet)) {
            root.getStylesheets().add(stylesheet);
        }
        for (Theme each : Theme.values()) {
            root.getStyleClass().remove(classOf(each));
        }
        root.getStyleClass().add(classOf(theme));
    }

    private static String classOf(Theme theme) {
        return "theme-" + Tokens.of(theme);
    }
}
