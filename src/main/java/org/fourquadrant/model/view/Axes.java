package org.fourquadrant.model.view;

import java.util.Objects;
import java.util.Optional;

/**
 * The two axes and what part of them is shown.
 *
 * @param share scale of the defence spending share
 * @param balance scale of the goods-trade balance
 * @param zoom the part shown; empty fits everything
 */
public record Axes(AxisScale share, AxisScale balance, Optional<Viewport> zoom) {

    /** The default constant of the signed-log scale: one billion US dollars, in millions. */
    public static final double ONE_BILLION = 1_000;

    public Axes {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(zoom, "zoom");
    }

    /** Square-root share, signed-log balance with c = $1bn, everything shown. */
    public static Axes initial() {
        return new Axes(new AxisScale.SquareRoot(), new AxisScale.SignedLog(ONE_BILLION), Optional.empty());
    }

    public Axes withShare(AxisScale scale) {
        return new Axes(scale, balance, zoom);
    }

    public Axes withBalance(AxisScale scale) {
        return new Axes(share, scale, zoom);
    }

    public Axes withZoom(Optional<Viewport> part) {
        return new Axes(share, balance, part);
    }
}
