package org.fourquadrant.chart.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.TrailPath;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Trail;

/** The years at the ways of countries, over the marks: at both ends and where a quadrant changes. */
final class TrailYearLayer implements Layer {

    private static final double OUTLINE = 1.4;

    private final Fonts tools;

    TrailYearLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        List<TrailPath> trails = scene.trails();
        if (!trails.isEmpty()
                && trails.stream().mapToInt(trail -> trail.points().size()).sum() <= TrailLayer.MANY) {
            paintYears(graphics, scene, trails);
        }
    }

    private void paintYears(Graphics2D graphics, LaidOutChart scene, List<TrailPath> trails) {
        List<Box> taken = new ArrayList<>();
        scene.labels().forEach(label -> taken.add(label.box()));
        trails.forEach(trail -> scene.markOf(trail.trail().country().code())
                .ifPresent(mark -> taken.add(new Box(
                        mark.x() - mark.radius(), mark.y() - mark.radius(), 2 * mark.radius(), 2 * mark.radius()))));
        Font font = tools.fonts().bold(TypeScale.SMALL);
        TextOutline outline = new TextOutline(scene.palette().ground(), OUTLINE);
        for (TrailPath trail : trails) {
            if (trail.trail().kind() == Trail.Kind.YEARLY) {
                ChartPart.begin(
                        graphics,
                        ChartPart.Kind.TRAIL_YEAR,
                        trail.trail().country().code());
                graphics.setColor(scene.palette().ink());
                for (TrailPath.TrailYear year : trail.years(tools, scene.plot(), taken)) {
                    TextPainter.outlined(
                            graphics,
                            tools,
                            font,
                            year.text(),
                            year.box().centreX(),
                            year.box().centreY(),
                            TextAlign.CENTRE,
                            outline);
                }
            }
        }
    }
}
