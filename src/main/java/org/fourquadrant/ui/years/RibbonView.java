package org.fourquadrant.ui.years;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.RibbonKeyPainter;
import org.fourquadrant.chart.raster.RibbonRaster;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.PixelImage;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.PulseGate;

/** The ribbon, drawn by the painter of the slides in the frame in which the view changes; it scrolls by rows. */
final class RibbonView extends Region {

    /** From row to row, logical pixels. */
    private static final double ROW = 15;

    private static final double EDGE = 12;
    private static final double SCROLL = 14;
    private static final double KEY_AIR = 12;

    /** Below this height the rows need what the words on cells would take, logical pixels. */
    private static final double ROOM_FOR_KEY = 210;

    private final Session session;
    private final Pointed pointed;
    private final YearsViewModel model;
    private final Lettering lettering;
    private final RibbonRaster raster;
    private final PixelImage picture = new PixelImage();
    private final ScrollBar scroll = new ScrollBar();
    private final Rectangle pointedRow = outline("ribbon-row");
    private final Rectangle pointedCell = outline("ribbon-cell");
    private final Rectangle cursor = outline("ribbon-cursor");
    private final PulseGate gate;
    private RibbonLayout layout;
    private int walked;
    private Consumer<Optional<RibbonLayout.RibbonPoint>> hovered = point -> {};

    RibbonView(Session session, Pointed pointed, YearsViewModel model, Lettering lettering) {
        this.session = session;
        this.pointed = pointed;
        this.model = model;
        this.lettering = lettering;
        this.raster = new RibbonRaster(lettering);
        this.gate = new PulseGate(this, this::draw);
        setId("ribbon");
        getStyleClass().add("ribbon");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setUnitIncrement(1);
        scroll.valueProperty().subscribe(value -> gate.request());
        getChildren().addAll(picture.view(), cursor, pointedRow, pointedCell, scroll);
        setOnMouseMoved(this::look);
        setOnMouseExited(event -> point(Optional.empty()));
        setOnMouseClicked(this::choose);
        setOnScroll(this::roll);
        setOnKeyPressed(this::key);
        session.shownProperty().subscribe(now -> gate.request());
        pointed.countryProperty().subscribe(now -> outlinePointed());
        widthProperty().subscribe(now -> gate.request());
        heightProperty().subscribe(now -> gate.request());
        Look.onContrast(this, gate::request);
    }

    private static Rectangle outline(String style) {
        Rectangle outline = new Rectangle();
        outline.getStyleClass().add(style);
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        return outline;
    }

    /** What is laid out now; null before the first drawing and without a ribbon. */
    RibbonLayout layoutNow() {
        return layout;
    }

    /** Whether what the cells mean stands under them, for which a low drawer has no room. */
    boolean hasKey() {
        return getHeight() >= ROOM_FOR_KEY;
    }

    /** How many times it was painted. */
    long draws() {
        return gate.draws();
    }

    private void draw() {
        Optional<Ribbon> ribbon = model.ribbon();
        double width = getWidth() - SCROLL;
        if (width < 60 || getHeight() < 60) {
            return;
        }
        picture.view().setVisible(ribbon.isPresent());
        if (ribbon.isEmpty()) {
            layout = null;
            scroll.setVisible(false);
            return;
        }
        RibbonTexts texts = new RibbonTexts(session.view(), Captions.STANDARD, ribbon.get());
        double inner = width - 2 * EDGE;
        boolean hasKey = hasKey();
        double key = hasKey ? raster.keyLines(texts, inner) * RibbonKeyPainter.LINE + KEY_AIR : 0;
        Box area = new Box(EDGE, 0, inner, getHeight() - key);
        int room = (int) Math.max(1, Math.floor((area.height() - RibbonLayout.HEAD) / ROW));
        fitScroll(ribbon.get().rows().size(), room);
        layout = new RibbonLayout(ribbon.get(), texts, lettering, area, ROW, (int) Math.round(scroll.getValue()));
        // Below the picture it is not seen.
        double keyCentre =
                getHeight() - key + RibbonKeyPainter.LINE + KEY_AIR / 2 - (hasKey ? RibbonKeyPainter.LINE / 2 : 0);
        picture.show(
                width,
                getHeight(),
                outputScale(),
                (argb, pixelWidth, pixelHeight, scale) -> raster.render(
                        layout,
                        Palette.of(session.view().theme(), Look.contrastOf(this)),
                        session.view().selection(),
                        keyCentre,
                        argb,
                        pixelWidth,
                        pixelHeight,
                        scale));
        setAccessibleText(texts.title());
        outlineCursor();
        outlinePointed();
    }

