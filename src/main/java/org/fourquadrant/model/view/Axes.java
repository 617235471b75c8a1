package org.fourquadrant.model.view;

import java.util.Objects;
import java.util.Optional;

/**
 * The two axes and what part of them is shown.
 *
 * @param share scale of the defence spending share
 * @param balance scale of the goods-trade balance
 * @param zoom the part shown; empty fits everything
 * @param upward what the upward axis measures
 */
public record Axes(AxisScale share, AxisScale balance, Optional<Viewport> zoom, Upward upward) {

    /** The default constant of the signed-log scale: one billion US dollars, in millions. */
    public static final double ONE_BILLION = 1_000;

    /** The constant of the signed-log scale of rates, per cent. */
    private static final double TEN_PER_CENT = 10;

    public Axes {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(zoom, "zoom");
        Objects.requireNonNull(upward, "upward");
    }

    /** Square-root share, signed-log balance with c = $1bn, everything shown. */
    public static Axes initial() {
        return new Axes(
                new AxisScale.SquareRoot(), new AxisScale.SignedLog(ONE_BILLION), Optional.empty(), Upward.BALANCE);
    }

    public Axes withShare(AxisScale scale) {
        return new Axes(scale, balance, zoom, upward);
    }

    public Axes withBalance(AxisScale scale) {
        return new Axes(share, scale, zoom, upward);
    }

    public Axes withZoom(Optional<Viewport> part) {
        return new Axes(share, balance, part, upward);
    }

    /** Another measure upwards; all of it is shown, since a part of one is no part of another. */
    public Axes withUpward(Upward measure) {
        return measure == upward ? this : new Axes(share, balance, Optional.empty(), measure);
    }

    /** The scale of what is measured upwards: that of balances, whose constant is one of per cent for rates. */
    public AxisScale upwardScale() {
        return upward == Upward.FORMULA && balance instanceof AxisScale.SignedLog
                ? new AxisScale.SignedLog(TEN_PER_CENT)
                : balance;
    }
}
