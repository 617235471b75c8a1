package org.fourquadrant.chart;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.analysis.scale.AxisTransform;
import org.fourquadrant.model.View;

/** Ticks of both axes with their captions. */
final class TickCaptions {

    TickCaptions(Tools tools) {}

    List<AxisTick> balance(View view, ChartTexts texts, AxisTransform transform, AxisFitter.Ends ends, double length) {
        List<AxisTick> ticks = new ArrayList<>();
        ticks.add(new AxisTick(0, texts.balanceTick(0)));
        for (double v : new double[] {1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5}) {
            ticks.add(new AxisTick(v, texts.balanceTick(v)));
            ticks.add(new AxisTick(-v, texts.balanceTick(-v)));
        }
        return ticks;
    }

    List<AxisTick> share(View view, ChartTexts texts, AxisTransform transform, AxisFitter.Ends ends, double length) {
        List<AxisTick> ticks = new ArrayList<>();
        for (double v : new double[] {0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9}) {
            ticks.add(new AxisTick(v, texts.shareTick(v)));
        }
        return ticks;
    }
}
