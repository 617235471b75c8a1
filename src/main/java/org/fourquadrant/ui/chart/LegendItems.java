package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.scene.LegendPlace;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** The entries of the legend for the keyboard and for screen readers; nothing is seen of them but the focus. */
final class LegendItems extends Pane {

    private final Session session;
    private final Words words;

    LegendItems(Session session, ObservableValue<ChartScene> scene, Words words) {
        this.session = session;
        this.words = words;
        setId("legend");
        setManaged(false);
        setPickOnBounds(false);
        scene.addListener((property, before, after) -> follow(after));
    }

    private void follow(ChartScene now) {
        List<LegendPlace> entries = now.legendEntries();
        // Nodes stay, so that the focus does when an entry is pressed.
        while (getChildren().size() < entries.size()) {
            getChildren().add(new LegendItem(this::press));
        }
        getChildren().remove(entries.size(), getChildren().size());
        for (int i = 0; i < entries.size(); i++) {
            LegendPlace entry = entries.get(i);
            ((LegendItem) getChildren().get(i)).standFor(entry, sentence(entry));
        }
    }

    private void press(LegendPlace entry) {
        session.change(view -> view.withMarks(
                view.marks().withFilter(entry.toggled(view.marks().filter()))));
    }

    private String sentence(LegendPlace entry) {
        String count =
                new Figures(session.view().language()).count(entry.countries().size());
        return words.now().format(entry.isShown() ? "legend.shown" : "legend.hidden", entry.caption(), count);
    }
}
