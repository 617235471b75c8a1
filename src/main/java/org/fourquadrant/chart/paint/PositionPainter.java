package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPart.Kind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;

/** Draws where one country stands among all: a chart made small, the others as dots, this one large and with its name. */
public final class PositionPainter {

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke LINE = new BasicStroke(1.6f);
    private static final double DOT = 2.1;
    private static final int CORNERS = 6;
    private static final double MARK = 6;
    private static final double GAP = 5;
    private static final int OTHERS_ALPHA = 130;

    /** Of what lies under the name, so that no dot strikes it through. */
    private static final int VEIL_ALPHA = 200;

    private final Lettering lettering;
    private final LaidOutChart scene;
    private final Rectangle2D area;
    private final Lettering.Style text;
    private final AffineTransform placed;

    /**
     * A small chart.
     *
     * @param scene the chart that it is made of
     * @param area where to draw, logical pixels
     * @param textSize logical pixels
     */
    public PositionPainter(Lettering lettering, LaidOutChart scene, Rectangle2D area, double textSize) {
        this.lettering = lettering;
        this.scene = scene;
        this.text = new Lettering.Style(Lettering.Weight.BOLD, textSize);
        double caption = 1.4 * textSize;
        this.area =
                new Rectangle2D.Double(area.getX(), area.getY() + caption, area.getWidth(), area.getHeight() - caption);
        PlotGeometry plot = scene.plot();
        this.placed = AffineTransform.getTranslateInstance(this.area.getX(), this.area.getY());
        placed.scale(this.area.getWidth() / plot.width(), this.area.getHeight() / plot.height());
        placed.translate(-plot.x(), -plot.y());
    }

    /** Paints the ground, everybody, and whoever it is about where that one has a mark. */
    public void paint(Graphics2D graphics, Palette palette, CountryCode country, String name) {
        paintGround(graphics, palette);
        paintOthers(graphics, palette);
        scene.field().indexOf(country).stream()
                .filter(scene.field()::isWithin)
                .forEach(mark -> paintCountry(graphics, palette, mark, name));
    }

    private void paintGround(Graphics2D graphics, Palette palette) {
        PlotGeometry plot = scene.plot();
        ChartPart.begin(graphics, Kind.POSITION, "ground");
        for (Quadrant quadrant : Quadrant.values()) {
            graphics.setColor(palette.tint(quadrant));
            graphics.fill(placed.createTransformedShape(plot.areaOf(quadrant, plot.clampX(scene.lineX())))
                    .getBounds2D());
        }
        ChartPart.begin(graphics, Kind.POSITION, "zero");
        graphics.setColor(palette.axis());
        graphics.setStroke(THIN);
        double zero = at(plot.x(), plot.clampY(plot.yOfBalance(0))).getY();
        graphics.draw(new Line2D.Double(area.getX(), zero, area.getMaxX(), zero));
        double threshold = scene.view().thresholds().main();
        if (plot.shows(threshold)) {
            paintLine(graphics, palette, at(plot.xOfShare(threshold), plot.y()).getX(), threshold);
        }
        for (Quadrant quadrant : Quadrant.values()) {
            paintNumeral(graphics, palette, quadrant);
        }
    }

    private void paintLine(Graphics2D graphics, Palette palette, double x, double threshold) {
        ChartPart.begin(graphics, Kind.POSITION, "line");
        graphics.setColor(palette.accent());
        graphics.setStroke(LINE);
        graphics.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
        String caption = new Figures(scene.view().language()).threshold(threshold);
        double half = lettering.width(caption, text) / 2;
        double centre = Math.max(area.getX() + half, Math.min(area.getMaxX() - half, x));
        lettering.paint(graphics, caption, text, TextAlign.CENTRE, centre, area.getY() - 0.7 * text.size());
    }

