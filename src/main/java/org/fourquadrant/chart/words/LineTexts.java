package org.fourquadrant.chart.words;

import org.fourquadrant.facts.line.StableInterval;
import org.fourquadrant.model.language.Tokens;

/** Texts at the threshold line: where it is, how firm the counts are, who meets it. */
public final class LineTexts {

    private final ViewWords wording;

    LineTexts(ViewWords wording) {
        this.wording = wording;
    }

    /** The share at which a line stands, per cent of GDP. */
    public String share(double share) {
        return wording.figures().share(share);
    }

    /** Between which thresholds the picture does not change. */
    public String stable(StableInterval interval) {
        return wording.texts()
                .format(
                        "stable",
                        wording.figures().threshold(interval.above()),
                        wording.figures().threshold(interval.upTo()));
    }

    /** How many of a group meet the line. */
    public String groupMeeting(Enum<?> group, int meeting, int size) {
        return wording.texts()
                .format(
                        "strip." + Tokens.of(group),
                        wording.figures().count(meeting),
                        wording.figures().count(size));
    }

    /** How many meet a further line that is only drawn. */
    public String reference(double share, int meeting) {
        return wording.texts()
                .format(
                        "reference",
                        wording.figures().threshold(share),
                        wording.figures().count(meeting));
    }

    /** How many countries lie between one line and the next. */
    public String band(int count) {
        return wording.texts().format("band", count);
    }

    /** The same where there is no room for words. */
    public String bandNumber(int count) {
        return wording.figures().count(count);
    }
}
