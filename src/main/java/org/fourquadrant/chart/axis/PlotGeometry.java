package org.fourquadrant.chart.axis;

import java.awt.geom.Rectangle2D;
import org.fourquadrant.model.country.Quadrant;

/** The data area of a laid-out chart in logical pixels, and values to pixels and back. */
public final class PlotGeometry {

    private final AxisMapping share;
    private final AxisMapping balance;

    /** The area between two axes. */
    public PlotGeometry(AxisMapping share, AxisMapping balance) {
        this.share = share;
        this.balance = balance;
    }

    /** Whether another puts every value on the same pixel. */
    public boolean isLike(PlotGeometry other) {
        return share.isLike(other.share) && balance.isLike(other.balance);
    }

    /** Left edge, logical pixels. */
    public double x() {
        return share.startPixel();
    }

    /** Upper edge, logical pixels. */
    public double y() {
        return balance.endPixel();
    }

    /** Logical pixels. */
    public double width() {
        return share.endPixel() - share.startPixel();
    }

    /** Logical pixels. */
    public double height() {
        return balance.startPixel() - balance.endPixel();
    }

    /** Whether a point lies within the data area. */
    public boolean contains(double x, double y) {
        return x >= x() && x <= x() + width() && y >= y() && y <= y() + height();
    }

    /** Whether a share lies within the data area. */
    public boolean shows(double share) {
        double x = xOfShare(share);
        return x >= x() - 0.5 && x <= x() + width() + 0.5;
    }

    /** Pixel of a defence spending share, per cent of GDP. */
    public double xOfShare(double share) {
        return this.share.toPixel(share);
    }

    /** Defence spending share at a pixel, per cent of GDP. */
    public double shareAt(double x) {
        return share.toValue(x);
    }

    /** Pixel of a goods-trade balance, million US dollars. */
    public double yOfBalance(double balance) {
        return this.balance.toPixel(balance);
    }

    /** Goods-trade balance at a pixel, million US dollars. */
    public double balanceAt(double y) {
        return balance.toValue(y);
    }

    /** The nearest pixel within the data area. */
    public double clampX(double x) {
        return Math.max(x(), Math.min(x() + width(), x));
    }

    /** The nearest pixel within the data area. */
    public double clampY(double y) {
        return Math.max(y(), Math.min(y() + height(), y));
    }

    /** The part of the data area that belongs to a quadrant, with the line at a pixel of the area. */
    public Rectangle2D areaOf(Quadrant quadrant, double lineX) {
        double zero = clampY(yOfBalance(0));
        double left = quadrant.meetsThreshold() ? lineX : x();
        double right = quadrant.meetsThreshold() ? x() + width() : lineX;
        double top = quadrant.isSurplus() ? y() : zero;
        double bottom = quadrant.isSurplus() ? zero : y() + height();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /** The axis to the right: defence spending, per cent of GDP. */
    public AxisMapping shareAxis() {
        return share;
    }

    /** The upward axis: goods-trade balance, million US dollars. */
    public AxisMapping balanceAxis() {
        return balance;
    }
}
