package org.fourquadrant.chart.words;

import java.util.List;
import org.fourquadrant.model.view.AxisScale;
import org.fourquadrant.model.view.Upward;

/** Texts of the axes: what they measure and the captions of their ticks. */
public final class AxisTexts {

    private final ViewWords wording;

    AxisTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** What the axis to the right measures, and its scale. */
    public String share() {
        return wording.view().axes().share() instanceof AxisScale.SquareRoot
                ? wording.texts().get("axis.share.square_root")
                : wording.texts().get("axis.share.linear");
    }

    /**
     * What the upward axis measures, and its scale, as one line and then as ever shorter ones: the scale apart, only
     * where it is near-linear, and nothing of it.
     */
    public List<List<String>> balance() {
        boolean ofRates = ofRates();
        String name = ofRates ? "axis.formula" : "axis.balance";
        String measure = wording.texts().get(ofRates ? "axis.formula" : "indicator.goods_balance");
        AxisScale scale = wording.view().axes().upwardScale();
        if (scale instanceof AxisScale.SignedLog signedLog) {
            String within = ofRates
                    ? wording.figures().rate(signedLog.constant())
                    : wording.figures().money(signedLog.constant() * 1e6);
            return List.of(
                    List.of(wording.texts().format(name + ".signed_log", within)),
                    List.of(measure, wording.texts().format("axis.scale.signed_log", within)),
                    List.of(measure, wording.texts().format("axis.scale.near_linear", within)),
                    List.of(measure));
        }
        return scale instanceof AxisScale.Rank
                ? List.of(
                        List.of(wording.texts().get(name + ".rank")),
                        List.of(measure, wording.texts().get("axis.scale.rank")),
                        List.of(measure))
                : List.of(List.of(measure));
    }

    /** A share, per cent of GDP, at its tick. */
    public String shareTick(double share) {
        return wording.figures().shareTick(share);
    }

    /** A balance, million US dollars, or a rate, per cent, at its tick. */
    public String upwardTick(double value) {
        return ofRates()
                ? wording.figures().signedRate(value)
                : wording.figures().balanceTick(value);
    }

    private boolean ofRates() {
        return wording.view().axes().upward() == Upward.FORMULA;
    }
}
