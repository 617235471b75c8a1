package org.fourquadrant.export.pptx;

import org.fourquadrant.export.drawing.Face;
import org.fourquadrant.export.drawing.Operation.Written;
import org.fourquadrant.model.language.Language;

/**
 * The faces of a presentation. It is edited with the faces of the machine it is opened on, and few have the bundled one:
 * in its place come whatever face is at hand, often wider, so that texts run into each other. These two are on every
 * machine with PowerPoint, LibreOffice has one as wide as the first, and both are a little narrower than the bundled one.
 */
final class OfficeFace {

    static final String LATIN = "Arial";
    static final String EAST_ASIAN = "Yu Gothic";

    /** Height above the baseline, em. */
    static final double ASCENT = 0.905;

    /** Depth below the baseline, em. */
    static final double DESCENT = 0.212;

    /** How many times wider than ours the faces of templates are at most, as Verdana is. */
    private static final double WIDEST = 1.25;

    private OfficeFace() {}

    /** The language of a text, by which Office also chooses between the two faces. */
    static String languageTag(Language language) {
        return language == Language.JAPANESE ? "ja-JP" : "en-GB";
    }

    /** A line made as small as it needs to be for a face of somebody else's, up to {@link #WIDEST} as wide, to have room. */
    static Written fitting(Written line, double room) {
        double smaller = Math.max(1 / WIDEST, Math.min(1, room / (line.width() * WIDEST)));
        return new Written(
                line.text(),
                line.x(),
                line.baseline(),
                line.width() * smaller,
                new Face(line.face().weight(), line.face().size() * smaller),
                line.colour(),
                line.align(),
                line.angle(),
                line.outline(),
                line.runs());
    }
}
