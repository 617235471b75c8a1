package org.fourquadrant.chart.axis;

import java.awt.Font;
import java.util.List;
import java.util.function.DoubleFunction;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.AxisTexts;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisWindow;
import org.fourquadrant.facts.scale.LabelClearance;
import org.fourquadrant.facts.scale.TickPlan;

/** Ticks of both axes with their captions, as many as have room. */
public final class TickCaptions {

    private static final double GAP_BETWEEN_CAPTIONS = 26;

    private final Fonts tools;

    public TickCaptions(Fonts tools) {
        this.tools = tools;
    }

    /** Ticks of the upward axis. */
    public List<AxisTick> balance(AxisTexts texts, AxisTransform transform, AxisFitter.Ends ends, double length) {
        return captioned(
                new AxisWindow(transform, ends.min(), ends.max(), length),
                LabelClearance.stacked(TypeScale.SMALL),
                texts::upwardTick);
    }

    /** Ticks of the axis to the right. */
    public List<AxisTick> share(AxisTexts texts, AxisTransform transform, AxisFitter.Ends ends, double length) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        LabelClearance clearance = LabelClearance.sideBySide(
                value -> tools.measurer().width(font, texts.shareTick(value)), GAP_BETWEEN_CAPTIONS);
        return captioned(new AxisWindow(transform, ends.min(), ends.max(), length), clearance, texts::shareTick);
    }

    private static List<AxisTick> captioned(
            AxisWindow window, LabelClearance clearance, DoubleFunction<String> caption) {
        return TickPlan.of(window, clearance).stream()
                .map(tick -> new AxisTick(tick.value(), tick.labelled() ? caption.apply(tick.value()) : ""))
                .toList();
    }
}
