package org.fourquadrant.chart.lettering;

import java.util.List;
import java.util.Objects;

/**
 * A text with the lines it was broken into. The text is carried along, since lines do not say what stood between them.
 *
 * @param text as it was; line ends in it are those of paragraphs
 * @param lines what is drawn; none for an empty text
 */
public record BrokenText(String text, List<String> lines) {

    /** Nothing. */
    public static final BrokenText NONE = new BrokenText("", List.of());

    public BrokenText {
        Objects.requireNonNull(text, "text");
        lines = List.copyOf(lines);
    }
}
