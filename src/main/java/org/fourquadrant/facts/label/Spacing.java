package org.fourquadrant.facts.label;

import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;

/** How far labels keep off each other, so that no two read as one word and no leader underlines the text of another. */
public final class Spacing {

    /** Pixels kept between two texts in one row: a space of the font of labels, in bold. */
    public static final double WORDS = 2.7;

    /** Pixels kept between two texts above each other, beyond what their boxes leave free. */
    static final double ROWS = 0.5;

    /** Pixels kept between a text and the leader of another that passes its ends, where letters leave some room themselves. */
    static final double LEADER_BESIDE = 0.5;

    /** Pixels kept between a text and the leader of another below it: tails reach as far as the box, accents do not. */
    static final double LEADER_BELOW = 1.5;

    /** Who is farther off, left or right, is in nobody's way. */
    static final double SIDEWAYS = WORDS;

    /** Who is farther off, above or below, is in nobody's way. */
    static final double UPWARDS = LEADER_BELOW;

    private Spacing() {}

    /** Whether two texts are too close to be read as two. */
    static boolean touch(Box one, Box other) {
        return one.comesWithin(ROWS, ROWS, other) || readAsOne(one, other);
    }

    /** Whether two texts stand in one row with less than a space between them. */
    static boolean readAsOne(Box one, Box other) {
        return isOneRow(one, other) && one.comesWithin(WORDS, 0, other);
    }

    /** Whether two texts stand in one row. */
    static boolean isOneRow(Box one, Box other) {
        return Math.abs(one.centreY() - other.centreY()) < one.height() / 2;
    }

    /** What a text keeps clear of others and of their leaders. */
    static Box around(Box text) {
        return new Box(
                text.x() - WORDS, text.y() - ROWS, text.width() + 2 * WORDS, text.height() + ROWS + LEADER_BELOW);
    }

    /** The lines that no text may touch that is to keep off a leader. */
    static List<Segment> around(Segment leader) {
        return List.of(
                leader.shifted(-LEADER_BESIDE, 0),
                leader.shifted(LEADER_BESIDE, 0),
                leader.shifted(-LEADER_BESIDE, -LEADER_BELOW),
                leader.shifted(LEADER_BESIDE, -LEADER_BELOW));
    }

    /** Whether a leader runs through the text of another label, or close below it. */
    static boolean runsThrough(Segment leader, Box text) {
        return leader.crosses(
                text.x() - LEADER_BESIDE, text.y(), text.maxX() + LEADER_BESIDE, text.maxY() + LEADER_BELOW);
    }
}
