package org.fourquadrant.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.fourquadrant.chart.mark.Palette.Contrast;
import org.fourquadrant.model.view.Theme;

/** Sets the look of the window: the base theme, our stylesheet over it, and the face of all text. */
public final class Look {

    private static final List<String> FONTS = List.of("/fonts/NotoSansJP-Regular.ttf", "/fonts/NotoSansJP-Bold.ttf");
    private static final double ANY_SIZE = 12;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    private final String stylesheet =
            Look.class.getResource("/org/fourquadrant/ui/look/look.css").toExternalForm();
    private boolean highContrast;
    private boolean calm;

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

    /**
     * Says how whatever is dressed from now on is seen.
     *
     * @param highContrast whether text and edges stand out more
     * @param calm whether nothing moves that was not asked to
     */
    public void ease(boolean highContrast, boolean calm) {
        this.highContrast = highContrast;
        this.calm = calm;
    }

    /** Whether what a node stands in is to stay calm. */
    public static boolean isCalm(Node node) {
        return isWithin(node, CALM);
    }

    /** How far what is drawn in a node is to stand out from its ground. */
    public static Contrast contrastOf(Node node) {
        return isWithin(node, CONTRAST) ? Contrast.HIGH : Contrast.USUAL;
    }

    /** Does something whenever what a node stands in changes its contrast, as long as it stands there. */
    public static void onContrast(Node node, Runnable action) {
        SimpleObjectProperty<Contrast> now = new SimpleObjectProperty<>(Contrast.USUAL);
        // That the pointer comes and goes is among the states too.
        InvalidationListener changed = states -> now.set(contrastOf(node));
        now.addListener((property, before, after) -> action.run());
        node.sceneProperty().flatMap(Scene::rootProperty).subscribe((before, after) -> {
            if (before != null) {
                before.getPseudoClassStates().removeListener(changed);
            }
            if (after != null) {
                after.getPseudoClassStates().addListener(changed);
                now.set(contrastOf(node));
            }
        });
    }

    private static boolean isWithin(Node node, PseudoClass state) {
        for (Node within = node; within != null; within = within.getParent()) {
            if (within.getPseudoClassStates().contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** Puts our own stylesheet, in the colours of a theme, on a part of a scene. */
    public void dress(Parent root, Theme theme) {
        if (!root.getStylesheets().contains(stylesheet)) {
            root.getStylesheets().add(stylesheet);
            root.getStyleClass().add("themed");
        }
        show(root, theme);
        root.pseudoClassStateChanged(CONTRAST, highContrast);
        root.pseudoClassStateChanged(CALM, calm);
    }

    /**
     * Says to the stylesheets of a node which theme is shown: the one mark by which all of them choose their colours.
     */
    public static void show(Node node, Theme theme) {
        node.pseudoClassStateChanged(DARK, theme == Theme.DARK);
    }

    /** The theme that a node or what it stands in shows. */
    public static Theme shownBy(Node node) {
        return isWithin(node, DARK) ? Theme.DARK : Theme.LIGHT;
    }
}
