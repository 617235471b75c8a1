package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.model.language.Language;

/** Breaks a text into lines of a width, where its language allows; never wider than the line. */
public final class LineBreaker {

    private final TextMeasurer measurer;

    public LineBreaker(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** A text of paragraphs in lines, with the text itself. */
    public BrokenText broken(String text, Font font, double width, Language language) {
        List<String> lines = text.lines()
                .flatMap(paragraph -> lines(paragraph, font, width, language).stream())
                .toList();
        return new BrokenText(text, lines);
    }

    /** The lines of a paragraph; only what has no better place, as a long address, is broken within a word. */
    public List<String> lines(String text, Font font, double width, Language language) {
        List<String> pieces = pieces(text, piece -> measurer.width(font, piece), width, language);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        // Letters are set without kerning, so that a line is as wide as its pieces: these come again in every picture.
        double taken = 0;
        for (String piece : pieces) {
            if (line.length() > 0 && taken + measurer.width(font, piece.stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                taken = 0;
            }
            taken += measurer.width(font, line.isEmpty() ? piece.stripLeading() : piece);
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /**
     * Pieces that lines are made of, as coarse as the width allows.
     *
     * @param measured the width of a piece
     * @param width that no piece exceeds, unless it is one letter
     */
    public static List<String> pieces(String text, ToDoubleFunction<String> measured, double width, Language language) {
        List<String> pieces = new ArrayList<>();
        refine(text, BreakPlaces.PHRASES, piece -> measured.applyAsDouble(piece.strip()) <= width, language, pieces);
        return pieces;
    }

    private static void refine(
            String text, BreakPlaces places, Predicate<String> fits, Language language, List<String> pieces) {
        for (String piece : places.cut(text, language)) {
            if (fits.test(piece) || places.finer().isEmpty()) {
                pieces.add(piece);
            } else {
                refine(piece, places.finer().get(), fits, language, pieces);
            }
        }
    }
}