    private void paintNumeral(Graphics2D graphics, Palette palette, Quadrant quadrant) {
        ChartPart.begin(graphics, Kind.POSITION, quadrant.name());
        graphics.setColor(palette.title(quadrant));
        boolean isRight = quadrant.meetsThreshold();
        double y = quadrant.isSurplus() ? area.getY() + 0.8 * text.size() : area.getMaxY() - 0.8 * text.size();
        lettering.paint(
                graphics,
                new PlaceText(scene.view().language()).number(quadrant),
                text,
                isRight ? TextAlign.RIGHT : TextAlign.LEFT,
                isRight ? area.getMaxX() - GAP : area.getX() + GAP,
                y);
    }

    /** All of one colour are one shape: a hundred small ones would only make the file slow. */
    private void paintOthers(Graphics2D graphics, Palette palette) {
        MarkField field = scene.field();
        for (Quadrant quadrant : Quadrant.values()) {
            Path2D dots = new Path2D.Double();
            for (int mark = 0; mark < field.size(); mark++) {
                if (field.isWithin(mark) && scene.quadrant(mark) == quadrant) {
                    Point2D place = at(field.x(mark), field.y(mark));
                    appendDot(dots, place);
                }
            }
            ChartPart.begin(graphics, Kind.POSITION, "others-" + quadrant);
            graphics.setColor(Palette.withAlpha(palette.mark(quadrant), OTHERS_ALPHA));
            graphics.fill(dots);
        }
    }

    /** Six corners instead of curves, which nobody sees in so small a dot and a file is written faster with. */
    private static void appendDot(Path2D dots, Point2D centre) {
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            double x = centre.getX() + DOT * Math.cos(angle);
            double y = centre.getY() + DOT * Math.sin(angle);
            if (corner == 0) {
                dots.moveTo(x, y);
            } else {
                dots.lineTo(x, y);
            }
        }
        dots.closePath();
    }

    private void paintCountry(Graphics2D graphics, Palette palette, int mark, String name) {
        Point2D place = at(scene.field().x(mark), scene.field().y(mark));
        Color colour = scene.isDecided(mark) ? palette.mark(scene.quadrant(mark)) : palette.axis();
        Rectangle2D box = nameBox(place, name);
        ChartPart.begin(graphics, Kind.POSITION, "country");
        graphics.setColor(Palette.withAlpha(palette.ground(), VEIL_ALPHA));
        graphics.fill(box);
        graphics.setColor(colour);
        graphics.fill(disc(place, MARK));
        graphics.setColor(palette.ink());
        graphics.setStroke(LINE);
        graphics.draw(disc(place, MARK));
        ChartPart.begin(graphics, Kind.POSITION, "name");
        graphics.setColor(palette.ink());
        lettering.paint(graphics, name, text, TextAlign.LEFT, box.getX(), box.getCenterY());
    }

    /** Beside the mark, over or under it: where it is within the chart and over no numeral. */
    private Rectangle2D nameBox(Point2D place, String name) {
        double width = lettering.width(name, text);
        double height = 1.2 * text.size();
        double away = MARK + GAP;
        double middle = Math.max(area.getX(), Math.min(area.getMaxX() - width, place.getX() - width / 2));
        List<Rectangle2D> boxes = List.of(
                new Rectangle2D.Double(place.getX() + away, place.getY() - height / 2, width, height),
                new Rectangle2D.Double(place.getX() - away - width, place.getY() - height / 2, width, height),
                new Rectangle2D.Double(middle, place.getY() - away - height, width, height),
                new Rectangle2D.Double(middle, place.getY() + away, width, height));
        double edge = 1.8 * text.size();
        return boxes.stream()
                .filter(area::contains)
                .filter(box -> box.getMinY() > area.getY() + edge && box.getMaxY() < area.getMaxY() - edge
                        || box.getMinX() > area.getX() + edge && box.getMaxX() < area.getMaxX() - edge)
                .findFirst()
                .orElse(boxes.get(2));
    }

    private Point2D at(double x, double y) {
        return placed.transform(new Point2D.Double(x, y), null);
    }

    private static Ellipse2D disc(Point2D centre, double radius) {
        return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    }
}
