package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Premultiplied ARGB pixels, row by row, and what is blended into them. Sprites that reach beyond the edge are cut.
 *
 * @param argb at least width × height pixels
 * @param width pixels of a row
 * @param height rows
 */
record PixelGrid(int[] argb, int width, int height) {

    private static final int RED = 0x00FF0000;
    private static final int GREEN = 0x0000FF00;
    private static final int BLUE = 0x000000FF;
    private static final int ALPHA = 0xFF000000;
    private static final int LANES = 0x00FF00FF;
    private static final int HALF = 0x00800080;
    private static final int OPAQUE = 0xFF;

    /** The same pixels as an image to paint on. */
    BufferedImage image() {
        DirectColorModel model = new DirectColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, RED, GREEN, BLUE, ALPHA, true, DataBuffer.TYPE_INT);
        WritableRaster raster = Raster.createPackedRaster(
                new DataBufferInt(argb, width * height),
                width,
                height,
                width,
                new int[] {RED, GREEN, BLUE, ALPHA},
                new Point(0, 0));
        return new BufferedImage(model, raster, true, null);
    }

    /** Paints the shape of a text in a colour. */
    void blend(TextSprite sprite, int x, int y, Color colour) {
        int left = x + sprite.left();
        int top = y + sprite.top();
        int fromColumn = Math.max(0, -left);
        int toColumn = Math.min(sprite.width(), width - left);
        int toRow = Math.min(sprite.height(), height - top);
        int alpha = colour.getAlpha();
        int redBlue = colour.getRGB() & LANES;
        // A colour is opaque here; how much of it shows is left to the coverage.
        int alphaGreen = colour.getRGB() >>> 8 & 0xFF | OPAQUE << 16;
        byte[] coverage = sprite.coverage();
        for (int row = Math.max(0, -top); row < toRow; row++) {
            int from = row * sprite.width();
            int to = (top + row) * width + left;
            for (int column = fromColumn; column < toColumn; column++) {
                int part = coverage[from + column] & OPAQUE;
                if (part != 0) {
                    part = alpha == OPAQUE ? part : (part * alpha + 127) / OPAQUE;
                    argb[to + column] = mix(redBlue, alphaGreen, argb[to + column], part);
                }
            }
        }
    }

    /** Lays this picture over another of its size. */
    void over(PixelGrid other) {
        for (int i = 0; i < width * height; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha == OPAQUE) {
                other.argb[i] = argb[i];
            } else if (alpha != 0) {
                other.argb[i] = over(argb[i], other.argb[i]);
            }
        }
    }

    /** Paints a prepared mark, as far as it is within some columns. */
    void blend(MarkSprite sprite, int x, int y, int fromColumn, int toColumn) {
        int left = x + sprite.left();
        int top = y + sprite.top();
        if (left < fromColumn || top < 0 || left + sprite.width() > toColumn || top + sprite.height() > height) {
            blendCut(sprite, left, top, fromColumn, toColumn);
            return;
        }
        int[] source = sprite.argb();
        short[] spans = sprite.spans();
        int from = 0;
        int to = top * width + left;
        for (int at = 0; at < spans.length; at += 4) {
            int opaque = spans[at + 1];
            int opaqueEnd = spans[at + 2];
            int end = spans[at + 3];
            for (int column = spans[at]; column < opaque; column++) {
                argb[to + column] = over(source[from + column], argb[to + column]);
            }
            for (int column = opaque; column < opaqueEnd; column++) {
                argb[to + column] = source[from + column];
            }
            for (int column = opaqueEnd; column < end; column++) {
                argb[to + column] = over(source[from + column], argb[to + column]);
            }
            from += sprite.width();
            to += width;
        }
    }

    private void blendCut(MarkSprite sprite, int left, int top, int fromColumn, int toColumn) {
        int end = Math.min(sprite.width(), toColumn - left);
        int toRow = Math.min(sprite.height(), height - top);
        for (int row = Math.max(0, -top); row < toRow; row++) {
            for (int column = Math.max(0, fromColumn - left); column < end; column++) {
                int at = (top + row) * width + left + column;
                argb[at] = over(sprite.argb()[row * sprite.width() + column], argb[at]);
            }
        }
    }

    /** Source over what is under it. Parts are of 256 here, which is as exact where the pixel under it is opaque. */
    static int over(int source, int under) {
        int alpha = source >>> 24;
        int rest = 256 - alpha - (alpha >>> 7);
        int redBlue = (under & LANES) * rest + HALF >>> 8 & LANES;
        int alphaGreen = (under >>> 8 & LANES) * rest + HALF & ~LANES;
        return source + (redBlue | alphaGreen);
    }

    /** A pixel between two: {@code part} of 255 of the first, the rest of the second. */
    static int mix(int first, int second, int part) {
        return mix(first & LANES, first >>> 8 & LANES, second, part);
    }

    private static int mix(int redBlue, int alphaGreen, int under, int part) {
        int rest = OPAQUE - part;
        int low = redBlue * part + (under & LANES) * rest;
        int high = alphaGreen * part + (under >>> 8 & LANES) * rest;
        return divided(low) | divided(high) << 8;
    }

    /** Two products of bytes side by side, each divided by 255 and rounded. */
    private static int divided(int products) {
        int rounded = products + HALF;
        return rounded + (rounded >>> 8 & LANES) >>> 8 & LANES;
    }
}
