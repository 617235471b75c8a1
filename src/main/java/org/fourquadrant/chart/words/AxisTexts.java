package org.fourquadrant.chart.words;

import org.fourquadrant.model.view.AxisScale;

/** What the axes measure and the captions of their ticks. */
public final class AxisTexts {

    private final Wording wording;

    AxisTexts(Wording wording) {
        this.wording = wording;
    }

    /** What the axis to the right measures, and its scale. */
    public String share() {
        return wording.view().axes().share() instanceof AxisScale.SquareRoot
                ? wording.texts().get("axis.share.square_root")
                : wording.texts().get("axis.share.linear");
    }

    /** What the upward axis measures, and its scale. */
    public String balance() {
        AxisScale scale = wording.view().axes().balance();
        if (scale instanceof AxisScale.SignedLog signedLog) {
            return wording.texts()
                    .format("axis.balance.signed_log", wording.figures().money(signedLog.constant() * 1e6));
        }
        return scale instanceof AxisScale.Rank ? wording.texts().get("axis.balance.rank") : balanceWithoutScale();
    }

    /** What the upward axis measures, without its scale. */
    public String balanceWithoutScale() {
        return wording.texts().get("axis.balance.linear");
    }

    /** A share, per cent of GDP, at its tick. */
    public String shareTick(double share) {
        return wording.figures().threshold(share);
    }

    /** A balance at its tick. */
    public String balanceTick(double millionUsd) {
        return wording.figures().balance(millionUsd);
    }
}
