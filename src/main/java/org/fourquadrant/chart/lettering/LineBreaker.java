package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.model.language.Language;

/** Breaks a text into lines of a width, where its language allows. */
public final class LineBreaker {

    private final TextMeasurer measurer;

    public LineBreaker(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** The lines of a text; a word wider than the line stands alone on one. */
    public List<String> lines(String text, Font font, double width, Language language) {
        List<String> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(language.locale());
        places.setText(text);
        int start = 0;
        int end = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (measurer.width(font, text.substring(start, next).stripTrailing()) > width && end > start) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }
}
