package org.fourquadrant.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;

/** The program's icon and the small pictures on buttons, whose shapes stand in the stylesheet. */
public final class Icons {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private Icons() {}

    /** A picture for a button, drawn by the style class {@code icon-<name>}. */
    public static Node of(String name) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** The program's icon in all sizes that are there. */
    public static List<Image> ofProgram() {
        return SIZES.stream().flatMap(Icons::programIcon).toList();
    }

    private static Stream<Image> programIcon(int size) {
        try (InputStream file = Icons.class.getResourceAsStream("/icons/four-quadrant-" + size + ".png")) {
            return file == null ? Stream.empty() : Stream.of(new Image(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
