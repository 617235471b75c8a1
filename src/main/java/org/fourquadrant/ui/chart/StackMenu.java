package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Session;

/** The countries whose marks lie on one spot, to choose from. */
final class StackMenu implements ClickActions.StackChoice {

    private final Session session;
    private final Node chart;
    private final Selecting selecting;
    private final ContextMenu menu = new ContextMenu();

    StackMenu(Session session, Node chart) {
        this.session = session;
        this.chart = chart;
        this.selecting = new Selecting(session);
        menu.setId("stack-menu");
    }

    @Override
    public void offer(List<CountryCode> countries, MouseEvent event) {
        boolean too = event.isShortcutDown();
        menu.getItems()
                .setAll(countries.stream().map(country -> item(country, too)).toList());
        menu.show(chart, event.getScreenX(), event.getScreenY());
    }

    private MenuItem item(CountryCode country, boolean too) {
        MenuItem item = new MenuItem(
                session.workspace().countries().nameOf(country, session.view().language()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            if (too) {
                selecting.toggle(country);
            } else {
                selecting.only(List.of(country));
            }
        });
        return item;
    }
}
