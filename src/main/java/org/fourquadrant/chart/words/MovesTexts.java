package org.fourquadrant.chart.words;

import org.fourquadrant.facts.years.Gap;
import org.fourquadrant.facts.years.Move;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Texts;

/** Who moved over the range of years of a view, in sentences. */
public final class MovesTexts {

    private final View view;

    public MovesTexts(View view) {
        this.view = view;
    }

    /** How many stayed, what the others crossed, who is left out and how long shares are carried. */
    public String sentence(Moves moves) {
        return Texts.of("org.fourquadrant.text.vocabulary", view.language())
                .format(
                        "moved.sentence",
                        moves.moves().size(),
                        moves.stayed(),
                        moves.count(Move.Cause.ZERO),
                        moves.count(Move.Cause.LINE),
                        moves.count(Move.Cause.BOTH),
                        moves.count(Move.Cause.NOT_DECIDED),
                        moves.leftOut(Gap.Reason.NO_DEFENCE_SHARE),
                        moves.leftOut(Gap.Reason.NO_BALANCE) + moves.leftOut(Gap.Reason.NEITHER_VALUE),
                        view.data().fromYear().map(String::valueOf).orElse(""),
                        String.valueOf(view.data().year()),
                        view.years().carry(),
                        moves.leftOut(Gap.Reason.ENDED));
    }
}