    private void fitScroll(int rows, int room) {
        scroll.setMax(Math.max(0, rows - room));
        scroll.setVisibleAmount(rows <= room ? 1 : scroll.getMax() * room / rows);
        scroll.setBlockIncrement(room - 1);
        scroll.setValue(Math.min(scroll.getValue(), scroll.getMax()));
        scroll.setVisible(rows > room);
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** The year that is shown while a play is on its way to the end. */
    private void outlineCursor() {
        boolean within = model.to() < layout.ribbon().to()
                && model.to() >= layout.ribbon().from();
        cursor.setVisible(within);
        if (within) {
            place(
                    cursor,
                    layout.x(model.to()),
                    layout.top(0),
                    layout.cellWidth(),
                    layout.rows().size() * ROW);
        }
    }

    private void outlinePointed() {
        int index = layout == null ? -1 : indexOf(pointed.country());
        pointedRow.setVisible(index >= 0);
        if (index >= 0) {
            place(pointedRow, layout.left() - 4, layout.top(index), layout.right() - layout.left() + 8, ROW);
        }
    }

    private int indexOf(Optional<CountryCode> country) {
        for (int index = 0; country.isPresent() && index < layout.rows().size(); index++) {
            if (layout.rows().get(index).country().code().equals(country.get())) {
                return index;
            }
        }
        return -1;
    }

    private static void place(Rectangle outline, double x, double y, double width, double height) {
        outline.setX(x);
        outline.setY(y);
        outline.setWidth(width);
        outline.setHeight(height);
    }

    private void look(MouseEvent event) {
        point(layout == null ? Optional.empty() : layout.at(event.getX(), event.getY()));
    }

    private void point(Optional<RibbonLayout.RibbonPoint> point) {
        pointed.set(point.map(at -> at.row().country().code()));
        pointedCell.setVisible(point.filter(at -> at.year().isPresent()).isPresent());
        point.filter(at -> at.year().isPresent()).ifPresent(at -> {
            int index = layout.rows().indexOf(at.row());
            place(pointedCell, layout.x(at.year().getAsInt()), layout.top(index), layout.cellWidth(), ROW);
        });
        hovered.accept(point);
    }

    /** Who is told what is under the pointer, or by the keys. */
    void onHover(Consumer<Optional<RibbonLayout.RibbonPoint>> told) {
        hovered = told;
    }

    private void choose(MouseEvent event) {
        requestFocus();
        Optional.ofNullable(layout)
                .flatMap(now -> now.at(event.getX(), event.getY()))
                .ifPresent(point -> model.select(point.row().country().code(), !event.isShortcutDown()));
    }

    private void roll(ScrollEvent event) {
        double rows = -event.getDeltaY() / ROW;
        scroll.setValue(Math.max(0, Math.min(scroll.getMax(), scroll.getValue() + Math.rint(rows))));
        event.consume();
    }

    /** Up and down walk over the rows, Enter selects the row. */
    private void key(KeyEvent event) {
        if (layout == null || layout.rows().isEmpty()) {
            return;
        }
        int rows = layout.ribbon().rows().size();
        switch (event.getCode()) {
            case UP -> walk(Math.max(0, walked - 1));
            case DOWN -> walk(Math.min(rows - 1, walked + 1));
            case HOME -> walk(0);
            case END -> walk(rows - 1);
            case ENTER -> {
                RibbonRow row = layout.ribbon().rows().get(Math.min(walked, rows - 1));
                model.select(row.country().code(), !event.isShortcutDown());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int row) {
        walked = row;
        int first = (int) Math.round(scroll.getValue());
        int room = Math.max(1, layout.rows().size());
        if (row < first) {
            scroll.setValue(row);
        } else if (row >= first + room) {
            scroll.setValue(Math.min(scroll.getMax(), row - room + 1.0));
        }
        RibbonRow at = layout.ribbon().rows().get(row);
        pointed.set(Optional.of(at.country().code()));
        setAccessibleText(layout.texts().sentence(at));
        hovered.accept(Optional.of(new RibbonLayout.RibbonPoint(at, OptionalInt.empty())));
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(getWidth() - SCROLL, 0, SCROLL, getHeight());
    }
}
