package org.fourquadrant.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.analysis.Plottable;
import org.fourquadrant.model.View;

/** Finds a place for the label of every mark. */
final class LabelPlanner {

    private final Tools tools;

    LabelPlanner(Tools tools) {
        this.tools = tools;
    }

    LabelPlan plan(
            View view,
            SceneGround ground,
            ChartLayout layout,
            ChartTexts texts,
            List<CornerTitle> corners,
            ChartScene previous) {
        Font font = tools.fonts().regular(TypeScale.LABEL);
        List<MarkLabel> placed = new ArrayList<>();
        for (int i = 0; i < ground.field().size(); i++) {
            Plottable one = ground.field().country(i);
            String text = texts.label(one.country(), one.share());
            double width = tools.measurer().width(font, text);
            placed.add(new MarkLabel(
                    one.country().code(),
                    text,
                    new LabelBox(
                            one.country().code(),
                            ground.field().x(i) + 7,
                            ground.field().y(i) - 7,
                            width,
                            14),
                    Optional.empty()));
        }
        return new LabelPlan(placed, List.of());
    }
}
