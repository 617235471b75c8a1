package org.fourquadrant.ui.years;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.stage.Window;
import org.fourquadrant.chart.layout.MovePanelsLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.raster.MovePanelsRaster;
import org.fourquadrant.chart.words.MovePanelTexts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.facts.years.MovePanel;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.PixelImage;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.PulseGate;

/** The panels of who moved, drawn by the painter of the slides in the frame in which the view changes. */
final class PanelsView extends Region {

    private static final double EDGE = 12;
    private static final double LEAST = 60;

    /** Panels narrower than this stand in two rows, logical pixels. */
    private static final double LEAST_WIDTH = 210;

    private final Session session;
    private final Pointed pointed;
    private final YearsViewModel model;
    private final Lettering lettering;
    private final MovePanelsRaster raster;
    private final PixelImage picture = new PixelImage();
    private final Line pointedArrow = new Line();
    private final PulseGate gate;
    private MovePanelsLayout layout;
    private int walked = -1;
    private Consumer<Optional<String>> hovered = sentence -> {};

    PanelsView(Session session, Pointed pointed, YearsViewModel model, Lettering lettering) {
        this.session = session;
        this.pointed = pointed;
        this.model = model;
        this.lettering = lettering;
        this.raster = new MovePanelsRaster(lettering);
        this.gate = new PulseGate(this, this::draw);
        setId("move-panels");
        getStyleClass().add("ribbon");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pointedArrow.getStyleClass().add("panel-arrow");
        pointedArrow.setManaged(false);
        pointedArrow.setMouseTransparent(true);
        pointedArrow.setVisible(false);
        getChildren().addAll(picture.view(), pointedArrow);
        setOnMouseMoved(event -> point(under(event)));
        setOnMouseExited(event -> point(Optional.empty()));
        setOnMouseClicked(this::choose);
        setOnKeyPressed(this::key);
        session.shownProperty().subscribe(now -> gate.request());
        pointed.countryProperty().subscribe(now -> outlinePointed());
        widthProperty().subscribe(now -> gate.request());
        heightProperty().subscribe(now -> gate.request());
        Look.onContrast(this, gate::request);
        visibleProperty().subscribe(now -> gate.request());
    }

    /** What is laid out now; null before the first drawing and where nobody has a place at both ends. */
    MovePanelsLayout layoutNow() {
        return layout;
    }

    /** Who is told what is under the pointer, or walked to by keys, in a sentence. */
    void onHover(Consumer<Optional<String>> told) {
        hovered = told;
    }

    private void draw() {
        if (!isVisible() || getWidth() < LEAST || getHeight() < LEAST) {
            return;
        }
        List<MovePanel> panels = session.facts().years().panels();
        layout = panels.isEmpty() ? null : layout(panels);
        picture.view().setVisible(layout != null);
        if (layout != null) {
            picture.show(
                    getWidth(),
                    getHeight(),
                    outputScale(),
                    (argb, pixelWidth, pixelHeight, scale) -> raster.render(
                            layout,
                            Palette.of(session.view().theme(), Look.contrastOf(this)),
                            session.view().selection(),
                            argb,
                            pixelWidth,
                            pixelHeight,
                            scale));
            setAccessibleText(layout.texts().note());
        }
        outlinePointed();
    }

    private MovePanelsLayout layout(List<MovePanel> panels) {
        Box area = new Box(EDGE, 0, getWidth() - 2 * EDGE, getHeight() - EDGE / 2);
        int columns = area.width() / panels.size() >= LEAST_WIDTH ? panels.size() : (panels.size() + 1) / 2;
        return new MovePanelsLayout(
                session.facts(), panels, new MovePanelTexts(session.view()), lettering, area, columns);
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private Optional<MovePanelsLayout.MoveArrow> under(MouseEvent event) {
        return Optional.ofNullable(layout).flatMap(now -> now.at(event.getX(), event.getY()));
    }

    private void point(Optional<MovePanelsLayout.MoveArrow> arrow) {
        pointed.set(arrow.map(one -> one.move().country().code()));
        hovered.accept(arrow.map(one -> layout.texts().sentence(one.move())));
    }

    private void outlinePointed() {
        Optional<CountryCode> country = pointed.country();
        Optional<Segment> arrow = Optional.ofNullable(layout)
                .filter(now -> country.isPresent())
                .flatMap(now -> now.arrows().stream()
                        .filter(one -> one.move().country().code().equals(country.get()))
                        .map(MovePanelsLayout.MoveArrow::arrow)
                        .findFirst());
        pointedArrow.setVisible(arrow.isPresent());
        arrow.ifPresent(at -> {
            pointedArrow.setStartX(at.x1());
            pointedArrow.setStartY(at.y1());
            pointedArrow.setEndX(at.x2());
            pointedArrow.setEndY(at.y2());
        });
    }

    private void choose(MouseEvent event) {
        requestFocus();
        under(event).ifPresent(one -> model.select(one.move().country().code(), !event.isShortcutDown()));
    }

    /** Left and right walk from arrow to arrow, Enter selects. */
    private void key(KeyEvent event) {
        List<MovePanelsLayout.MoveArrow> arrows = layout == null ? List.of() : layout.arrows();
        if (arrows.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> walk(arrows, Math.min(arrows.size() - 1, walked + 1));
            case LEFT, UP -> walk(arrows, Math.max(0, walked - 1));
            case HOME -> walk(arrows, 0);
            case END -> walk(arrows, arrows.size() - 1);
            case ENTER -> {
                CountryCode code = arrows.get(Math.max(0, Math.min(walked, arrows.size() - 1)))
                        .move()
                        .country()
                        .code();
                model.select(code, !event.isShortcutDown());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(List<MovePanelsLayout.MoveArrow> arrows, int to) {
        walked = to;
        point(Optional.of(arrows.get(to)));
        setAccessibleText(layout.texts().sentence(arrows.get(to).move()));
    }
}
