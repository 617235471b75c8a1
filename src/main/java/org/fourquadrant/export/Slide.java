package org.fourquadrant.export;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.export.pptx.OfficeTemplate;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.view.View;

/**
 * A view to be drawn as a slide.
 *
 * @param view what is shown
 * @param options how
 * @param claims what is claimed of it, which can have slides of their own
 */
public record Slide(View view, SlideOptions options, List<Claim> claims) {

    public Slide {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(options, "options");
        claims = List.copyOf(claims);
    }

    /** A slide of which nothing is claimed. */
    public Slide(View view, SlideOptions options) {
        this(view, options, List.of());
    }

    /** The same as large as a template and with its ground. */
    Slide on(OfficeTemplate template) {
        return new Slide(view.withTheme(template.theme()), options.withSize(SlideSize.of(template.size())), claims);
    }

    /** Whether a page of an idea stands in the place of the chart. */
    public boolean isOfIdea() {
        return view.ideas().page().isPresent();
    }

    Slide withSize(SlideSize size) {
        return new Slide(view, options.withSize(size), claims);
    }
}
