package org.fourquadrant.export.pptx;

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

    private OfficeFace() {}

    /** The language of a text, by which Office also chooses between the two faces. */
    static String languageTag(Language language) {
        return language == Language.JAPANESE ? "ja-JP" : "en-GB";
    }
}
