package org.fourquadrant.ui.chart;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.text.Figures;
import org.fourquadrant.ui.shared.PinShape;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The pin beside the line's pill: it keeps the place that the line is compared with, or lets it go. */
final class LinePin extends ToggleButton {

    private final Session session;
    private final LiveTexts words;

    LinePin(Session session, ObservableValue<LaidOutChart> chart, LiveTexts words) {
        this.session = session;
        this.words = words;
        setId("threshold-pin");
        getStyleClass().setAll("line-pin");
        setManaged(false);
        setGraphic(PinShape.make());
        setTooltip(new Tooltip());
        setOnAction(event -> toggle());
        chart.addListener((property, before, after) -> follow(after));
        session.languageProperty().subscribe(language -> write());
        session.shownProperty().addListener((property, before, after) -> write());
    }

    private Thresholds thresholds() {
        return session.view().thresholds();
    }

    private void toggle() {
        session.change(view -> view.withThresholds(view.thresholds()
                .withPinned(
                        view.thresholds().pinned().isPresent()
                                ? Optional.empty()
                                : Optional.of(view.thresholds().main()))));
    }

    private void write() {
        Optional<Double> pinned = thresholds().pinned();
        setSelected(pinned.isPresent());
        Figures figures = new Figures(session.view().language());
        String help = pinned.map(share -> words.now().format("pin.release", figures.threshold(share)))
                .orElseGet(() -> words.now()
                        .format("pin.set", figures.threshold(thresholds().main())));
        if (!help.equals(getTooltip().getText())) {
            getTooltip().setText(help);
            setAccessibleText(help);
        }
    }

    private void follow(LaidOutChart now) {
        PlotGeometry plot = now.plot();
        double x = plot.xOfShare(now.view().thresholds().main());
        setVisible(x >= plot.x() - 1 && x <= plot.x() + plot.width() + 1);
        Box place = PartPlaces.pin(x, now.size().width(), plot.y());
        resizeRelocate(place.x(), place.y(), place.width(), place.height());
    }
}
