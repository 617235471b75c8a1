package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The large parts of a window, among which a key goes: Tab has a hundred stops in a long dossier. */
final class WindowRegions {

    private final Scene scene;
    private final List<Node> regions;

    /** @param regions in the order in which one goes through them */
    WindowRegions(Scene scene, List<Node> regions) {
        this.scene = scene;
        this.regions = regions;
    }

    /**
     * Puts the focus on the first thing in another part.
     *
     * @param step 1 for the next part, −1 for the one before
     */
    void go(int step) {
        List<Node> shown = regions.stream()
                .filter(WindowRegions::isSeen)
                .filter(region -> first(region).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        int at = 0;
        while (at < shown.size() && !holds(shown.get(at), scene.getFocusOwner())) {
            at++;
        }
        int from = at < shown.size() ? at : (step > 0 ? -1 : 0);
        first(shown.get(Math.floorMod(from + step, shown.size()))).ifPresent(Node::requestFocus);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private static boolean holds(Node region, Node node) {
        return node != null && (node == region || holds(region, node.getParent()));
    }

    /** The first stop of Tab in a part; none where nothing of it is seen. */
    private Optional<Node> first(Node node) {
        if (node.getScene() != scene || !node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        return parent.getChildrenUnmodifiable().stream()
                .map(this::first)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
