package org.fourquadrant.ui.window;

import java.util.List;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Session;

/** A list of countries that unfolds from a button; choosing one opens its dossier. */
final class CountryList {

    /**
     * A line of the list.
     *
     * @param country what it is about
     * @param text what it says
     */
    record Line(CountryCode country, String text) {}

    private CountryList() {}

    static void show(Node button, Session session, List<Line> lines) {
        ContextMenu menu = new ContextMenu();
        menu.setId("country-list");
        for (Line line : lines) {
            MenuItem item = new MenuItem(line.text());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> session.change(view -> view.withSelection(Set.of(line.country()))));
            menu.getItems().add(item);
        }
        menu.show(button, Side.TOP, 0, 0);
    }
}
