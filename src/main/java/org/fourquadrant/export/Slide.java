package org.fourquadrant.export;

import java.util.Objects;
import org.fourquadrant.model.View;

/**
 * A view to be drawn as a slide.
 *
 * @param view what is shown
 * @param options how
 */
public record Slide(View view, SlideOptions options) {

    public Slide {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(options, "options");
    }
}
