package org.fourquadrant.export;

import java.util.Locale;

/**
 * Size of a picture.
 *
 * @param width pixels
 * @param height pixels
 */
public record PixelSize(int width, int height) {

    /** Full HD, the size of a slide on most projectors. */
    public static final PixelSize FULL_HD = new PixelSize(1920, 1080);

    /** The shortest side that still holds a chart. */
    public static final int LEAST = 320;

    /** The longest side, which bounds the memory that a picture takes. */
    public static final int MOST = 16_000;

    /** @throws IllegalArgumentException if a side is out of bounds */
    public PixelSize {
        if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
            throw new IllegalArgumentException(
                    "A side of a picture has " + LEAST + " to " + MOST + " pixels: " + width + "x" + height);
        }
    }

    /**
     * Reads {@code 1920x1080}.
     *
     * @throws IllegalArgumentException if the text is no size or a side is out of bounds
     */
    public static PixelSize parse(String text) {
        String[] sides = text.trim().toLowerCase(Locale.ROOT).split("[x×]");
        if (sides.length != 2) {
            throw new IllegalArgumentException("Not a size such as 1920x1080: " + text);
        }
        try {
            return new PixelSize(Integer.parseInt(sides[0].trim()), Integer.parseInt(sides[1].trim()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not a size such as 1920x1080: " + text, e);
        }
    }

    /**
     * Pixels per logical pixel: text takes the same part of a slide whatever its resolution, as on a chart of 1280 by
     * 720 logical pixels.
     */
    double scale() {
        return Math.min(width / 1280.0, height / 720.0);
    }
}
