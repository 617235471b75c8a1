package org.fourquadrant.export;

import java.util.Objects;
import org.fourquadrant.export.page.PageSize;

/**
 * Size of a slide in pixels and on paper.
 *
 * @param pixels size of the picture
 * @param dpi pixels per inch, {@link #LEAST_DPI} to {@link #MOST_DPI}
 */
public record SlideSize(PixelSize pixels, int dpi) {

    public static final int LEAST_DPI = 36;
    public static final int MOST_DPI = 2_400;

    /** Logical pixels to an inch: a slide of 1280 by 720 of them is PowerPoint's 13.33 by 7.5 inches. */
    private static final double LOGICAL_DPI = 96;

    private static final double POINTS_PER_INCH = 72;

    /** @throws IllegalArgumentException if the resolution is out of bounds */
    public SlideSize {
        Objects.requireNonNull(pixels, "pixels");
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new IllegalArgumentException(
                    "A picture has " + LEAST_DPI + " to " + MOST_DPI + " pixels per inch, not " + dpi);
        }
    }

    /** Pixels at the resolution at which the slide is as large as PowerPoint's. */
    public static SlideSize of(PixelSize pixels) {
        int dpi = (int) Math.round(LOGICAL_DPI * pixels.scale());
        return new SlideSize(pixels, Math.max(LEAST_DPI, Math.min(MOST_DPI, dpi)));
    }

    /** A size on paper, at twice as many pixels as it has points. */
    static SlideSize of(PageSize paper) {
        PixelSize pixels = new PixelSize((int) Math.round(2 * paper.width()), (int) Math.round(2 * paper.height()));
        return new SlideSize(pixels, (int) (2 * POINTS_PER_INCH));
    }

    PageSize onPaper() {
        return new PageSize(pixels.width() / pixelsPerPoint(), pixels.height() / pixelsPerPoint());
    }

    double pixelsPerPoint() {
        return dpi / POINTS_PER_INCH;
    }

    /** Sizes that people ask for. */
    public enum Preset {
        WIDE(1920, 1080, 144),
        WIDE_4K(3840, 2160, 288),
        STANDARD(1440, 1080, 144),
        A4_LANDSCAPE(3508, 2480, 300),
        SQUARE(1080, 1080, 144);

        private final SlideSize size;

        Preset(int width, int height, int dpi) {
            size = new SlideSize(new PixelSize(width, height), dpi);
        }

        public SlideSize size() {
            return size;
        }
    }
}
