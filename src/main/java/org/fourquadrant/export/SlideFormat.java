package org.fourquadrant.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.fourquadrant.model.language.Tokens;

/** What kind of file a slide can be. */
public enum SlideFormat {
    PNG(false),
    SVG(false),
    PDF(true),
    PPTX(true);

    private final boolean holdsPages;

    SlideFormat(boolean holdsPages) {
        this.holdsPages = holdsPages;
    }

    /** Whether a file of it can have several pages. */
    public boolean holdsPages() {
        return holdsPages;
    }

    /** The ending of its file names, lower case without the point. */
    public String ending() {
        return Tokens.of(this);
    }

    /** The kind that a file's ending says; empty for any other ending. */
    public static Optional<SlideFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (SlideFormat format : values()) {
            if (name.endsWith("." + format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
